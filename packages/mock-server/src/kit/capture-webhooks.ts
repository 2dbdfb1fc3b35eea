/** Takes the webhooks of a world at an address of this machine, so that a test can look at them. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Schemas } from "@postern/spec";
import type { World } from "../composition/world.ts";
import { SCHEMAS } from "./schema-value.ts";

type Event = Schemas["Event"];
type EventType = Schemas["EventType"];

export interface CaptureOptions {
  /** @default every event that there is */
  readonly events?: readonly EventType[];
  /** @default the demo workspace */
  readonly workspaceId?: string;
}

/** A webhook as it came. */
export interface CapturedWebhook {
  /** The same in every attempt. */
  readonly id: string;
  readonly type: Event["type"];
  readonly event: Event;
  /** Byte for byte, as it is signed. */
  readonly body: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface CapturedWebhooks {
  readonly url: string;
  /** What they are signed with: `whsec_…`. */
  readonly secret: string;
  /** In the order in which they came. */
  all(): readonly CapturedWebhook[];
  /** Those of one type. */
  of(type: EventType): readonly CapturedWebhook[];
  /** Resolves with the first of a type, as soon as it has come. A clock that stands must be moved on for it to come. */
  next(type: EventType): Promise<CapturedWebhook>;
  /** The status of the answers from now on; it is 204 before. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

/**
 * @example
 * const webhooks = await captureWebhooks(world);
 * await client.posts.create({ content: "Hello" });
 * await world.clock.advance("1s");
 * expect(webhooks.of("post.created")).toHaveLength(1);
 */
export async function captureWebhooks(
  world: World,
  { events = EVENTS, workspaceId }: CaptureOptions = {},
): Promise<CapturedWebhooks> {
  const captured: CapturedWebhook[] = [];
  const waiting = new Set<() => void>();
  const receiver = await startReceiver((delivery) => {
    captured.push(delivery);
    for (const look of waiting) look();
  });
  const place = workspaceId === undefined ? {} : { workspaceId };
  const wanted = { url: receiver.url, events: [...events], ...place };
  const { secret } = await world.addWebhook(wanted).catch(async (error: unknown) => {
    await receiver.close();
    throw error;
  });
  const of = (type: EventType) => captured.filter((delivery) => delivery.type === type);
  return {
    ...receiver,
    secret,
    all: () => [...captured],
    of,
    next(type) {
      const { promise, resolve } = Promise.withResolvers<CapturedWebhook>();
      const look = () => {
        const [found] = of(type);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      return promise;
    },
  };
}

// The spec lists them.
const EVENTS = (SCHEMAS["EventType"]?.enum ?? []) as readonly EventType[];

async function startReceiver(take: (delivery: CapturedWebhook) => void) {
  let status = 204;
  const receive = async (request: IncomingMessage): Promise<number> => {
    const body = await textOf(request);
    const headers = request.headers as Record<string, string>;
    // The server sends nothing else.
    const event = JSON.parse(body) as Event;
    take({ id: headers["webhook-id"] ?? "", type: event.type, event, body, headers });
    return status;
  };
  const server = createServer(async (request, response) => {
    // Somebody else's nonsense, or a delivery that broke off, is no failure of the test that runs.
    const answer = await receive(request).catch(() => 400);
    response.writeHead(answer).end();
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    answerWith: (next: number) => {
      status = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of message.setEncoding("utf8")) text += piece;
  return text;
}
