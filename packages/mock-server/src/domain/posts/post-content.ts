/** What a post says and where: its media and targets, made from what a request names. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import type { IdSequence } from "../wire/id.ts";
import type { FieldError } from "../wire/problem.ts";
import type { ApprovalRules } from "./post-approval.ts";
import { type KnownMedia, makeMedia, mediaFaults } from "./post-media.ts";
import { type Finding, resolveTime } from "./post-schedule.ts";

export type CreatePostRequest = ServerSchemas["CreatePostRequest"];
export type PostTarget = ServerSchemas["PostTarget"];
type TargetRequest = ServerSchemas["PostTargetRequest"];

/** What of the workspace a request may name. */
export interface PostSurroundings extends KnownMedia {
  /** The connections named that the workspace has, by id. */
  readonly connections: ReadonlyMap<
    string,
    Pick<ServerSchemas["Connection"], "id" | "name" | "network" | "default_options">
  >;
  /** The approvers named that the company has. */
  readonly approvers: ReadonlySet<string>;
  /** What the workspace wants to be agreed to. */
  readonly approval: ApprovalRules;
  readonly ids: IdSequence;
  readonly now: number;
}

/** The targets and media of a request, and where it goes wrong. */
export type ContentRequest = Pick<
  CreatePostRequest,
  "targets" | "social_profile_ids" | "media" | "thread" | "first_comment" | "approval"
>;

/** The ids of all connections that a request names. */
export function namedConnections(request: ContentRequest): string[] {
  return targetRequests(request).map(({ target }) => target.connection_id);
}

/** The ids of all keys and members that a request names as approvers. */
export const namedApprovers = ({ approval }: ContentRequest): readonly string[] =>
  approval?.approver_ids ?? [];

/** The approvers that the company does not have. */
export function approverFaults(
  ids: readonly string[],
  known: ReadonlySet<string>,
  pointer: string,
): FieldError[] {
  const message = "The company has no such key or member.";
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `${pointer}/${index}`, code: "NOT_FOUND", message }],
  );
}

/** Everything that a request names and the workspace does not have, or that it names twice. */
export function contentFaults(
  request: ContentRequest,
  surroundings: PostSurroundings,
): FieldError[] {
  const named = namedConnections(request);
  const isTwofold = request.targets !== undefined && request.social_profile_ids !== undefined;
  const twofold = {
    pointer: "/social_profile_ids",
    code: "NOT_ALLOWED",
    message: "Give `targets` or `social_profile_ids`, not both.",
  };
  return [
    ...(isTwofold ? [twofold] : []),
    ...targetRequests(request).flatMap(({ target, pointer }, index): FieldError[] => {
      if (!surroundings.connections.has(target.connection_id)) {
        return [{ pointer, code: "NOT_FOUND", message: "The workspace has no such connection." }];
      }
      if (named.indexOf(target.connection_id) === index) return [];
      return [
        { pointer, code: "NOT_UNIQUE", message: "A post has one target for each connection." },
      ];
    }),
    ...mediaFaults(request, surroundings),
    ...approverFaults(namedApprovers(request), surroundings.approvers, "/approval/approver_ids"),
  ];
}

/**
 * The targets that a request asks for; `contentFaults` has found none.
 * @param before Targets that the post has: one for the same connection keeps its id.
 * @throws Problem `VALIDATION_FAILED` or `SCHEDULED_IN_PAST` for a time of a target's own.
 */
export function makeTargets(
  request: ContentRequest,
  { connections, ids, now, ...named }: PostSurroundings,
  before: readonly PostTarget[] = [],
): { targets: PostTarget[]; warnings: Finding[] } {
  const warnings: Finding[] = [];
  const targets = targetRequests(request).flatMap(({ target }, index): PostTarget[] => {
    const { connection_id, content = null, options = {} } = target;
    const connection = connections.get(connection_id);
    if (connection === undefined) return [];
    const known = before.find((one) => one.connection_id === connection_id);
    const pointer = `/targets/${index}/scheduled_at`;
    const time = target.scheduled_at ? resolveTime(target.scheduled_at, now, pointer) : undefined;
    warnings.push(...(time?.warnings ?? []));
    const made: PostTarget = {
      id: known?.id ?? ids.next("target", now),
      connection_id,
      connection_name: connection.name,
      network: connection.network,
      content,
      media: target.media ? makeMedia(target.media, named) : null,
      scheduled_at: time === undefined ? null : toTimestamp(time.instant),
      options: { ...connection.default_options, ...options },
      status: "pending",
      external_id: null,
      external_url: null,
      published_at: null,
      error: null,
      warnings: [],
    };
    return [made];
  });
  return { targets, warnings };
}

function targetRequests({ targets, social_profile_ids }: ContentRequest) {
  const full = targets ?? [];
  const short = targets === undefined ? (social_profile_ids ?? []) : [];
  return [
    ...full.map((target, index) => ({ target, pointer: `/targets/${index}/connection_id` })),
    ...short.map((connection_id, index) => {
      const target: TargetRequest = { connection_id };
      return { target, pointer: `/social_profile_ids/${index}` };
    }),
  ];
}
