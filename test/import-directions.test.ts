/** The import directions of ARCHITECTURE.md are kept by lint: each row of its table, proved by files that break it. */
import { describe, expect, it } from "vitest";
import { type Finding, lintProbes } from "./support/lint-probes.ts";

interface Floor {
  readonly file: string;
  readonly may: readonly string[];
  readonly never: readonly string[];
}

const server = "packages/mock-server/src";
const client = "packages/sdk/src";

const floors: readonly Floor[] = [
  {
    file: `${server}/main.ts`,
    may: ["./commands/run-command.ts", "node:process"],
    never: [
      "./mock-server.ts",
      "./composition/options.ts",
      "./adapters/node-http.ts",
      "./http/handle-request.ts",
      "./operations/posts.ts",
      "./domain/post.ts",
      "msw",
    ],
  },
  {
    file: `${server}/commands/probe.ts`,
    may: [
      "./command.ts",
      "../open-server.ts",
      "../composition/open-core.ts",
      "../composition/options.ts",
      "../adapters/store-unusable-error.ts",
      "../control/issue-key.ts",
      "../verify/verify.ts",
      "node:stream/consumers",
    ],
    never: [
      "../main.ts",
      "../mock-server.ts",
      "../http/admit.ts",
      "../operations/posts.ts",
      "../domain/post.ts",
      "msw",
    ],
  },
  {
    file: `${server}/verify/probe.ts`,
    may: ["./check.ts", "../domain/wire/redact.ts", "@postern/spec", "@postern/spec/validators"],
    never: [
      "../commands/verify.ts",
      "../adapters/memory-store.ts",
      "../http/admit.ts",
      "../mock-server.ts",
      "node:fs",
      "msw",
    ],
  },
  {
    file: `${server}/mock-server.ts`,
    may: [
      "./http/handlers.ts",
      "./jobs/run-jobs.ts",
      "./control/journal.ts",
      "./adapters/memory-store.ts",
      "./policies/postern.ts",
      "./ports/ports.ts",
    ],
    never: [
      "./main.ts",
      "./commands/serve.ts",
      "../../sdk/src/index.ts",
      "./http/../../../sdk/src/index.ts",
      "node:fs",
    ],
  },
  {
    file: `${server}/composition/probe.ts`,
    may: [
      "./open-core.ts",
      "../http/handlers.ts",
      "../jobs/due-work.ts",
      "../control/journal.ts",
      "../adapters/memory-store.ts",
      "../policies/postern.ts",
      "../ports/ports.ts",
      "@postern/spec",
      "msw",
    ],
    never: [
      "../main.ts",
      "../mock-server.ts",
      "../browser.ts",
      "../commands/serve.ts",
      "../kit/vitest.ts",
      "../operations/posts.ts",
      "node:fs",
    ],
  },
  {
    file: `${server}/ports/probe.ts`,
    may: ["./store.ts", "../tables.ts", "../domain/rate-limit.ts", "@postern/spec"],
    never: ["../http/admit.ts", "../adapters/memory-store.ts", "../main.ts", "node:fs", "msw"],
  },
  {
    file: `${server}/tables.ts`,
    may: ["./ports/store.ts", "./domain/rate-limit.ts", "@postern/spec"],
    never: ["./http/admit.ts", "./adapters/memory-store.ts", "node:fs", "msw"],
  },
  {
    file: `${server}/http/probe.ts`,
    may: [
      "./admit.ts",
      "../operations/posts.ts",
      "../ports/ports.ts",
      "../tables.ts",
      "../server-context.ts",
      "../domain/post.ts",
      "@postern/spec",
      "@postern/spec/validators",
      "msw",
    ],
    never: [
      "ajv",
      "../adapters/memory-store.ts",
      "../main.ts",
      "../mock-server.ts",
      "../jobs/publish.ts",
      "../policies/postern.ts",
      "node:http",
      "hono",
      "./../adapters/memory-store.ts",
    ],
  },
  ...["operations", "jobs", "changes", "http", "control"].map((folder) => ({
    file: `${server}/${folder}/posts/probe.ts`,
    may: [
      "./beside.ts",
      "../above.ts",
      "../queue/next-door.ts",
      "../../ports/ports.ts",
      "../../domain/posts/post.ts",
      "@postern/spec",
    ],
    never: [
      "../../adapters/memory-store.ts",
      "../../policies/postern.ts",
      "../../mock-server.ts",
      "../../main.ts",
      "../../composition/options.ts",
      "node:crypto",
    ],
  })),
  ...["operations", "jobs"].map((folder) => ({
    file: `${server}/${folder}/probe.ts`,
    may: [
      "./posts.ts",
      "../ports/ports.ts",
      "../changes/emit-event.ts",
      "../domain/posts/post.ts",
      "@postern/spec",
    ],
    never: [
      "../http/admit.ts",
      "../adapters/memory-store.ts",
      "../control/journal.ts",
      "../policies/postern.ts",
      "../mock-server.ts",
      "@postern/spec/validators",
      "msw",
      "node:crypto",
    ],
  })),
  {
    file: `${server}/adapters/sqlite/probe.ts`,
    may: [
      "./sqlite-store.ts",
      "../memory/read-write-lock.ts",
      "../../ports/ports.ts",
      "../../domain/wire/exchange.ts",
      "node:sqlite",
    ],
    never: ["../../http/admit.ts", "../../operations/posts.ts", "../../main.ts", "msw"],
  },
  {
    file: `${server}/changes/probe.ts`,
    may: ["./emit-event.ts", "../ports/ports.ts", "../domain/posts/post.ts", "@postern/spec"],
    never: [
      "../http/admit.ts",
      "../operations/posts.ts",
      "../jobs/publish.ts",
      "../adapters/memory-store.ts",
      "node:crypto",
      "msw",
    ],
  },
  {
    file: `${server}/control/probe.ts`,
    may: ["../jobs/run-jobs.ts", "../ports/ports.ts", "../domain/post.ts", "@postern/spec"],
    never: ["../adapters/memory-store.ts", "../http/admit.ts", "../main.ts", "node:fs", "msw"],
  },
  {
    file: `${server}/kit/probe.ts`,
    may: [
      "./build.ts",
      "../mock-server.ts",
      "../open-server.ts",
      "../composition/world.ts",
      "../control/journal.ts",
      "../domain/faults/chance.ts",
      "@postern/spec/validators",
      "node:http",
      "vitest",
    ],
    never: [
      "../main.ts",
      "../http/admit.ts",
      "../operations/posts.ts",
      "../adapters/memory-store.ts",
      "@postern/sdk",
      "msw",
    ],
  },
  {
    file: `${server}/adapters/probe.ts`,
    may: ["../ports/ports.ts", "../tables.ts", "../domain/exchange.ts", "node:http", "node:sqlite"],
    never: [
      "../http/handle-request.ts",
      "../operations/posts.ts",
      "../jobs/publish.ts",
      "../main.ts",
    ],
  },
  {
    file: `${server}/policies/probe.ts`,
    may: ["../domain/policy.ts"],
    never: ["../ports/ports.ts", "../http/admit.ts", "@postern/spec", "node:fs", "msw"],
  },
  {
    file: `${server}/domain/posts/probe.ts`,
    may: [
      "./post.ts",
      "../keys/scope.ts",
      "@postern/spec",
      "@postern/spec/networks",
      "@postern/spec/limits",
    ],
    never: [
      "../../http/admit.ts",
      "../../adapters/memory-store.ts",
      "../../operations/posts.ts",
      "../../jobs/publish.ts",
      "../../control/journal.ts",
      "../../policies/postern.ts",
      "../../ports/ports.ts",
      "../../tables.ts",
      "@postern/spec/validators",
      "node:crypto",
      "crypto",
      "msw",
    ],
  },
  {
    file: `${client}/generated/probe.ts`,
    may: ["../api.ts", "../page.ts", "@postern/spec"],
    never: ["../client.ts", "../transport/retry.ts", "../errors.ts", "ky"],
  },
  {
    file: `${client}/transport/probe.ts`,
    may: ["./retry.ts", "../errors.ts", "@postern/spec/limits", "p-retry"],
    never: [
      "../api.ts",
      "../client.ts",
      "../generated/posts.ts",
      "@postern/spec",
      "ky",
      "node:http",
    ],
  },
  {
    file: `${client}/transport/rate-limits/probe.ts`,
    may: ["./ledger.ts", "../exchange.ts", "../../errors.ts", "@postern/spec/limits"],
    never: ["../../api.ts", "../../client.ts", "../../generated/posts.ts", "ky", "node:http"],
  },
  {
    file: `${client}/uploads/probe.ts`,
    may: [
      "./upload.ts",
      "../api.ts",
      "../errors.ts",
      "../generated/media.ts",
      "../transport/clock.ts",
    ],
    never: ["../client.ts", "../upload.ts", "node:fs", "p-retry"],
  },
  {
    file: `${client}/validation/probe.ts`,
    may: ["./validate-post.ts", "@postern/spec/networks"],
    never: ["../client.ts", "../index.ts", "node:fs"],
  },
  {
    file: "packages/zapier-app/src/creates/probe.ts",
    may: ["../connect.ts", "../generated/posts.ts", "@postern/sdk", "zapier-platform-core"],
    never: [
      "@postern/sdk/src/transport/retry.ts",
      "../../../sdk/src/client.ts",
      "@postern/mock-server",
      "../../../mock-server/src/index.ts",
    ],
  },
  {
    file: "spec/networks/probe.ts",
    may: ["./count.ts"],
    never: ["node:fs", "ajv", "../index.ts"],
  },
  {
    file: "spec/limits/probe.ts",
    may: ["./rolling-log.ts"],
    never: ["node:fs", "../index.ts", "../networks/index.ts"],
  },
  {
    file: "test/probe.ts",
    may: ["@postern/sdk", "@postern/mock-server", "./support/harness.ts", "msw"],
    never: ["../packages/sdk/src/client.ts", "../packages/mock-server/src/main.ts"],
  },
  {
    file: "bench/benches/probe.ts",
    may: ["@postern/sdk", "@postern/mock-server", "../support/judgement.ts", "ky"],
    never: ["../../packages/mock-server/src/http/admit.ts"],
  },
  {
    file: "bench/support/probe.ts",
    may: ["../../packages/mock-server/src/http/admit.ts", "@postern/mock-server"],
    never: ["../../packages/mock-server/src/main.ts", "../../packages/sdk/src/client.ts"],
  },
];

/** One import a line: first those that may stand, then those that may not. */
const importLines = ({ may, never }: Floor) =>
  [...may, ...never].map((from, index) => `import type { T${index} } from "${from}";\n`).join("");

const specifierAt = ({ may, never }: Floor, line: number) => [...may, ...never][line - 1];

const of = (findings: readonly Finding[], rule: string, path: string) =>
  findings
    .filter((finding) => finding.rule === rule && finding.path === path)
    .sort((one, other) => one.line - other.line);

describe("the floors of the house", () => {
  const findings = lintProbes(
    Object.fromEntries(floors.map((floor) => [floor.file, importLines(floor)])),
  );

  it("leaves tests free to set up what they need", () => {
    const test = `${server}/domain/probe.test.ts`;
    const found = lintProbes({
      [test]: 'import { a } from "../adapters/a.ts";\nexport const b = a;\n',
    });
    expect(of(found, "noRestrictedImports", test)).toEqual([]);
  });

  it.each(floors)("$file imports what its floor may, and nothing else", (floor) => {
    const refused = of(findings, "noRestrictedImports", floor.file).map(({ line }) =>
      specifierAt(floor, line),
    );
    expect(refused).toEqual(floor.never);
  });
});

describe("every way to import", () => {
  const ways = {
    "import type": 'import type { A } from "../http/a.ts";\nexport type B = A;\n',
    "import of a type among values": 'import { type A } from "../http/a.ts";\nexport type B = A;\n',
    "import of a value": 'import { a } from "../http/a.ts";\nexport const b = a;\n',
    "import for its effect": 'import "../http/a.ts";\n',
    "export from": 'export { a } from "../http/a.ts";\n',
    "export type from": 'export type { A } from "../http/a.ts";\n',
    "import that waits": 'export const a = await import("../http/a.ts");\n',
    "import within a type": 'export type A = import("../http/a.ts").A;\n',
    "path that goes down and up": 'import "./deep/../../http/a.ts";\n',
  };
  const path = (way: string) => `${server}/domain/${way.replaceAll(" ", "-")}.ts`;
  const findings = lintProbes(
    Object.fromEntries(Object.entries(ways).map(([way, source]) => [path(way), source])),
  );

  it.each(Object.keys(ways))("an %s against the direction is refused", (way) => {
    const rule = way === "import within a type" ? "plugin" : "noRestrictedImports";
    expect(of(findings, rule, path(way))).toHaveLength(1);
  });
});

describe("circles", () => {
  const findings = lintProbes({
    "packages/sdk/src/type-a.ts":
      'import type { B } from "./type-b.ts";\nexport interface A {\n  readonly b?: B;\n}\n',
    "packages/sdk/src/type-b.ts":
      'import type { A } from "./type-a.ts";\nexport interface B {\n  readonly a?: A;\n}\n',
    "packages/sdk/src/value-a.ts": 'import { b } from "./value-b.ts";\nexport const a = () => b;\n',
    "packages/sdk/src/value-b.ts": 'import { a } from "./value-a.ts";\nexport const b = () => a;\n',
    "packages/sdk/src/chain.ts": 'import type { A } from "./type-a.ts";\nexport type C = A;\n',
  });

  it.each(["type-a", "type-b", "value-a", "value-b"])("%s.ts is refused for its circle", (name) => {
    expect(of(findings, "noImportCycles", `packages/sdk/src/${name}.ts`)).toHaveLength(1);
  });

  it("leaves a file alone that only looks at a circle", () => {
    expect(of(findings, "noImportCycles", "packages/sdk/src/chain.ts")).toEqual([]);
  });
});

describe("what the core may not touch", () => {
  const banned = {
    noConsole: 'console.log("posted");\n',
    noProcessEnv: 'import process from "node:process";\nexport const home = process.env["HOME"];\n',
    noExplicitAny: "export const post: any = {};\n",
    noRestrictedGlobals: 'export const bytes = Buffer.from("post");\n',
    plugin: "export const now = Date.now();\n",
  };
  const findings = lintProbes({
    ...Object.fromEntries(
      Object.entries(banned).map(([rule, source]) => [`${server}/domain/${rule}.ts`, source]),
    ),
    [`${server}/main.ts`]: `${banned.noConsole}${banned.noProcessEnv}`,
    [`${server}/adapters/system-clock.ts`]: banned.plugin,
  });

  it.each(Object.keys(banned))("%s speaks up in domain/", (rule) => {
    expect(of(findings, rule, `${server}/domain/${rule}.ts`)).toHaveLength(1);
  });

  it("lets main.ts print and read the environment, and adapters read the time", () => {
    const rules = ["noConsole", "noProcessEnv", "plugin"];
    const elsewhere = findings.filter(
      ({ path, rule }) => !path.includes("/domain/") && rules.includes(rule),
    );
    expect(elsewhere).toEqual([]);
  });
});
