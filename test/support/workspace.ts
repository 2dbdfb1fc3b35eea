/** A server with a key of every scope, and the calls on posts that most tests make. */
import type { MockServer, MockServerOptions } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { type Reply, type Sent, startServer } from "./harness.ts";

type Post = Schemas["Post"];

export interface Workspace {
  readonly server: MockServer;
  /** Secret of a key with every scope and no limits. */
  readonly token: string;
  /** A call under that key, unless it names another. */
  call<Data = unknown>(method: string, path: string, sent?: Sent): Promise<Reply<Data>>;
  createPost(json: unknown, sent?: Sent): Promise<Reply<Post>>;
  getPost(id: string): Promise<Post>;
  upload(file: Blob, fields?: Readonly<Record<string, string>>): Promise<Reply<Schemas["Media"]>>;
  /** The server's time after so many minutes, as RFC 3339. */
  inMinutes(minutes: number): string;
}

export async function startWorkspace(options: MockServerOptions = {}): Promise<Workspace> {
  const { server, call: callAsNobody } = await startServer(options);
  const { secret: token } = await server.issueKey({ limits: "none" });
  const call = <Data>(method: string, path: string, sent: Sent = {}) =>
    callAsNobody<Data>(method, path, { token, ...sent });
  return {
    server,
    token,
    call,
    createPost: (json, sent) => call<Post>("POST", "/posts", { json, ...sent }),
    getPost: async (id) => (await call<Post>("GET", `/posts/${id}`)).body.data,
    upload(file, fields = {}) {
      const body = new FormData();
      body.set("file", file);
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      return call<Schemas["Media"]>("POST", "/media", { body });
    },
    inMinutes: (minutes) => new Date(server.clock.now().getTime() + minutes * 60_000).toISOString(),
  };
}
