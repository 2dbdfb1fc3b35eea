/** Which accounts a network has granted, and which of them are to be connected. */
import type { ServerSchemas } from "@postern/spec";
import {
  type Account,
  offeredAccounts,
  takesPasswords,
} from "../../domain/networks/simulated-account.ts";
import { type FieldError, problem, refuseFaults } from "../../domain/wire/problem.ts";
import type { AuthorizationRow, ConnectionRow } from "../../tables.ts";

type Request = Pick<ServerSchemas["CompleteConnectionRequest"], "code" | "credentials">;

/**
 * @param renewed the connection that the attempt is to renew.
 * @throws Problem `VALIDATION_FAILED` for a code or credentials that the network does not take.
 */
export function grantedAccounts(
  { network, code, account }: AuthorizationRow,
  request: Request,
  renewed: ConnectionRow | undefined,
): Account[] {
  refuseFaults(requestFaults(network, request));
  if (request.code !== undefined && request.code !== code) {
    refuse("/code", "REFUSED", "The network did not give this code for this state.");
  }
  if (renewed !== undefined) return [accountOf(renewed)];
  return offeredAccounts(network, request.credentials?.identifier ?? account ?? "");
}

/**
 * @throws Problem `CONFLICT` where there are several and none is named, `VALIDATION_FAILED` for one
 * that was not granted.
 */
export function chooseAccounts(
  granted: readonly Account[],
  ids: readonly string[] | undefined,
): Account[] {
  if (ids !== undefined) {
    const chosen = ids.map((id) => granted.find(({ external_id }) => external_id === id));
    const message = "The network has not granted this one.";
    refuseFaults(
      chosen.flatMap((account, index): FieldError[] =>
        account === undefined
          ? [{ pointer: `/target_ids/${index}`, code: "NOT_FOUND", message }]
          : [],
      ),
    );
    return chosen.filter((account) => account !== undefined);
  }
  if (granted.length === 1) return [...granted];
  const targets = granted.map(({ external_id: id, name, type }) => ({ id, name, type }));
  throw problem("CONFLICT", {
    message: "There are several accounts. Name those to connect in `target_ids`.",
    details: { targets },
  });
}

function requestFaults(
  network: AuthorizationRow["network"],
  { code, credentials }: Request,
): FieldError[] {
  if (code !== undefined && credentials !== undefined) {
    const message = "Give `code` or `credentials`, not both.";
    return [{ pointer: "/credentials", code: "NOT_ALLOWED", message }];
  }
  if (code === undefined && credentials === undefined) {
    return [{ pointer: "/code", code: "REQUIRED", message: "is required" }];
  }
  if (credentials === undefined || takesPasswords(network)) return [];
  const message = `${network} takes no password: send the owner of the account to \`auth_url\`.`;
  return [{ pointer: "/credentials", code: "NOT_ALLOWED", message }];
}

function refuse(pointer: string, code: string, message: string): void {
  refuseFaults([{ pointer, code, message }]);
}

const accountOf = (connection: ConnectionRow): Account => {
  const { type, external_id, name, username, capabilities } = connection;
  return { type, external_id, name, username, capabilities };
};
