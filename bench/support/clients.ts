/** The same GET by each client, over a fetch and an address. */
import Anthropic from "@anthropic-ai/sdk";
import { createClient as createHeyApi } from "@hey-api/client-fetch";
import { createClient } from "@postern/sdk";
import type { paths } from "@postern/spec";
import ky from "ky";
import OpenAI from "openai";
import createOpenApiFetch from "openapi-fetch";
import Stripe from "stripe";

export type Call = () => Promise<unknown>;
export type Fetch = typeof fetch;

const KEY = `rp_${"0123456789abcdef".repeat(4)}`;

/** The answer that all of them get. */
export const BODY = JSON.stringify({
  success: true,
  data: { status: "ok", version: "0.1.0", time: "2026-11-21T09:00:00.000Z" },
});

export function clients(address: string, over: Fetch): Record<string, Call> {
  const headers = { authorization: `Bearer ${KEY}` };
  const baseUrl = `${address}/api/v1`;
  const { hostname: host, port } = new URL(address);
  const bare = ky.create({ fetch: over, headers, retry: 0, timeout: false });
  const openApi = createOpenApiFetch<paths>({ baseUrl, fetch: (input) => over(input), headers });
  const overKy = createOpenApiFetch<paths>({ baseUrl, fetch: (input) => bare(input) });
  const heyApi = createHeyApi({ baseUrl, fetch: over, headers });
  const openai = new OpenAI({ apiKey: KEY, baseURL: baseUrl, fetch: over });
  const anthropic = new Anthropic({ apiKey: KEY, baseURL: baseUrl, fetch: over });
  const httpClient = Stripe.createFetchHttpClient(over);
  const stripe = new Stripe(KEY, { httpClient, host, port, protocol: "http" });
  const postern = createClient({ apiKey: KEY, baseUrl, fetch: over });
  return {
    "raw fetch": async () => (await over(`${baseUrl}/me`, { headers })).json(),
    ky: () => bare.get(`${baseUrl}/me`).json(),
    "openapi-fetch": () => openApi.GET("/me"),
    "openapi-fetch over ky": () => overKy.GET("/me"),
    "hey-api's fetch client": () => heyApi.get({ url: "/me" }),
    stripe: () => stripe.balance.retrieve(),
    openai: () => openai.models.retrieve("one"),
    "@anthropic-ai/sdk": () => anthropic.models.retrieve("one"),
    postern: () => postern.me.get(),
  };
}
