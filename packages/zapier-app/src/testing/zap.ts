/** A Zap that begins with a trigger by webhook: switched on, run and switched off as Zapier does it. */
import { http, passthrough } from "msw";
import type { Trigger } from "zapier-platform-core";
import type { postPublished } from "../triggers/post-published.ts";
import { type AppSteps, appTester } from "./app-steps.ts";
import type { LocalHost } from "./local-host.ts";

type Items = Record<string, unknown>[];

export interface Zap {
  readonly subscribeData: { readonly id: string };
  unsubscribe(): Promise<unknown>;
  /** What the Zap makes of all that its webhook has brought. */
  items(): Promise<Items>;
  /** What its trigger shows while it is being made. */
  samples(): Promise<Items>;
}

let zaps = 0;

/** @param zapier Gives each Zap an address of its own. */
export async function switchOn(
  { operation }: Pick<Trigger, "operation">,
  inputData: Readonly<Record<string, unknown>>,
  { steps, zapier }: { readonly steps: AppSteps; readonly zapier: LocalHost },
): Promise<Zap> {
  if (operation.type !== "hook") throw new Error("It is no trigger by webhook.");
  steps.network.use(http.all(`${zapier.url}/*`, () => passthrough()));
  // The platform's types leave open that these are no functions.
  const { perform, performList, performSubscribe, performUnsubscribe } =
    operation as typeof postPublished.operation;
  zaps += 1;
  const path = `/${zaps}`;
  const bundle = await steps.bundle({ inputData, targetUrl: `${zapier.url}${path}` });
  const subscribeData = await appTester(performSubscribe, bundle);
  return {
    subscribeData,
    unsubscribe: () => appTester(performUnsubscribe, { ...bundle, subscribeData }),
    async items() {
      const mine = zapier.received.filter((sent) => sent.path === path);
      const items = mine.map(({ event }) =>
        appTester(perform, { ...bundle, cleanedRequest: event }),
      );
      return (await Promise.all(items)).flat() as unknown as Items;
    },
    samples: async () => (await appTester(performList, bundle)) as unknown as Items,
  };
}
