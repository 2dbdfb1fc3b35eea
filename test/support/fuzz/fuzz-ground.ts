/** A server with something of everything, that learns which ids there are from what it answers. */
import { createMockServer, type MockServer } from "@postern/mock-server";
import { type Operation, operations } from "@postern/spec";
import { onCarrier } from "../harness.ts";
import { png } from "../pictures.ts";
import type { FuzzCall } from "./fuzz-calls.ts";

/** Ids of one noun that are remembered, latest last. */
const REMEMBERED = 10;

export class FuzzGround {
  readonly server: MockServer;
  /** What the server has logged as an error since it was last asked. */
  readonly #errors: string[];
  readonly #ids = new Map<string, string[]>();
  readonly #tokens = new Map<FuzzCall["caller"], string>();

  private constructor(server: MockServer, errors: string[]) {
    this.server = server;
    this.#errors = errors;
  }

  /** @param database as the server is told of it. */
  static async open(database = "memory"): Promise<FuzzGround> {
    const errors: string[] = [];
    const server = await createMockServer({
      clock: "manual",
      database,
      log: (level, message) => level === "error" && errors.push(message),
    });
    const ground = new FuzzGround(server, errors);
    await ground.letIn();
    await ground.#furnish();
    return ground;
  }

  takeErrors(): readonly string[] {
    return this.#errors.splice(0);
  }

  /** Gives every kind of caller what it shows; again, where a call has taken it away. */
  async letIn(): Promise<void> {
    const { logIn } = onCarrier(this.server, this.server.fetch);
    const key = await this.server.issueKey({ workspace_id: "ws_acme", limits: "none" });
    const companyKey = await this.server.issueKey({ kind: "company", limits: "none" });
    this.#tokens.set("key", key.secret);
    this.#tokens.set("company key", companyKey.secret);
    this.#tokens.set("session", await logIn());
    if (this.#tokens.has("agency")) return;
    const agency = await this.server.addCompany({ type: "agency" });
    this.#tokens.set("agency", await logIn(agency.email));
  }

  /** Puts what is known in place of the marks. */
  filled(text: string): string {
    const now = this.server.clock.now().getTime();
    return (
      text
        // The examples of the document name what it has made up.
        .replaceAll(/(?<=")([a-z]+)_01[a-z0-9]{18}(?=")/gu, "@id:$1:0@")
        .replaceAll(/@id:(\w+):(\d+)@/gu, (_, noun: string, pick: string) => {
          const ids = this.#ids.get(NOUNS[noun] ?? noun) ?? [];
          return ids[Number(pick) % ids.length] ?? `${noun}_0`;
        })
        .replaceAll(/@in:(-?\d+)@/gu, (_, minutes: string) =>
          new Date(now + Number(minutes) * 60_000).toISOString(),
        )
        .replaceAll(/"@json:([^"@]*)@"/gu, "$1")
        .replaceAll(/"@nested:(\w+):(\d+)@"/gu, (_, kind: string, depth: string) =>
          kind === "list"
            ? "[".repeat(Number(depth)) + "]".repeat(Number(depth))
            : `${'{"a":'.repeat(Number(depth))}1${"}".repeat(Number(depth))}`,
        )
    );
  }

  async send({ operation, path, headers, body, caller }: FuzzCall): Promise<Response> {
    const token = this.#tokens.get(caller);
    const init: RequestInit = {
      method: operation.method,
      body: operation.method === "GET" ? null : this.#bodyOf(operation, body),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(operation.requestBody === "json" && { "content-type": "application/json" }),
        ...headers,
      },
    };
    return this.server.fetch(this.server.baseUrl + this.filled(path), init);
  }

  /** Remembers the ids that an answer tells. */
  learn(text: string): void {
    for (const [id, noun = ""] of text.matchAll(/(?<=")([a-z]+)_[a-z0-9]{1,40}(?="(?!:))/gu)) {
      const known = (this.#ids.get(noun) ?? []).filter((other) => other !== id);
      this.#ids.set(noun, [...known, id].slice(-REMEMBERED));
    }
  }

  #bodyOf({ requestBody }: Operation, body: FuzzCall["body"]): BodyInit | null {
    if (body === undefined) return null;
    const sent = typeof body === "string" ? atHome(this.filled(body)) : body.slice();
    if (requestBody !== "multipart") return sent;
    const form = new FormData();
    form.set("file", png(8, 8), "a\u00ff%00.png");
    if (typeof sent === "string")
      for (const [name, value] of fieldsOf(sent)) form.append(name, value);
    return form;
  }

  async #furnish(): Promise<void> {
    const token = this.#tokens.get("session") ?? "";
    const { call } = onCarrier(this.server, this.server.fetch);
    const headers = { "x-workspace-id": "ws_acme" };
    const keyToken = this.#tokens.get("key") ?? "";
    const make = async (method: string, path: string, json?: unknown) => {
      const { body } = await call(method, path, { token: keyToken, json });
      this.learn(JSON.stringify(body));
    };
    await this.server.issueKey({ name: "Prepared" });
    const form = new FormData();
    form.set("file", png(8, 8));
    const { body } = await call("POST", "/media", { token: keyToken, body: form });
    this.learn(JSON.stringify(body));
    const targets = [{ connection_id: "conn_acmelinkedin" }];
    await make("POST", "/posts", { content: "Prepared", targets });
    await make("POST", "/posts/bulk", { posts: [{ content: "Prepared in bulk" }] });
    await make("POST", "/webhooks", { url: "http://127.0.0.1:9/", events: ["post.published"] });
    await make("PUT", "/contacts", { email: "prepared@acme.test" });
    await make("POST", "/trigger-links", { name: "Prepared", redirect_to: "https://acme.test/" });
    for (const { method, path } of Object.values(operations)) {
      if (method !== "GET" || path.includes("{") || path === "/sessions/current") continue;
      const answer = await call(method, path, { token, headers });
      this.learn(JSON.stringify(answer.body));
    }
  }
}

/** Where a parameter is called otherwise than the ids that it takes. */
const NOUNS: Readonly<Record<string, string>> = { connection: "conn", workspace: "ws" };

/** No call leads to a machine of somebody else. */
const atHome = (text: string) =>
  text.replaceAll(/(https?:\/\/)(?!127\.|localhost|\[|0x|name:)[\w.-]+(:\d+)?/giu, "$1127.0.0.1:9");

/** Undefined fields of a form are written as JSON is. */
function fieldsOf(json: string): readonly (readonly [string, string])[] {
  try {
    return Object.entries(JSON.parse(json) as object).map(([name, value]) => [
      name.toWellFormed(),
      (typeof value === "string" ? value : JSON.stringify(value)).toWellFormed(),
    ]);
  } catch {
    return [["alt", json]];
  }
}
