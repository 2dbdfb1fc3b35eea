/** Sends what no sound client would, to every operation: the server answers as its spec says, and goes on. */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Operation, operations } from "@postern/spec";
import fc from "fast-check";
import { callsOf, type FuzzCall } from "./fuzz-calls.ts";
import { FuzzGround } from "./fuzz-ground.ts";
import { NO_ZONES } from "./fuzz-values.ts";

/** How the figures of a run are told. */
export interface FuzzFigures {
  readonly calls: number;
  /** Calls that came to something. */
  readonly succeeded: number;
  /** Operations that at least one call of came to something. */
  readonly operations: number;
}

export interface FuzzSettings {
  /** @default chance's */
  readonly seed?: number;
  /** @default `memory` */
  readonly database?: "memory" | "sqlite";
}

type Step = FuzzCall | { readonly advanceMs: number };

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

const rows = Object.values(operations) as readonly Operation[];

const advances = fc.record({
  advanceMs: fc.constantFrom(0, 1, SECOND_MS, 90 * SECOND_MS, DAY_MS / 24, DAY_MS, 8 * DAY_MS),
});

/** Every operation once, in any order, with the clock moved on in between. */
const batches: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.tuple(...rows.map(callsOf)),
    fc.array(advances, { minLength: 8, maxLength: 8 }),
    fc.shuffledSubarray([...rows.keys(), ...Array.from({ length: 8 }, (_, index) => -1 - index)], {
      minLength: rows.length,
    }),
  )
  .map(([calls, moves, order]) =>
    order.flatMap((index) => (index < 0 ? moves[-1 - index] : calls[index]) ?? []),
  );

/**
 * @param rounds how many batches, each of one call to every operation, on a server of its own.
 * @throws with the first batch that has faults: the requests, what they came to, and the seed.
 */
export async function proveFuzz(
  rounds: number,
  { seed, database = "memory" }: FuzzSettings = {},
): Promise<FuzzFigures> {
  const succeeded: string[] = [];
  const property = fc.asyncProperty(batches, async (steps) => {
    const folder = await mkdtemp(join(tmpdir(), "postern-"));
    const ground = await FuzzGround.open(
      database === "sqlite" ? `sqlite:${join(folder, "postern.sqlite")}` : database,
    );
    try {
      const faults: string[] = [];
      for (const step of steps) faults.push(...(await take(step, ground, succeeded)));
      const health = await ground.server.fetch(`${ground.server.baseUrl}/health`);
      if (health.status !== 200) faults.push(`GET /health answers ${health.status}`);
      assert.deepEqual(faults, []);
    } finally {
      await ground.server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
  await fc.assert(property, {
    numRuns: rounds,
    // The faults name their requests: a shorter batch would tell no more.
    endOnFailure: true,
    reporter: ({ failed, seed: used, errorInstance }) => {
      if (failed)
        throw new Error(`With the seed ${used}: ${errorInstance}`, { cause: errorInstance });
    },
    ...(seed !== undefined && { seed }),
  });
  return {
    calls: rounds * rows.length,
    succeeded: succeeded.length,
    operations: new Set(succeeded).size,
  };
}

/** What is wrong with how the server took it. */
async function take(step: Step, ground: FuzzGround, succeeded: string[]): Promise<string[]> {
  if ("advanceMs" in step) {
    await ground.server.clock.advance(step.advanceMs);
    return ground.takeErrors().map((error) => `advancing by ${step.advanceMs} ms: ${error}`);
  }
  let response = await ground.send(step);
  if (response.status === 401 && step.caller !== "nobody") {
    await ground.letIn();
    response = await ground.send(step);
  }
  const text = await response.text();
  ground.learn(text);
  if (response.ok) succeeded.push(step.operation.id);
  const faults = [...ground.takeErrors()];
  if (isJudgedNow(response, step) && isInNoZone(sentJson(step, ground))) {
    faults.push("takes a zone that is none");
  }
  if (response.status >= 500) faults.push(`answers ${response.status}: ${text.slice(0, 300)}`);
  return faults.map((fault) => `${shown(step, ground)}\n  ${fault}`);
}

/** Posts in bulk are taken as a batch, and judged one by one behind the answer. */
const isJudgedNow = ({ ok }: Response, { operation }: FuzzCall): boolean =>
  ok && operation.id !== "bulkCreatePosts";

/** What the server reads of the body; undefined for what is no JSON. */
function sentJson({ body, operation }: FuzzCall, ground: FuzzGround): unknown {
  if (typeof body !== "string" || operation.requestBody !== "json") return undefined;
  try {
    return JSON.parse(ground.filled(body));
  } catch {
    return undefined;
  }
}

function isInNoZone(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, member]) =>
    name.endsWith("timezone")
      ? (NO_ZONES as readonly unknown[]).includes(member)
      : isInNoZone(member),
  );
}

function shown({ operation, path, headers, body, caller }: FuzzCall, ground: FuzzGround): string {
  const sent = typeof body === "string" ? ground.filled(body) : String(body);
  return `${operation.method} ${ground.filled(path).slice(0, 300)} as ${caller} ${JSON.stringify(headers).slice(0, 300)} ${sent.slice(0, 1_500)}`;
}
