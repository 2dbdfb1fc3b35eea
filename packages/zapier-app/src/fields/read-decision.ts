/** Reads a decision on a post that waits for one. */
import type { Input } from "../step.ts";
import { readId, readNumber, readText, withoutAbsent } from "./read-input.ts";

export function readDecision(input: Input) {
  return withoutAbsent({
    postId: readId(input["post_id"]) ?? "",
    note: readText(input["note"]),
    sequence: readNumber(input["sequence"], { label: "Approval Number" }),
  });
}
