/** Takes uploads in parts as the API does, hashes each part and keeps none: prints its address as a line of JSON. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";

const PART_SIZE = 8_388_608;

const server = createServer(async (request, response) => {
  const { method, url = "" } = request;
  if (method === "PUT" || url.startsWith("/raw")) {
    response.writeHead(200, { etag: `"${await sha256(request)}"` }).end();
    return;
  }
  const data = url.endsWith("/complete")
    ? { id: "media_1", alt_text: null, title: null }
    : begin((await json(request)) as { size: number }, request.headers.host ?? "");
  response.writeHead(201, { "content-type": "application/json" });
  response.end(JSON.stringify({ success: true, data }));
});

function begin({ size }: { readonly size: number }, host: string) {
  const parts = Array.from({ length: Math.ceil(size / PART_SIZE) }, (_, index) => ({
    number: index + 1,
    size: Math.min(PART_SIZE, size - index * PART_SIZE),
    url: `http://${host}/parts/${index + 1}`,
    headers: {},
  }));
  return { upload_id: "upload_1", part_size: PART_SIZE, parts };
}

async function sha256(request: IncomingMessage): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of request) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` }));
});
process.on("SIGTERM", () => process.exit(0));
