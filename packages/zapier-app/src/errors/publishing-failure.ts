/** Tells why a post could be published by none of its accounts: each network's own reason, account by account. */
import type { Post } from "@postern/sdk";
import type { ZObject } from "zapier-platform-core";
import { networkForms } from "../generated/network-forms.ts";

/** What the kind of a failure asks of the user. */
const advice: Readonly<Record<string, string>> = {
  auth_expired: "Connect the account in Postern again.",
  user_content: "Change the post.",
  user_abuse: "Change the post.",
  account_issue: "Look after the account on the network.",
  platform_rejected: "Change the post.",
  platform_error: "Try again later with Retry Post.",
  system_error: "Try again later with Retry Post.",
};

export function publishingFailure({ id, targets }: Post, z: ZObject): Error {
  const lines = targets.flatMap(({ network, connection_name, error }) => {
    if (error === null) return [];
    const { message, category } = error;
    const label = networkForms[network]?.label ?? network;
    const what = Object.hasOwn(advice, category) ? ` ${advice[category]}` : "";
    return [`${label} (${connection_name}): ${message}${what}`];
  });
  const text = `No account could publish the post ${id}. ${lines.join(" ")}`;
  return new z.errors.Error(text, "PUBLISHING_FAILED");
}
