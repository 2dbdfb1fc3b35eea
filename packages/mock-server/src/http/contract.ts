/** Holds an answer against the spec, so that a server that departs from its own contract is caught by its tests. */
import type { Operation, OperationId } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { redactJson } from "../domain/wire/redact.ts";

/** The server was about to send what its spec does not allow. */
export class ContractViolation extends Error {
  override readonly name = "ContractViolation";
}

/** @throws ContractViolation when the spec has no such status for the operation, or the body does not fit its schema. */
export function holdAgainstSpec(operation: Operation, status: number, body: unknown): void {
  const validate = validators[operation.id as OperationId].responses[String(status)];
  if (validate === undefined) {
    throw new ContractViolation(
      `${operation.id} answered ${status}, which the spec does not document: ${excerpt(body)}`,
    );
  }
  if (validate(body)) return;
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "/"} ${message ?? "does not fit"}`,
  );
  throw new ContractViolation(
    `${operation.id} answered ${status} with a body that does not fit the spec: ${faults.join("; ")}. Body: ${excerpt(body)}`,
  );
}

/** Goes into the log, so secrets that the answer shows are taken out. */
const excerpt = (body: unknown): string => JSON.stringify(redactJson(body)).slice(0, 500);
