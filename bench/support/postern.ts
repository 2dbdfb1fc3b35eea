/** Serves one post behind the whole check of a key, for as long as the parent lives; prints where, and with which key. */
import process from "node:process";
import { createMockServer } from "@postern/mock-server";

const [database = "memory"] = process.argv.slice(2);
const server = await createMockServer({ database, validateResponses: false, control: false });
const { secret } = await server.issueKey({ limits: "none" });
const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
const { url } = await server.listen();
const response = await server.fetch(`${server.baseUrl}/posts`, {
  method: "POST",
  headers,
  body: JSON.stringify({ content: "Doors open at nine.", labels: ["bench"] }),
});
const { data } = (await response.json()) as { data: { id: string } };
console.log(JSON.stringify({ url: `${url}/api/v1/posts/${data.id}`, secret }));
process.once("SIGTERM", () => server.close());
