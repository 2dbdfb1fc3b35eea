/** D027, D028: the platform that the app is made for, and how it hands input over. */
import type { Definition, Finding } from "./definition.ts";
import type { Facts } from "./facts.ts";

export function checkPlatform(app: Definition, { newestPlatform }: Facts): Finding[] {
  const { platformVersion, flags } = app;
  return [
    platformVersion === newestPlatform
      ? []
      : [{ id: "D027", at: "platformVersion", message: `The newest is ${newestPlatform}.` }],
    flags?.cleanInputData === true
      ? [{ id: "D028", at: "flags.cleanInputData", message: "It drops what users have filled in." }]
      : [],
  ].flat();
}
