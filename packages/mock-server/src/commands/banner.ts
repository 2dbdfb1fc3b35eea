/** The text the server prints when it is ready: its URLs, the demo logins, and a first request to paste. */

import { describeDatabase } from "../composition/options.ts";
import { DEMO_EMAILS, DEMO_PASSWORD, demoHeaders, demoToken } from "../control/demo/demo-data.ts";
import type { MockServer } from "../open-server.ts";
import type { Settings } from "./command-line.ts";

/** Facts that are known only once the server runs. */
interface Ready {
  /** A scenario may have set a different policy from the command line. */
  readonly policy: MockServer["policy"];
  readonly hasDemoData: boolean;
  readonly encryptionKeyFile: string | undefined;
  readonly metricsUrl: string | undefined;
}

export function banner(url: string, settings: Settings, ready: Ready): string {
  const lines = [
    "",
    `  Postern reference server   ${url}/api/v1`,
    `  Policy                     ${ready.policy.name}`,
    `  State                      ${describeDatabase(settings.database)}`,
    `  OpenAPI document           ${url}/openapi.json`,
  ];
  if (ready.metricsUrl !== undefined) {
    lines.push(`  Metrics                    ${ready.metricsUrl}`);
  }
  if (ready.encryptionKeyFile !== undefined) {
    lines.push(`  Encryption key             generated in ${ready.encryptionKeyFile}`);
  }
  if (ready.hasDemoData) lines.push(...demoLines(url, ready.policy));
  return [...lines, "", "  Ctrl-C stops the server.", ""].join("\n");
}

function demoLines(url: string, policy: Ready["policy"]): string[] {
  const headers = { ...demoHeaders(policy), "Content-Type": "application/json" };
  const options = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}' \\`);
  return [
    "",
    `  Demo key    ${demoToken(policy)}`,
    `  Logins      ${DEMO_EMAILS.join(", ")}`,
    `  Password    ${DEMO_PASSWORD}`,
    "",
    "  Try it:",
    "",
    `  curl -s ${url}/api/v1/posts ${options.join("\n    ")}`,
    `    -d '{"content": "Hello from Postern"}'`,
  ];
}
