/** What every store promises; a new store is a row in STORES. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { newPostgresDatabase } from "../../../../test/support/postgres.ts";
import { type Kept, type PostsByTimeQuery, type Store, UniqueViolation } from "../ports/store.ts";
import type { JobRow, MemberRow, PostRow } from "../tables.ts";
import { MemoryStore } from "./memory/memory-store.ts";
import { openPostgresDatabase } from "./postgres/postgres-database.ts";
import { PostgresStore } from "./postgres/postgres-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "store-contract-"));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let postgresDatabase: Promise<string> | undefined;
async function openEmptyPostgresStore(): Promise<Store> {
  postgresDatabase ??= newPostgresDatabase();
  const store = new PostgresStore(await openPostgresDatabase(await postgresDatabase));
  await store.clear();
  return store;
}

const STORES: readonly { readonly name: string; readonly open: () => Promise<Store> }[] = [
  { name: "MemoryStore", open: async () => new MemoryStore() },
  {
    name: "SqliteStore",
    open: async () => new SqliteStore(join(folder, `${files++}.sqlite`)),
  },
  { name: "PostgresStore", open: openEmptyPostgresStore },
];

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

const member = (id: string, fields: Partial<MemberRow> = {}): MemberRow => ({
  id,
  created_at: at(0),
  company_id: "company_1",
  email: `${id}@acme.test`,
  name: "Ada",
  role: "admin",
  password_hash: "",
  ...fields,
});

type PostFields = Partial<
  Pick<PostRow, "created_at" | "workspace_id" | "status" | "content" | "labels">
>;

type TimedFields = PostFields & Partial<Pick<PostRow, "published_at">>;

/** With the fields that lists look at alone. */
const post = (id: string, fields: PostFields = {}): PostRow =>
  ({
    id,
    created_at: at(0),
    schedule: {},
    workspace_id: "ws_1",
    status: "draft",
    content: "Hello",
    ...fields,
  }) as PostRow;

const job = (id: string, due: number): JobRow => ({
  id,
  created_at: at(0),
  due_at: at(due),
  kind: "publish_post",
  subject_id: "post_1",
});

/** As a rolling and a calendar window keep them. */
const counts = { minute: [Date.parse(at(4)), Date.parse(at(5))], day: [Date.parse(at(0)), 2] };

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe.each(STORES)("$name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const putPosts = (...rows: readonly PostRow[]) =>
    store.write(async (tables) => {
      for (const row of rows) await tables.put("posts", row);
    });

  describe("a row", () => {
    it("is found by its id and by its unique fields", async () => {
      const row = member("member_1");
      await store.write((tables) => tables.put("members", row));
      await store.read(async (tables) => {
        expect(await tables.get("members", "member_1")).toEqual(row);
        expect(await tables.find("members", "email", row.email)).toEqual(row);
        expect(await tables.get("members", "member_2")).toBeUndefined();
        expect(await tables.find("members", "email", "nobody@acme.test")).toBeUndefined();
        expect(await tables.get("companies", "member_1")).toBeUndefined();
      });
    });

    it("is replaced by the next one of its id, in every index", async () => {
      await putPosts(post("d", { status: "draft" }));
      await putPosts(post("d", { status: "queued", created_at: at(5) }));
      await store.read(async (tables) => {
        expect(await tables.count("posts", {})).toBe(1);
        expect(await tables.count("posts", { status: "draft" })).toBe(0);
        const rows = await tables.list("posts", { where: { status: "queued" } });
        expect(rows.map((row) => row.created_at)).toEqual([at(5)]);
      });
    });

    it("leaves its old unique value to others when it is replaced or removed", async () => {
      await store.write(async (tables) => {
        await tables.put("members", member("a", { email: "one@acme.test" }));
        await tables.put("members", member("a", { email: "two@acme.test" }));
        await tables.put("members", member("b", { email: "one@acme.test" }));
        expect(await tables.remove("members", "b")).toBe(true);
        expect(await tables.remove("members", "b")).toBe(false);
        await tables.put("members", member("c", { email: "one@acme.test" }));
        expect((await tables.find("members", "email", "one@acme.test"))?.id).toBe("c");
      });
    });

    it("stays as it was put, whatever the caller does to it afterwards", async () => {
      const labels = ["spring"];
      await putPosts(post("p", { labels }));
      labels.push("changed by the caller who put it");
      const read = async () =>
        (await store.read((tables) => tables.get("posts", "p")))?.labels as string[];
      expect(await read()).toEqual(["spring"]);
      const found = await read();
      try {
        found.push("changed by the caller who read it");
      } catch {
        // A store may as well refuse.
      }
      expect(await read()).toEqual(["spring"]);
    });

    it("keeps any text", async () => {
      const name = "Zoë 🦊 \u0000 \u2028 \"quoted\" 'so' \\ %_";
      await store.write((tables) => tables.put("members", member("m", { name, email: name })));
      const found = await store.read((tables) => tables.find("members", "email", name));
      expect(found?.name).toBe(name);
    });
  });

  describe("a unique field", () => {
    it("refuses a second row of its value, and the first stays", async () => {
      const put = (id: string) =>
        store.write((tables) => tables.put("members", member(id, { email: "same@acme.test" })));
      await put("a");
      const refusal = put("b");
      await expect(refusal).rejects.toThrow(UniqueViolation);
      await expect(refusal).rejects.toMatchObject({ table: "members", field: "email" });
      await put("a");
      await store.read(async (tables) => {
        expect(await tables.count("members", {})).toBe(1);
        expect((await tables.find("members", "email", "same@acme.test"))?.id).toBe("a");
      });
    });

    it("leaves a transaction that catches the refusal as it was before the put", async () => {
      await store.write(async (tables) => {
        await tables.put("members", member("a", { email: "same@acme.test" }));
        const refused = member("b", { email: "same@acme.test" });
        await expect(tables.put("members", refused)).rejects.toThrow(UniqueViolation);
        await tables.put("members", member("c"));
      });
      const rows = await store.read((tables) => tables.list("members", { where: {} }));
      expect(idsOf(rows)).toEqual(["c", "a"]);
    });
  });

  describe("a list", () => {
    it("is newest first by creation, then by id", async () => {
      await putPosts(
        post("b", { created_at: at(1) }),
        post("d", { created_at: at(0) }),
        post("c", { created_at: at(1) }),
        post("a", { created_at: at(2) }),
      );
      const rows = await store.read((tables) => tables.list("posts", { where: {} }));
      expect(idsOf(rows)).toEqual(["a", "c", "b", "d"]);
    });

    it("keeps the rows that meet every condition, any of several values, and the filter", async () => {
      await putPosts(
        post("a", { status: "draft" }),
        post("b", { status: "queued" }),
        post("c", { status: "failed" }),
        post("d", { status: "queued", workspace_id: "ws_2" }),
        post("e", { status: "queued", content: "Bye" }),
      );
      await store.read(async (tables) => {
        const list = async (query: Parameters<typeof tables.list<"posts">>[1]) =>
          idsOf(await tables.list("posts", query));
        expect(await list({ where: { status: "queued" } })).toEqual(["e", "d", "b"]);
        expect(await list({ where: { status: ["failed", "draft", "failed"] } })).toEqual([
          "c",
          "a",
        ]);
        expect(await list({ where: { status: "queued", workspace_id: "ws_1" } })).toEqual([
          "e",
          "b",
        ]);
        const filter = (row: PostRow) => row.content === "Hello";
        expect(await list({ where: { status: "queued" }, filter, limit: 1 })).toEqual(["d"]);
        expect(await list({ where: { status: [] } })).toEqual([]);
        expect(await list({ where: {}, limit: 0 })).toEqual([]);
        const both = { status: "queued", workspace_id: ["ws_1", "ws_2"] };
        expect(await tables.count("posts", both)).toBe(3);
      });
    });

    it("finds rows without a value in a field by no value of it", async () => {
      await putPosts({ ...post("p"), status: null } as unknown as PostRow);
      await store.read(async (tables) => {
        expect(await tables.count("posts", { status: ["", "null"] })).toBe(0);
        expect(await tables.count("posts", {})).toBe(1);
      });
    });

    it("pages through each row once while newer rows are added", async () => {
      for (let second = 0; second < 10; second++) {
        await putPosts(post(`old_${second}`, { created_at: at(second) }));
      }
      const seen: string[] = [];
      for (let page: PostRow[] = [], turn = 0; turn === 0 || page.length > 0; turn++) {
        const after = page.at(-1);
        page = await store.read((tables) =>
          tables.list("posts", { where: { workspace_id: "ws_1" }, after, limit: 3 }),
        );
        seen.push(...idsOf(page));
        await putPosts(post(`new_${turn}`, { created_at: at(20 + turn) }));
      }
      expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((second) => `old_${second}`));
    });

    it("goes on below a row that has been removed", async () => {
      await putPosts(post("a"), post("b"), post("c"));
      await store.write((tables) => tables.remove("posts", "b"));
      const after = { created_at: at(0), id: "b" };
      const rows = await store.read((tables) => tables.list("posts", { where: {}, after }));
      expect(idsOf(rows)).toEqual(["a"]);
    });
  });

  describe("the posts of a workspace by one of their times", () => {
    const timed = (id: string, second: number | null, fields: TimedFields = {}): PostRow =>
      ({
        ...post(id, fields),
        status: "scheduled",
        published_at: null,
        ...fields,
        schedule: { scheduled_at: second === null ? null : at(second) },
      }) as PostRow;
    const byTime = (query: Partial<PostsByTimeQuery> = {}) =>
      store.read(async (tables) =>
        idsOf(
          await tables.postsByTime({
            workspaceId: "ws_1",
            statuses: ["scheduled", "queued"],
            time: "scheduled_at",
            ...query,
          }),
        ),
      );

    it("are sorted by time, then by id, those of several statuses among one another", async () => {
      await putPosts(
        timed("c", 1),
        timed("a", 3),
        timed("b", 1, { status: "queued" }),
        timed("d", 1),
        timed("e", 2, { status: "draft" }),
        timed("f", 2, { workspace_id: "ws_2" }),
        timed("g", null),
      );
      expect(await byTime()).toEqual(["g", "b", "c", "d", "a"]);
      expect(await byTime({ isLatestFirst: true })).toEqual(["a", "d", "c", "b", "g"]);
      expect(await byTime({ statuses: ["draft", "draft"] })).toEqual(["e"]);
      expect(await byTime({ statuses: [] })).toEqual([]);
      expect(await byTime({ time: "created_at" })).toEqual(["a", "b", "c", "d", "g"]);
    });

    it("can be those between two times, both among them, after a place, up to a number", async () => {
      await putPosts(...[1, 2, 2, 3, 4].map((second, index) => timed(`post_${index}`, second)));
      const between = { from: at(2), until: at(3) };
      expect(await byTime(between)).toEqual(["post_1", "post_2", "post_3"]);
      expect(await byTime({ ...between, limit: 1 })).toEqual(["post_1"]);
      const after = { time: at(2), id: "post_2" };
      expect(await byTime({ ...between, after })).toEqual(["post_3"]);
      expect(await byTime({ ...between, after, isLatestFirst: true })).toEqual(["post_1"]);
      expect(await byTime({ after: { time: at(0), id: "z" }, limit: 0 })).toEqual([]);
      const filter = ({ id }: PostRow) => id > "post_1";
      expect(await byTime({ filter, limit: 2 })).toEqual(["post_2", "post_3"]);
    });

    it("follow each change of a post, and each that is taken back", async () => {
      await putPosts(timed("a", 1), timed("b", 2));
      await putPosts(timed("a", 3), timed("b", 2, { status: "published", published_at: at(5) }));
      const published = { statuses: ["published"], time: "published_at" } as const;
      expect(await byTime()).toEqual(["a"]);
      expect(await byTime({ ...published, from: at(5) })).toEqual(["b"]);
      const failing = store.write(async (tables) => {
        await tables.remove("posts", "a");
        await tables.put("posts", timed("b", 1));
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await byTime({ from: at(3), until: at(3) })).toEqual(["a"]);
      expect(await byTime(published)).toEqual(["b"]);
    });

    it("are found past any number that a filter leaves out", async () => {
      const rows = Array.from({ length: 450 }, (_, index) =>
        timed(`post_${String(index).padStart(3, "0")}`, 1),
      );
      await putPosts(...rows);
      const filter = ({ id }: PostRow) => id > "post_440";
      expect(await byTime({ filter, limit: 2 })).toEqual(["post_441", "post_442"]);
      expect(await byTime({ filter: () => false, limit: 2 })).toEqual([]);
    });
  });

  describe("jobs", () => {
    it("come in the order of (due_at, id), at or before the time asked for", async () => {
      await store.write(async (tables) => {
        for (const row of [job("c", 2), job("b", 1), job("a", 2), job("z", 9)]) {
          await tables.put("jobs", row);
        }
        await tables.put("jobs", job("z", 3));
      });
      expect(await store.read((tables) => tables.nextJob(at(0)))).toBeUndefined();
      const order: string[] = [];
      await store.write(async (tables) => {
        while (true) {
          const next = await tables.nextJob(at(3));
          if (next === undefined) break;
          order.push(next.id);
          await tables.remove("jobs", next.id);
        }
      });
      expect(order).toEqual(["b", "a", "c", "z"]);
    });

    it("are due again when the transaction that took them fails", async () => {
      await store.write((tables) => tables.put("jobs", job("a", 1)));
      await expect(
        store.write(async (tables) => {
          await tables.remove("jobs", "a");
          await tables.put("jobs", job("b", 0));
          throw new Error("no");
        }),
      ).rejects.toThrow("no");
      expect((await store.read((tables) => tables.nextJob(at(9))))?.id).toBe("a");
    });
  });

  describe("blobs", () => {
    it("come back byte for byte, whatever the caller does to his copies", async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
      const expected = bytes.slice();
      await store.write((tables) => tables.putBlob("media_1", bytes));
      bytes.fill(0);
      const read = () => store.read((tables) => tables.blob("media_1"));
      (await read())?.fill(0);
      expect(await read()).toEqual(expected);
    });

    it("come in part where a part is asked for", async () => {
      await store.write((tables) => tables.putBlob("a", Uint8Array.of(0, 1, 2, 3, 255)));
      const part = (start: number, length: number) =>
        store.read((tables) => tables.blob("a", { start, length }));
      expect(await part(0, 2)).toEqual(Uint8Array.of(0, 1));
      expect(await part(3, 2)).toEqual(Uint8Array.of(3, 255));
      expect(await part(4, 9)).toEqual(Uint8Array.of(255));
      expect(
        await store.read((tables) => tables.blob("none", { start: 0, length: 1 })),
      ).toBeUndefined();
    });

    it("are replaced, removed and missed by name", async () => {
      await store.write(async (tables) => {
        await tables.putBlob("a", Uint8Array.of(1));
        await tables.putBlob("a", Uint8Array.of(2));
        expect(await tables.blob("a")).toEqual(Uint8Array.of(2));
        await tables.removeBlob("a");
        expect(await tables.blob("a")).toBeUndefined();
      });
    });
  });

  describe("a transaction", () => {
    it("returns what its work returns, and sees its own changes", async () => {
      const name = await store.write(async (tables) => {
        await tables.put("members", member("m", { name: "Grace" }));
        return (await tables.get("members", "m"))?.name;
      });
      expect(name).toBe("Grace");
    });

    it("leaves nothing behind when its work fails", async () => {
      await store.write(async (tables) => {
        await tables.put("members", member("kept"));
        await tables.putBlob("kept", Uint8Array.of(1));
      });
      const failed = store.write(async (tables) => {
        await tables.put("members", member("added"));
        await tables.put("members", member("kept", { email: "other@acme.test" }));
        await tables.remove("members", "kept");
        await tables.putBlob("kept", Uint8Array.of(2));
        await tables.putBlob("added", Uint8Array.of(3));
        await nextTurn();
        throw new Error("changed my mind");
      });
      await expect(failed).rejects.toThrow("changed my mind");
      await store.read(async (tables) => {
        expect(idsOf(await tables.list("members", { where: {} }))).toEqual(["kept"]);
        expect((await tables.find("members", "email", "kept@acme.test"))?.id).toBe("kept");
        expect(await tables.find("members", "email", "other@acme.test")).toBeUndefined();
        expect(await tables.blob("kept")).toEqual(Uint8Array.of(1));
        expect(await tables.blob("added")).toBeUndefined();
      });
    });

    it("that fails takes nothing of its neighbours along", async () => {
      const write = (id: string, fails: boolean) =>
        store.write(async (tables) => {
          await tables.put("members", member(id));
          if (fails) throw new Error(id);
        });
      const outcomes = await Promise.allSettled(
        ["a", "b", "c", "d"].map((id, index) => write(id, index % 2 === 1)),
      );
      expect(outcomes.map(({ status }) => status)).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "rejected",
      ]);
      const rows = await store.read((tables) => tables.list("members", { where: {} }));
      expect(idsOf(rows)).toEqual(["c", "a"]);
    });

    it("is seen by others whole or not at all", async () => {
      const writing = store.write(async (tables) => {
        await tables.put("members", member("a"));
        await nextTurn();
        await tables.put("members", member("b"));
      });
      const counts: number[] = [];
      for (let turn = 0; turn < 5; turn++) {
        counts.push(await store.read((tables) => tables.count("members", {})));
        await nextTurn();
      }
      await writing;
      expect(new Set([0, 2, ...counts])).toEqual(new Set([0, 2]));
    });

    it("is seen by every read that starts after it was answered", async () => {
      await store.write((tables) => tables.put("members", member("a")));
      expect(await store.read((tables) => tables.get("members", "a"))).toBeDefined();
    });

    it("does not change what a read in progress sees", async () => {
      const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>();
      const reading = store.read(async (tables) => {
        const before = await tables.count("members", {});
        begin();
        await nextTurn();
        await nextTurn();
        return [before, await tables.count("members", {})];
      });
      await hasBegun;
      await store.write((tables) => tables.put("members", member("a")));
      expect(await reading).toEqual([0, 0]);
    });

    it("loses no update among a hundred at once", async () => {
      const setting = { id: "counter", created_at: at(0) };
      await store.write((tables) => tables.put("settings", { ...setting, value: "0" }));
      const increment = () =>
        store.write(async (tables) => {
          const row = await tables.get("settings", "counter");
          await Promise.resolve();
          await tables.put("settings", { ...setting, value: String(Number(row?.value) + 1) });
        });
      await Promise.all(Array.from({ length: 100 }, increment));
      const row = await store.read((tables) => tables.get("settings", "counter"));
      expect(row?.value).toBe("100");
    });

    it("refuses a change that outlives it", async () => {
      const leaked = await store.write(async (tables) => ({ tables }));
      await expect(leaked.tables.put("members", member("late"))).rejects.toThrow(/over/);
      await expect(leaked.tables.remove("members", "late")).rejects.toThrow(/over/);
      await expect(leaked.tables.putBlob("late", Uint8Array.of(1))).rejects.toThrow(/over/);
    });
  });

  describe("an exclusive task", () => {
    it("may read and write, and gives what it came to", async () => {
      const task = { name: "sweep", isPatient: false };
      const found = await store.exclusively(task, async () => {
        await store.write((tables) => tables.put("members", member("m")));
        return store.read((tables) => tables.count("members", {}));
      });
      expect(found).toBe(1);
    });

    it("that fails is over", async () => {
      const task = { name: "sweep", isPatient: false };
      const failing = store.exclusively(task, () => Promise.reject(new Error("no")));
      await expect(failing).rejects.toThrow("no");
      expect(await store.exclusively(task, async () => "done")).toBe("done");
    });
  });

  describe("all that is kept", () => {
    const everythingIn = (from: Store) =>
      from.dump(async (kept) => {
        const found: Kept[] = [];
        for await (const one of kept) found.push(one);
        return found;
      });

    const rows: readonly Kept[] = [
      { table: "members", row: member("m", { name: "Zoë \u0000" }) },
      ...Array.from({ length: 450 }, (_, index) => ({
        table: "posts" as const,
        row: post(`p${String(449 - index).padStart(3, "0")}`),
      })),
      { table: "jobs", row: job("j", 3) },
      {
        table: "rate_counts",
        row: { id: "bucket", created_at: at(5), state: { latest: Date.parse(at(5)), counts } },
      },
      { blob: "media_1", bytes: Uint8Array.of(0, 1, 255) },
    ];

    it("leaves one store for another, and comes out of it as it went in", async () => {
      await store.write((tables) => tables.put("members", member("gone")));
      await store.load(() => rows);
      expect(new Set(await everythingIn(store))).toEqual(new Set(rows));
      const other = new MemoryStore();
      await store.dump((kept) => other.load(() => kept));
      expect(new Set(await everythingIn(other))).toEqual(new Set(rows));
      await store.read(async (tables) => {
        expect((await tables.find("members", "email", "m@acme.test"))?.id).toBe("m");
        expect((await tables.nextJob(at(9)))?.id).toBe("j");
        expect(await tables.blob("media_1")).toEqual(Uint8Array.of(0, 1, 255));
      });
    });

    it("stays where what should take its place cannot be put", async () => {
      await store.load(() => rows);
      const twice: readonly Kept[] = [
        { table: "members", row: member("a", { email: "same@acme.test" }) },
        { table: "members", row: member("b", { email: "same@acme.test" }) },
      ];
      await expect(store.load(() => twice)).rejects.toThrow(UniqueViolation);
      await expect(
        store.load(async function* () {
          yield* rows.slice(0, 1);
          throw new Error("The file breaks off.");
        }),
      ).rejects.toThrow("The file breaks off.");
      expect(new Set(await everythingIn(store))).toEqual(new Set(rows));
    });

    it("is of one moment, whatever is written meanwhile", async () => {
      await putPosts(post("a"), post("b"));
      const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>();
      const dumping = store.dump(async (kept) => {
        const ids: string[] = [];
        for await (const one of kept) {
          begin();
          await nextTurn();
          if ("row" in one) ids.push(one.row.id);
        }
        return ids;
      });
      await hasBegun;
      await putPosts(post("c"));
      expect(await dumping).toEqual(["b", "a"]);
    });
  });

  it("forgets everything when it is cleared", async () => {
    await store.write(async (tables) => {
      await tables.put("members", member("m"));
      await tables.put("jobs", job("j", 0));
      await tables.putBlob("b", Uint8Array.of(1));
    });
    await store.clear();
    await store.read(async (tables) => {
      expect(await tables.get("members", "m")).toBeUndefined();
      expect(await tables.find("members", "email", "m@acme.test")).toBeUndefined();
      expect(await tables.nextJob(at(9))).toBeUndefined();
      expect(await tables.blob("b")).toBeUndefined();
    });
    await store.write((tables) => tables.put("members", member("m")));
  });

  it("refuses work once it is closed, and may be closed twice", async () => {
    await store.close();
    await store.close();
    await expect(store.read(async () => "read")).rejects.toThrow("The store is closed");
    await expect(store.write(async () => "written")).rejects.toThrow("The store is closed");
  });

  it("carries out the writes that were asked for before it is closed", async () => {
    const writing = store.write(async () => "written");
    await store.close();
    expect(await writing).toBe("written");
  });
});
