/** What the client tells a log. `console` fits. No key and no body ever reaches it. */

export interface Logger {
  debug(message: string, facts: Readonly<Record<string, unknown>>): void;
  warn(message: string, facts: Readonly<Record<string, unknown>>): void;
}
