/** Checks the server's address that a user has given, before the key goes there. */
import type { ZObject } from "zapier-platform-core";
import { isHosted, isPublicHost } from "./public-host.ts";

/**
 * Gives back the server's address, the app's own where the user has given none. It has to be `https` and public, and
 * name a server and no more. Where the platform runs on a developer's machine, it may be a server of that machine.
 *
 * @throws z.errors.Error with the code `INVALID_BASE_URL`
 */
export function readBaseUrl(z: ZObject, text: string): string {
  const address = text.trim() === "" ? ownServer() : text.trim();
  const fault = findFault(address);
  if (fault !== undefined) {
    throw new z.errors.Error(`The Server URL ${fault}`, "INVALID_BASE_URL", 400);
  }
  return address;
}

function findFault(text: string): string | undefined {
  if (text === "") return "is missing: this app has no server of its own.";
  if (!URL.canParse(text)) {
    return "is not a URL. It looks like https://postern.example.com/api/v1.";
  }
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isLocal = !isHosted();
  if (protocol !== "https:" && !(protocol === "http:" && isLocal)) {
    return "must begin with https://, since the API key goes there.";
  }
  if (username !== "" || password !== "" || search !== "" || hash !== "") {
    return "must hold no user name, password, query or fragment.";
  }
  return isLocal || isPublicHost(hostname)
    ? undefined
    : `names ${hostname}, which cannot be reached from Zapier. It must be a public address.`;
}

/** The server that whoever publishes the app has set for it. */
function ownServer(): string {
  // biome-ignore lint/style/noProcessEnv: the platform gives an app its settings there.
  return process.env["POSTERN_BASE_URL"]?.trim() ?? "";
}
