/** Measures what a step of the Zapier app costs: on the wire, in time, and in the archive that Zapier loads. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const title =
  "the Zapier app: each step on the wire (one request for a text post), a step beside the bare client, the archive";

/** What `packages/zapier-app/measure.ts` prints. */
interface Measured {
  readonly steps: readonly {
    readonly step: string;
    readonly requests: number;
    readonly sent: number;
    readonly received: number;
  }[];
  /** Milliseconds of processor time. */
  readonly time: { readonly client: number; readonly platform: number; readonly step: number };
  readonly build: { readonly bytes: number; readonly platform: number; readonly app: number };
}

/** In a process of its own, under the platform's own name for a test: it prints the memory of each step otherwise. */
function measure(): Measured {
  const program = fileURLToPath(new URL("../../packages/zapier-app/measure.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "test" },
    maxBuffer: 16 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return JSON.parse(stdout);
}

const row = (what: string, figures: Readonly<Record<string, number>>) => ({
  what,
  requests: "",
  "bytes sent": "",
  "bytes received": "",
  "processor ms": "",
  kB: "",
  ...figures,
});

const rounded = (value: number) => Number(value.toFixed(1));

export async function run() {
  const { steps, time, build } = measure();
  return [
    ...steps.map(({ step, requests, sent, received }) =>
      row(step, { requests, "bytes sent": sent, "bytes received": received }),
    ),
    row("a draft by the bare client, loopback", { "processor ms": rounded(time.client) }),
    row("a draft by create_post", { "processor ms": rounded(time.step) }),
    row("added over the bare client", { "processor ms": rounded(time.step - time.client) }),
    row("a step that does nothing, which the platform costs", {
      "processor ms": rounded(time.platform),
    }),
    row("loading the platform alone", { "processor ms": rounded(build.platform) }),
    row("loading platform and built app", { "processor ms": rounded(build.app) }),
    row("build.zip", { kB: Math.round(build.bytes / 1_000) }),
  ];
}
