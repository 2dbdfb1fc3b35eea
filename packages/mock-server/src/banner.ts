/** What the server says when it is ready: where it is, who may log in, and a first request to paste. */
import type { Settings } from "./command-line.ts";
import { DEMO_EMAILS, DEMO_PASSWORD, DEMO_TOKEN } from "./control/demo-data.ts";

export function banner(url: string, settings: Settings, hasDemoData: boolean): string {
  const lines = [
    "",
    `  Postern reference server   ${url}/api/v1`,
    `  Policy                     ${settings.policy}`,
    `  State                      ${settings.database}`,
    `  OpenAPI document           ${url}/openapi.json`,
  ];
  if (hasDemoData) lines.push(...demoLines(url));
  return [...lines, "", "  Ctrl-C stops the server.", ""].join("\n");
}

const demoLines = (url: string): string[] => [
  "",
  `  Demo key    ${DEMO_TOKEN}`,
  `  Log-ins     ${DEMO_EMAILS.join(", ")}`,
  `  Password    ${DEMO_PASSWORD}`,
  "",
  "  Try it:",
  "",
  `  curl -s ${url}/api/v1/posts -H 'Authorization: Bearer ${DEMO_TOKEN}' \\`,
  `    -H 'Content-Type: application/json' -d '{"content": "Hello from Postern"}'`,
];
