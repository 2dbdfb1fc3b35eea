/** Runs single steps of a Zap in Berlin, beside somebody who looks at the server with a key of their own. */
import { type Client, createClient } from "@postern/sdk";
import { type AppSteps, appTester, startSteps } from "./app-steps.ts";

type Perform<Result> = (z: never, bundle: never) => Promise<Result>;

/** An action or a search, as far as it is run. */
interface Runnable<Result> {
  readonly operation: { readonly perform: Perform<Result> };
}

export interface ZapSteps extends AppSteps {
  /** Empties the server, and looks at it with a new key. */
  begin(): Promise<Client>;
  run<Result>(
    step: Runnable<Result>,
    inputData: Readonly<Record<string, unknown>>,
  ): Promise<Result>;
}

export async function startZapSteps(): Promise<ZapSteps> {
  const steps = await startSteps();
  const { server } = steps;
  return {
    ...steps,
    async begin() {
      await server.reset();
      const { secret } = await server.issueKey({ limits: "none" });
      return createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
    },
    async run({ operation }, inputData) {
      const meta = { timezone: "Europe/Berlin" };
      // The tester's types know the platform's own functions alone.
      return appTester(operation.perform as never, await steps.bundle({ inputData, meta }));
    },
  };
}

/** The post of most tests. */
export const hello = {
  social_profile_ids: ["conn_acmex"],
  content: "Rocket skates are back in stock.",
};

/** A day ahead at nine, on a clock without a zone. */
export function tomorrow({ server }: Pick<AppSteps, "server">) {
  const day = new Date(server.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  return { local: `${day}T09:00`, day };
}
