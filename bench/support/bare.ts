/** Answers every request with the bytes that it is given, by node:http and nothing else. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { ready } from "./ready.ts";

const [body = "", contentType = "application/json; charset=utf-8"] = process.argv.slice(2);
const server = createServer((_request, response) => {
  response.writeHead(200, {
    "content-type": contentType,
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  ready({ url, origin: `${url}api/v1` });
});
process.once("SIGTERM", () => server.close());
