/** Answers every operation of the spec with the bytes that it is given, by hono on its node adapter. */
import process from "node:process";
import { serve } from "@hono/node-server";
import { operations } from "@postern/spec";
import { Hono } from "hono";
import { ready } from "./ready.ts";

const [body = ""] = process.argv.slice(2);
const app = new Hono();
for (const { method, path } of Object.values(operations)) {
  const pattern = `/api/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  app.on(method, pattern, (context) => {
    context.header("content-type", "application/json; charset=utf-8");
    return context.body(body);
  });
}
const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  ready({ origin: `http://127.0.0.1:${port}/api/v1` }),
);
process.once("SIGTERM", () => server.close());
