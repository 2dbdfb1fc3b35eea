/** What an operation is: a function from valid input to an outcome, typed by its row in the spec. */
import type {
  OperationData,
  OperationId,
  OperationInput,
  operations as table,
} from "@postern/spec";
import type { KeyCaller, SessionCaller } from "../domain/access/caller.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import type { TableReader, TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";

/** Runs inside one transaction; what it throws undoes all of it. */
export type Run<Id extends OperationId> = (
  input: OperationInput<Id>,
  context: OperationContext<Id>,
) => Promise<Outcome<OperationData<Id>>>;

/** An operation with slow or remote work to do before its transaction opens: it resolves with what is left to run. */
export interface PreparedRun<Id extends OperationId> {
  prepare(
    input: OperationInput<Id>,
    context: PreparationContext<Id>,
  ): Promise<(context: OperationContext<Id>) => Promise<Outcome<OperationData<Id>>>>;
}

export interface PreparationContext<Id extends OperationId = OperationId> {
  readonly server: ServerContext;
  readonly caller: CallerOf<Id>;
  /** The workspace that the caller acts in. */
  readonly workspaceId: Row<Id>["workspaceScoped"] extends true ? string : undefined;
  /** Epoch milliseconds, one reading for the whole request. */
  readonly now: number;
  /** The caller's address, where the carrier has one. */
  readonly address: string | undefined;
  readonly requestId: string;
  readonly ifMatch: string | undefined;
  readonly userAgent: string | undefined;
}

export interface OperationContext<Id extends OperationId = OperationId>
  extends PreparationContext<Id> {
  readonly tables: Row<Id>["repeat"] extends "safe" ? TableReader : TableWriter;
}

type Row<Id extends OperationId> = (typeof table)[Id];

type CallerOf<Id extends OperationId> = {
  readonly apiKey: KeyCaller;
  readonly session: SessionCaller;
  readonly nobody: undefined;
}[Row<Id>["security"] extends readonly [] ? "nobody" : Row<Id>["security"][number]["scheme"]];
