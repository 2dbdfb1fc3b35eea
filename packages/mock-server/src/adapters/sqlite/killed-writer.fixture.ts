/** A process that writes until it is killed, and says which writes were answered. */
import { SqliteStore } from "./sqlite-store.ts";

const WRITERS = 8;

const [file = "", run = ""] = process.argv.slice(2);
const store = new SqliteStore(file);

/** Each write makes a row, and counts it in the same transaction. */
async function writeForever(writer: number): Promise<void> {
  for (let turn = 0; ; turn++) {
    const id = `${run}_${writer}_${turn}`;
    const created_at = new Date(turn).toISOString();
    await store.write(async (tables) => {
      const count = Number((await tables.get("settings", "count"))?.value ?? 0);
      await tables.put("settings", { id, created_at, value: "written" });
      await tables.put("settings", { id: "count", created_at, value: String(count + 1) });
    });
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeForever(writer)));
