/** Proves that the reference server works in a page of a real browser, behind MSW's service worker. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import sparticuz from "@sparticuz/chromium";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { PageReport } from "./server-page.ts";

const expected: PageReport = {
  published: "published",
  advanced: "published",
  refused: "ORIGIN_NOT_ALLOWED",
  picture: [640, 360],
};

/** @returns a line on what was seen. @throws Error where it is not what was expected. */
export async function proveServerPage(): Promise<string> {
  const files = await pageFiles();
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(text === "" ? 404 : 200, { "content-type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const executablePath = await sparticuz.executablePath();
  const browser = await chromium.launch({ executablePath, args: sparticuz.args });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page
      .waitForFunction("'tellServerStory' in globalThis", undefined, { timeout: 20_000 })
      .catch(() => {
        throw new Error(`The page did not load: ${said.join("; ")}`);
      });
    const report = await page.evaluate("tellServerStory()");
    if (isDeepStrictEqual(report, expected)) {
      return "the server in Chromium: a post published, one by the moved clock, an origin refused, a picture inspected";
    }
    throw new Error(`The server in a page tells another story: ${JSON.stringify(report)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** By path: the type, and what is there. */
async function pageFiles(): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/server-page.ts`],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: ["browser", "import"],
    write: false,
    logLevel: "error",
  });
  const worker = new URL(import.meta.resolve("msw/mockServiceWorker.js"));
  const script = "text/javascript";
  return {
    "/": ["text/html", '<script type="module" src="/page.js"></script>'],
    "/page.js": [script, outputFiles[0]?.text ?? ""],
    "/mockServiceWorker.js": [script, await readFile(worker, "utf8")],
  };
}
