/** A reference server in memory, on a clock that stands until it is moved, and calls that show what came back. */
import {
  createMockServer,
  DEMO_PASSWORD,
  type MockServer,
  type MockServerOptions,
} from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { onTestFinished } from "vitest";

/** Members of the demo company, by how far their role reaches. */
export const EMAILS = {
  owner: "owner@acme.test",
  admin: "admin@acme.test",
  member: "member@acme.test",
} as const;

/** What is sent beside method and path. */
export interface Sent {
  /** The secret of a key or the token of a session, for the `Authorization` header. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** In place of `json`. */
  readonly body?: BodyInit;
}

/** An envelope as its reader expects it: what the answer lacks is undefined. */
export interface Envelope<Data> {
  readonly success: boolean;
  readonly data: Data;
  readonly pagination: Schemas["Pagination"];
  readonly meta?: unknown;
  readonly error: Schemas["Error"];
}

export interface Reply<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Envelope<Data>;
}

export interface TestServer {
  readonly server: MockServer;
  /** @param path below the base URL: `/posts` */
  call<Data = unknown>(method: string, path: string, sent?: Sent): Promise<Reply<Data>>;
  /**
   * The token of a new session.
   * @param email @default the account admin's of the demo company
   */
  logIn(email?: string): Promise<string>;
}

/** Starts a server that closes with the running test; its clock stands at the beginning of the day that the spec's examples were written for. */
export async function startServer(options: MockServerOptions = {}): Promise<TestServer> {
  const server = await createMockServer({ clock: "manual:2026-11-22T23:59:59Z", ...options });
  onTestFinished(() => server.close());
  // The demo data is older than what a test makes.
  if (options.clock === undefined) await server.clock.advance("1s");
  return onCarrier(server, server.fetch);
}

/** Starts a server that closes with the running test, and calls it over a real port. */
export async function startListening(options: MockServerOptions = {}): Promise<TestServer> {
  const { server } = await startServer(options);
  await server.listen();
  return onCarrier(server, fetch);
}

/** Calls a server over whatever `send` stands for: `server.fetch`, or the platform's for a real port. */
export function onCarrier(server: MockServer, send: typeof fetch): TestServer {
  const call = async <Data>(method: string, path: string, sent: Sent = {}) => {
    const { token, json, body = json === undefined ? null : JSON.stringify(json) } = sent;
    const response = await send(server.baseUrl + path, {
      method,
      body,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...sent.headers,
      },
    });
    return readReply<Data>(response);
  };
  const logIn = async (email: string = EMAILS.owner) => {
    const json = { email, password: DEMO_PASSWORD };
    const { body } = await call<Schemas["SessionWithToken"]>("POST", "/sessions", { json });
    return body.data.token;
  };
  return { server, call, logIn };
}

/** A body that is empty reads as an empty object, so that what it lacks is undefined. */
export async function readReply<Data>(response: Response): Promise<Reply<Data>> {
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, body: text === "" ? {} : JSON.parse(text) };
}
