/** The public face of the reference server. */
export type { HttpLimits } from "./adapters/http/http-limits.ts";
export type { Listener } from "./adapters/http/node-http.ts";
export { ListenError } from "./adapters/listen-error.ts";
export { StoreUnusableError } from "./adapters/store-unusable-error.ts";
export { ClosedError } from "./composition/closed-error.ts";
export type { WorldOptions } from "./composition/core-options.ts";
export { type MetricsOptions, type MockServerOptions, OptionError } from "./composition/options.ts";
export type { ServerClock, World } from "./composition/world.ts";
export { DEMO_EMAILS, DEMO_PASSWORD, DEMO_TOKEN } from "./control/demo/demo-data.ts";
export type { FaultHandle, Faults, ListedFault } from "./control/faults/faults.ts";
export type { Journal, JournalEntry } from "./control/journal.ts";
export type {
  Scenario,
  ScenarioCompany,
  ScenarioConnection,
  ScenarioKey,
  ScenarioPolicy,
  ScenarioPost,
} from "./control/scenarios/scenario.ts";
export type { AddCompanyOptions, AddedCompany } from "./control/seeding/add-company.ts";
export type { AddConnectionOptions } from "./control/seeding/add-connection.ts";
export type { AddedWebhook, AddWebhookOptions } from "./control/seeding/add-webhook.ts";
export type { IssuedKey, IssueKeyOptions } from "./control/seeding/issue-key.ts";
export type { Snapshot } from "./control/snapshots/snapshots.ts";
export type {
  Fault,
  FaultKind,
  FaultSpan,
  RequestEffect,
  RequestFault,
  ResetPoint,
  WebhookFault,
  WorkPoint,
} from "./domain/faults/fault.ts";
export { FaultSpecError } from "./domain/faults/read-fault.ts";
export type { Policy } from "./domain/policy/policy.ts";
export type { DescribedRequest } from "./domain/wire/described-request.ts";
export type { ExplainedFailure, Explanation, NotChecked } from "./domain/wire/explanation.ts";
export { createMockServer } from "./mock-server.ts";
export type { MockServer, PortListener, PortOptions } from "./open-server.ts";
export { type PolicyName, policies } from "./policies/index.ts";
export type {
  TextGenerator,
  TextRequest,
  TextResult,
  WrittenText,
} from "./ports/text-generator.ts";
