/** A web server of others on a real port of this machine, which files are fetched from. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface FileHost {
  /** `http://127.0.0.1:` and its port. */
  readonly origin: string;
  /** What was asked for, by path, in order. */
  readonly asked: readonly string[];
}

export type Reply = (response: ServerResponse) => void;

/** @param replies What it answers, by path; 404 to all else. */
export async function startFileHost(replies: Readonly<Record<string, Reply>>): Promise<FileHost> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const reply = replies[url];
    if (reply === undefined) response.writeHead(404).end();
    else reply(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked };
}

export async function sends(file: Blob): Promise<Reply> {
  const bytes = await file.bytes();
  return (response) => response.end(bytes);
}

export const leadsTo =
  (location: string): Reply =>
  (response) =>
    response.writeHead(302, { location }).end();
