/** Uploads one file in a process of its own, and prints what that took: `upload-file.ts CLIENT URL PATH`. */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { createClient } from "@postern/sdk";

const WAYS: Readonly<Record<string, (url: string, path: string) => Promise<unknown>>> = {
  nothing: async () => undefined,
  async client(url, path) {
    const client = createClient({ apiKey: "0123456789abcdef", baseUrl: url });
    await client.media.upload(path, { mimeType: "video/mp4" });
  },
  async fetch(url, path) {
    const body = new FormData();
    body.append("file", new File([await readFile(path)], "film.mp4"));
    await fetch(`${url}/raw`, { method: "POST", body });
  },
};

const [way = "", url = "", path = ""] = process.argv.slice(2);
const startedAt = performance.now();
await WAYS[way]?.(url, path);
const seconds = (performance.now() - startedAt) / 1_000;
const { user, system } = process.cpuUsage();
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ peakMegabytes, seconds, cpuSeconds: (user + system) / 1e6 }));
