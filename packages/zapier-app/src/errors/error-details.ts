/** What advice is, and the facts that it takes from the details of an error, where there are any. */
import type { PosternError } from "@postern/sdk";
import type { Form } from "./form.ts";

/** What to do about it, and where. */
export interface Advice {
  readonly text: string;
  readonly url?: string | undefined;
}

export type Advise = (error: PosternError, form: Form) => Advice;

export function sentence(words: string, fact: string | number | undefined): string {
  return fact === undefined ? "" : `${words} ${fact}. `;
}

export function textOf({ details }: PosternError, name: string): string | undefined {
  const value = details?.[name];
  return typeof value === "string" ? value : undefined;
}

export function numberOf({ details }: PosternError, name: string): number | undefined {
  const value = details?.[name];
  return typeof value === "number" ? value : undefined;
}

export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
