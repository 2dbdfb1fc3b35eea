/** Makes a trigger of an event: instant by a webhook of the Zap's own, and with samples from the live API. */
import { type Client, type Event, NotFoundError, SecretAlreadyShownError } from "@postern/sdk";
import type {
  BasicHookOperation,
  Bundle,
  PlainInputField,
  Trigger,
  ZObject,
} from "zapier-platform-core";
import { connect } from "../connect.ts";
import { requireFilled } from "../fields/require-filled.ts";
import type { Input } from "../step.ts";
import { withZapierErrors } from "../zapier-error.ts";

/** How many items are shown while a Zap is being made. */
const shownItems = 10;
/** How many are looked at for them, the newest first. */
const lookedAtItems = 200;

export type EventType = Event["type"];
export type EventOf<Type extends EventType> = Extract<Event, { readonly type: Type }>;

/** A trigger, told by what is its own. */
export interface HookDefinition<Type extends EventType, Item extends object> {
  readonly key: string;
  readonly noun: string;
  readonly label: string;
  readonly description: string;
  readonly event: Type;
  readonly inputFields: PlainInputField[];
  readonly sample: Readonly<Record<string, unknown>>;
  readonly outputFields: NonNullable<BasicHookOperation["outputFields"]>;
  /** Whether a Zap with this input is for the item: asked of what a hook brings and of what a list has alike. */
  readonly isWanted: (item: Item, input: Input) => boolean;
  /** What the event is about, in the shape that the list has. */
  readonly read: (event: EventOf<Type>) => Item;
  /** The same from the live API, the newest first. */
  readonly list: (client: Client, input: Input) => AsyncIterable<Item>;
  /** Connections whose events the server is to send; none means all. */
  readonly connectionIds?: (input: Input) => string[];
}

/** A hook of the platform's: one webhook for each Zap, so that they stand beside one another. */
export function hookTrigger<Type extends EventType, Item extends object>(
  definition: HookDefinition<Type, Item>,
) {
  const { key, noun, label, description, inputFields, sample, outputFields } = definition;
  const performList = withZapierErrors(
    async (z: ZObject, bundle: Bundle) => {
      requireFilled(inputFields, bundle.inputData);
      return listWanted(definition, connect(z, bundle), bundle.inputData);
    },
    () => ({ fields: inputFields }),
  );
  return {
    key,
    noun,
    display: { label, description },
    operation: {
      type: "hook",
      inputFields,
      performSubscribe: subscribe(definition),
      performUnsubscribe: unsubscribe,
      performList,
      perform: receive(definition, performList),
      sample,
      outputFields,
    },
  } satisfies Trigger;
}

/** Keeps the id alone: the signing secret is of no use to an address that nobody can guess. */
function subscribe({ event, label, inputFields, connectionIds }: Subscription) {
  return withZapierErrors(async (z: ZObject, bundle: Bundle) => {
    requireFilled(inputFields, bundle.inputData);
    const webhook = {
      url: bundle.targetUrl ?? "",
      events: [event],
      connection_ids: connectionIds?.(bundle.inputData) ?? [],
      name: `Zapier: ${label}`,
    };
    const hash = z.hash("sha256", JSON.stringify(webhook));
    return { id: await subscribeOnce(connect(z, bundle), webhook, `zapier-${hash}-webhook`) };
  });
}

type Webhook = Parameters<Client["webhooks"]["create"]>[0];

/** Each Zap has an address of its own: where an earlier answer was lost, its webhook is there, and another would double. */
async function subscribeOnce(
  { webhooks }: Client,
  webhook: Webhook,
  idempotencyKey: string,
): Promise<string> {
  try {
    return (await webhooks.create(webhook, { idempotencyKey })).id;
  } catch (error) {
    // A secret is shown once: a repeat is answered with the id of what was made.
    const id = error instanceof SecretAlreadyShownError ? error.details?.id : undefined;
    if (id === undefined) throw error;
    const isThere = await webhooks.get(id).then(() => true, falseIfMissing);
    return isThere ? id : (await webhooks.create(webhook)).id;
  }
}

/** The Zap was switched off in between. */
function falseIfMissing(error: unknown): false {
  if (error instanceof NotFoundError) return false;
  throw error;
}

type Subscription = Pick<
  HookDefinition<EventType, object>,
  "event" | "label" | "inputFields" | "connectionIds"
>;

/** A webhook that is gone is what was asked for. */
const unsubscribe = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const id = bundle.subscribeData?.id;
  if (id === undefined) return {};
  try {
    await connect(z, bundle).webhooks.delete(id);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return { id };
});

/** The platform's command line calls it without an event; recent items are the answer then. */
function receive<Type extends EventType, Item extends object>(
  { event, read, isWanted }: HookDefinition<Type, Item>,
  performList: (z: ZObject, bundle: Bundle) => Promise<Item[]>,
) {
  return withZapierErrors(async (z: ZObject, bundle: Bundle) => {
    if (bundle.cleanedRequest === undefined) return performList(z, bundle);
    const received: Event = bundle.cleanedRequest;
    if (!isOfType(received, event)) return [];
    return [read(received)].filter((item) => isWanted(item, bundle.inputData));
  });
}

function isOfType<Type extends EventType>(event: Event, type: Type): event is EventOf<Type> {
  return event.type === type;
}

async function listWanted<Item extends object>(
  { list, isWanted }: Pick<HookDefinition<EventType, Item>, "list" | "isWanted">,
  client: Client,
  input: Input,
): Promise<Item[]> {
  const wanted: Item[] = [];
  let lookedAt = 0;
  for await (const item of list(client, input)) {
    if (isWanted(item, input)) wanted.push(item);
    lookedAt += 1;
    if (wanted.length === shownItems || lookedAt === lookedAtItems) break;
  }
  return wanted;
}
