/** How a user connects a Postern account: an API key, and the server that it belongs to. */
import type { Me } from "@postern/sdk";
import type { Authentication, Bundle, ZObject } from "zapier-platform-core";
import { connect } from "./connect.ts";
import { withZapierErrors } from "./zapier-error.ts";

/** Any key may ask who it is, whatever its scopes. */
export const test = withZapierErrors(async (z: ZObject, bundle: Bundle) =>
  connect(z, bundle).me.get(),
);

/** Tells keys of one workspace apart, and shows no more of a key than its first characters. */
export async function connectionLabel(
  _z: ZObject,
  bundle: { readonly inputData: unknown },
): Promise<string> {
  // The platform gives what `test` answered as the input.
  const { workspace, company, key } = bundle.inputData as Me;
  return `${workspace?.name ?? company.name} (${key.prefix}…)`;
}

export const authentication = {
  type: "custom",
  test,
  connectionLabel,
  fields: [
    {
      key: "api_key",
      label: "API Key",
      type: "password",
      required: true,
      helpText:
        "Log in to your Postern server as an admin and create a key with the scopes `posts:read`, `posts:write`, `connections:read`, `media:upload` and `webhooks:manage`.",
    },
    {
      key: "base_url",
      label: "Server URL",
      type: "string",
      required: true,
      helpText:
        "Where your Postern server is, for example `https://postern.example.com/api/v1`. It must be `https`.",
    },
  ],
} satisfies Authentication;
