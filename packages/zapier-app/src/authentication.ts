/** How a user connects a Postern account: an API key, and the server that it belongs to. */
import type { Me } from "@postern/sdk";
import type { Authentication, Bundle, ZObject } from "zapier-platform-core";
import { connect } from "./connect.ts";
import { withZapierErrors } from "./zapier-error.ts";

/** Where people who use the publisher's own server find their keys. */
const keysPage = "https://postern.example.com/settings/api-keys";

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
      helpText: `An admin makes one under [Settings, API Keys](${keysPage}). What a Zap may do is what the scopes of its key allow; triggers need \`webhooks:manage\`.`,
    },
    {
      key: "base_url",
      label: "Server URL",
      type: "string",
      required: false,
      helpText:
        "Only for a Postern server of your own: where it is, for example `https://postern.example.com/api/v1`. It must be `https` and public.",
    },
  ],
} satisfies Authentication;
