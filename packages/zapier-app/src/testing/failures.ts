/** Everything that can go wrong with a call, and what Zapier and its user must see of it. */
import type { MockServer, RequestEffect } from "@postern/mock-server";

export type KeyOptions = NonNullable<Parameters<MockServer["issueKey"]>[0]>;

export interface Failure {
  /** The name of the platform's error. */
  readonly error: "ExpiredAuthError" | "ThrottledError" | "HaltedError" | "AppError";
  /** What its text must say. */
  readonly says: readonly RegExp[];
  /** Goes wrong with the call that does the work. */
  readonly fault?: RequestEffect;
  /** Goes wrong with every call, since the key is not one for it. */
  readonly key?: (server: MockServer) => Promise<KeyOptions>;
  /** No key of this server. */
  readonly secret?: string;
  /** After how many seconds Zapier is to run the step again. */
  readonly delaySeconds?: number;
}

const error = (code: Extract<RequestEffect, { fault: "error" }>["code"], more: object = {}) =>
  ({ fault: "error", code, ...more }) as const;

/** What may have been done before it broke off. */
const mayBeDone = /look in Postern before you replay the step|Try again later/;

export const failures: Readonly<Record<string, Failure>> = {
  "401, a key that the server does not know": {
    error: "ExpiredAuthError",
    secret: `rp_${"f".repeat(64)}`,
    says: [/could not/, /Ask an admin of Postern for a key that works/, /zapier\.com\/app\/assets/],
  },
  "401, a key that has expired": {
    error: "ExpiredAuthError",
    fault: error("API_KEY_EXPIRED"),
    says: [/has expired/, /Ask an admin of Postern for a key that works/],
  },
  "402, no credits left": {
    error: "AppError",
    fault: error("AI_QUOTA_EXCEEDED"),
    says: [/No AI credits are left/, /upgrade the plan/],
  },
  "403, a scope that the key lacks": {
    error: "AppError",
    key: async () => ({ scopes: ["notifications:read"] }),
    says: [/The API key needs the scope/, /Have an admin of Postern make a key with it/],
  },
  "403, a plan without the API": {
    error: "AppError",
    key: async (server) => ({ companyId: (await server.addCompany({ plan: "seed" })).companyId }),
    says: [/The plan is seed/, /can change it/, /See https?:\/\//],
  },
  "403, a key that is for web pages alone": {
    error: "AppError",
    fault: error("ORIGIN_NOT_ALLOWED"),
    says: [/for web pages alone/, /empty its list of allowed origins/],
  },
  "403, a key that is for other addresses": {
    error: "AppError",
    key: async () => ({ allowed_ips: ["203.0.113.0/24"] }),
    says: [/Zapier calls from addresses that change/],
  },
  "409, content that went out lately": {
    error: "HaltedError",
    fault: error("DUPLICATE_CONTENT"),
    says: [/same content/, /set Allow Duplicate/],
  },
  "409, a first run that is under way": {
    error: "ThrottledError",
    fault: error("IDEMPOTENCY_IN_FLIGHT"),
    says: [/tries again by itself/],
  },
  "422, fields that do not fit": {
    error: "AppError",
    fault: error("VALIDATION_FAILED"),
    says: [/could not/, /See http/],
  },
  "429, more calls than the key may make": {
    error: "ThrottledError",
    fault: { fault: "rate-limit", retryAfterSeconds: 7 },
    delaySeconds: 7,
    says: [/tries again by itself once the API key may call again/],
  },
  "500, a fault of the server": {
    error: "AppError",
    fault: error("INTERNAL"),
    says: [mayBeDone],
  },
  "503, maintenance": {
    error: "ThrottledError",
    fault: error("MAINTENANCE", { retryAfterSeconds: 90 }),
    delaySeconds: 90,
    says: [/tries again by itself/],
  },
  "a connection that breaks off before the work": {
    error: "AppError",
    fault: { fault: "reset", at: "before-work" },
    says: [/Check that the Server URL is right/, mayBeDone],
  },
  "a connection that breaks off before the answer": {
    error: "AppError",
    fault: { fault: "reset", at: "after-work" },
    says: [mayBeDone],
  },
};

/** What breaks off once the work is done: the step fails, and is replayed. */
export const lostAnswers: Readonly<Record<string, RequestEffect>> = {
  "an error of the server's own": error("INTERNAL", { at: "after-work" }),
  "a connection that drops before the answer": { fault: "reset", at: "after-work" },
  "half an answer": { fault: "reset", at: "in-body" },
};
