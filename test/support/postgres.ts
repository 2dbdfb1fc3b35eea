/** PostgreSQL for a test. */
import { inject } from "vitest";
import type {} from "./postgres-setup.ts";

/** The address of a database that is new and empty; it goes with the server when all tests have run. */
export async function newPostgresDatabase(): Promise<string> {
  const response = await fetch(inject("databaseSource"));
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
