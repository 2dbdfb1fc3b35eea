/** Checks the server's address that a user has given, before the key goes there. */
import type { ZObject } from "zapier-platform-core";

/**
 * Gives back the address when it is `https` and names a server and no more. Plain `http` is for a server on the machine
 * of a developer, never for one that Zapier's own machines call.
 *
 * @throws z.errors.Error with the code `INVALID_BASE_URL`
 */
export function readBaseUrl(z: ZObject, text: string): string {
  const fault = findFault(text.trim());
  if (fault !== undefined) {
    throw new z.errors.Error(`The Server URL ${fault}`, "INVALID_BASE_URL", 400);
  }
  return text.trim();
}

function findFault(text: string): string | undefined {
  if (!URL.canParse(text)) {
    return "is not a URL. It looks like https://postern.example.com/api/v1.";
  }
  const { protocol, username, password, search, hash } = new URL(text);
  if (protocol !== "https:" && !(protocol === "http:" && !isHosted())) {
    return "must begin with https://, since the API key goes there.";
  }
  if (username !== "" || password !== "" || search !== "" || hash !== "") {
    return "must hold no user name, password, query or fragment.";
  }
  return undefined;
}

/** Zapier runs apps on AWS Lambda, which names itself. */
function isHosted(): boolean {
  // biome-ignore lint/style/noProcessEnv: nothing but the environment tells where the platform runs.
  return process.env["AWS_LAMBDA_FUNCTION_NAME"] !== undefined;
}
