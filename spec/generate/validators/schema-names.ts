/** Names the schemas to compile. */

import type { Schema } from "../document.ts";
import type { NamedSchemas } from "./compile-validators.ts";

/** Gives equal schemas one name, so that what many answers share is compiled once. */
export class SchemaNames {
  readonly #names = new Map<string, string>();

  name(schema: Schema): string {
    const key = JSON.stringify(schema);
    const name = this.#names.get(key) ?? `v${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }

  all(): NamedSchemas {
    return Object.fromEntries([...this.#names].map(([key, name]) => [name, JSON.parse(key)]));
  }
}
