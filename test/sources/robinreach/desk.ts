/** What the tests of RobinReach's sentences share. */
import { type Operation, operations, type Schemas } from "@postern/spec";
import type { Reply } from "../../support/harness.ts";
import { type KeyDesk, openKeyDesk } from "../../support/key-desk.ts";

export type SecretKey = Schemas["ApiKeyWithSecret"];

export const open = () => openKeyDesk({ policy: "robinreach" });

/** A key of a company names the workspace that it acts in. */
export const ACME = { "X-Workspace-Id": "ws_acme" };

export const OPERATIONS: readonly Operation[] = Object.values(operations);

export const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

export const reveal = ({ manage }: KeyDesk, id: string, token?: string) =>
  manage<SecretKey>("POST", `/api-keys/${id}/reveal`, token === undefined ? {} : { token });

export const remove = ({ manage }: KeyDesk, id: string) =>
  manage("DELETE", `/api-keys/${id}?confirm=true`);
