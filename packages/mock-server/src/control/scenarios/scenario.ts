/** A scenario: what a world is like at its beginning, as a file tells it or a program. */

import type { ServerSchemas } from "@postern/spec";
import type { Fault } from "../../domain/faults/fault.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { AddConnectionOptions } from "../seeding/add-connection.ts";
import type { IssueKeyOptions } from "../seeding/issue-key.ts";

export interface Scenario {
  /** The name of a policy, or one with facts of its own. @default the server's */
  readonly policy?: string | ScenarioPolicy;
  /** As the option `clock` of the server. @default the server's */
  readonly clock?: string;
  /** Whether there is the demo company as well. @default whether the server has it */
  readonly demo?: boolean;
  /** @default none beside the demo company */
  readonly companies?: readonly ScenarioCompany[];
  readonly keys?: readonly ScenarioKey[];
  readonly connections?: readonly ScenarioConnection[];
  readonly posts?: readonly ScenarioPost[];
  readonly faults?: readonly Fault[];
  /** How far the clock moves on at the end, running what falls due: `5m`. @default not at all */
  readonly advance?: string;
}

/** A policy, and what is otherwise than there. */
export interface ScenarioPolicy extends Partial<Policy> {
  readonly extends: string;
}

/** A company with an account admin, a workspace that has a brand, and a location. */
export interface ScenarioCompany {
  readonly id: string;
  readonly name?: string;
  readonly type?: "company" | "agency";
  /** @default the policy's last, and with it the greatest */
  readonly plan?: string;
  readonly workspace_id?: string;
  readonly location_id?: string;
  readonly owner_email?: string;
}

/** Of the demo company unless it names another, with every scope, the policy's limits and no end unless they are said. */
export interface ScenarioKey
  extends Pick<
    IssueKeyOptions,
    | "kind"
    | "workspace_id"
    | "description"
    | "scopes"
    | "limits"
    | "allowed_ips"
    | "allowed_origins"
    | "expires_in_days"
  > {
  /** By which posts name it. */
  readonly name: string;
  /** Of the format of its kind. */
  readonly token: string;
  readonly company_id?: string;
  readonly revoked?: boolean;
}

export interface ScenarioConnection
  extends Pick<AddConnectionOptions, "network" | "name" | "status"> {
  /** @default one made by the server */
  readonly id?: string;
  /** @default the demo workspace */
  readonly workspace_id?: string;
  readonly expires_at?: string;
}

/** The body of `createPost`, and whose post it is. */
export type ScenarioPost = ServerSchemas["CreatePostRequest"] & {
  /** The name of the key that makes it. @default the first of the scenario, or else the demo key */
  readonly as?: string;
  /** The workspace, where the key acts for several. */
  readonly workspace_id?: string;
};
