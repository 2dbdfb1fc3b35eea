import { describe, expect, it } from "vitest";
import { PrometheusMeter } from "./prometheus-meter.ts";

const request = {
  method: "GET",
  path: "/api/v1/posts",
  address: undefined,
  keyId: undefined,
  requestId: undefined,
  durationMs: 3,
};
const quiet = async () => ({ jobs: 0, dueLagSeconds: 0 });

describe("the figures", () => {
  it("count requests by operation and status, and refusals by code", async () => {
    const meter = new PrometheusMeter("1.2.3");
    meter.countRequest({ ...request, operation: "listPosts", status: 200, code: undefined });
    meter.countRequest({ ...request, operation: "listPosts", status: 403, code: "PLAN_LIMIT" });
    meter.countRequest({ ...request, operation: undefined, status: 404, code: "UNKNOWN_ENDPOINT" });
    const text = await meter.text(quiet);
    expect(text).toContain('postern_http_requests_total{operation="listPosts",status="200"} 1');
    expect(text).toContain('postern_http_requests_total{operation="other",status="404"} 1');
    expect(text).toContain('postern_http_refusals_total{code="PLAN_LIMIT"} 1');
    expect(text).toContain('postern_http_request_duration_seconds_count{operation="listPosts"} 2');
    expect(text).toContain('postern_build_info{version="1.2.3"} 1');
  });

  it("count attempts by outcome, and time the store", async () => {
    const meter = new PrometheusMeter("1.2.3");
    meter.countAttempt("webhook", true);
    meter.countAttempt("publishing", false);
    meter.timeStore("write", 0.002, true);
    const text = await meter.text(quiet);
    expect(text).toContain('postern_attempts_total{type="webhook",outcome="succeeded"} 1');
    expect(text).toContain('postern_attempts_total{type="publishing",outcome="failed"} 1');
    expect(text).toContain('postern_store_duration_seconds_sum{kind="write"} 0.002');
    expect(text).toContain('postern_store_failures_total{kind="write"} 1');
  });

  it("tell what stands at the moment, and that the database is away where it is", async () => {
    const meter = new PrometheusMeter("1.2.3");
    const busy = await meter.text(async () => ({ jobs: 7, dueLagSeconds: 2.5 }));
    expect(busy).toMatch(/^postern_jobs 7$/mu);
    expect(busy).toMatch(/^postern_due_work_lag_seconds 2\.5$/mu);
    expect(busy).toMatch(/^postern_store_up 1$/mu);
    const away = await meter.text(() => Promise.reject(new Error("gone")));
    expect(away).toMatch(/^postern_store_up 0$/mu);
  });

  it("are those of one server alone", async () => {
    new PrometheusMeter("1.2.3").countAttempt("webhook", true);
    expect(await new PrometheusMeter("1.2.3").text(quiet)).not.toContain('type="webhook"');
  });
});
