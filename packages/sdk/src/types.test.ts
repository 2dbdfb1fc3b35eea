import { describe, expectTypeOf, it } from "vitest";
import type {
  ApiPromise,
  ApiResponse,
  CallOptions,
  ClientOptions,
  CreatePostRequest,
  DuplicateContentError,
  Hooks,
  Job,
  Page,
  PagePromise,
  PlanLimitError,
  Post,
  PosternError,
  PosternErrorCode,
  RateLimit,
  RateLimitError,
  Result,
  WorkspaceResult,
} from "./index.ts";
import { type createClient, forEachWorkspace } from "./index.ts";

type Client = ReturnType<typeof createClient>;
type Create = Client["posts"]["create"];

describe("what a call gives", () => {
  it("is the data of the spec, and on request the response or a result", () => {
    expectTypeOf<ReturnType<Client["posts"]["get"]>>().toExtend<ApiPromise<Post>>();
    expectTypeOf<Awaited<ReturnType<Client["posts"]["get"]>>>().toEqualTypeOf<Post>();
    expectTypeOf<ApiPromise<Post>["withResponse"]>().returns.resolves.toEqualTypeOf<
      ApiResponse<Post>
    >();
    expectTypeOf<ApiPromise<Post>["result"]>().returns.resolves.toEqualTypeOf<Result<Post>>();
    expectTypeOf<Client["posts"]["delete"]>().returns.resolves.toEqualTypeOf<void>();
  });

  it("of a list is a page when awaited, and items when iterated over", () => {
    type List = ReturnType<Client["posts"]["list"]>;
    expectTypeOf<List>().toEqualTypeOf<PagePromise<Post>>();
    expectTypeOf<Awaited<List>>().toEqualTypeOf<Page<Post>>();
    expectTypeOf<List>().toExtend<AsyncIterable<Post>>();
    expectTypeOf<List["toArray"]>().returns.resolves.toEqualTypeOf<Post[]>();
  });

  it("of a wait is the thing itself, and of the limits what was said last", () => {
    expectTypeOf<Client["posts"]["waitUntilPublished"]>().returns.resolves.toEqualTypeOf<Post>();
    expectTypeOf<Client["jobs"]["wait"]>().returns.resolves.toEqualTypeOf<Job>();
    expectTypeOf<Client["rateLimit"]>().toEqualTypeOf<RateLimit | undefined>();
    expectTypeOf<Client["withWorkspace"]>().returns.toEqualTypeOf<Client>();
  });

  it("of all workspaces keeps the type of the work", () => {
    const work = (client: Client) => forEachWorkspace([client], async () => ({ posts: 3 }));
    expectTypeOf(work).returns.resolves.toEqualTypeOf<WorkspaceResult<{ posts: number }>[]>();
  });
});

describe("a result", () => {
  it("is told apart by ok", () => {
    const data = (result: Result<Post>) => (result.ok ? result.data : undefined);
    const error = (result: Result<Post>) => (result.ok ? undefined : result.error);
    expectTypeOf(data).returns.toEqualTypeOf<Post | undefined>();
    expectTypeOf(error).returns.toEqualTypeOf<PosternError | undefined>();
  });
});

describe("a request", () => {
  it("is strict: no unknown member, no unknown value, nothing required left out", () => {
    expectTypeOf<Create>().toBeCallableWith({ content: "Hello" });
    expectTypeOf<Create>().toBeCallableWith({ content: "Hello" }, { idempotencyKey: "launch" });
    type Schedule = NonNullable<Parameters<Create>[0]["schedule"]>;
    expectTypeOf<string>().not.toExtend<Schedule["mode"]>();
    expectTypeOf<"now">().toExtend<Schedule["mode"]>();
    expectTypeOf<keyof Parameters<Create>[0]>().not.toEqualTypeOf<string>();
    expectTypeOf<{ readonly password: string }>().not.toExtend<
      Parameters<Client["sessions"]["create"]>[0]
    >();
  });

  it("takes lists that nobody may write to, and undefined for what may be left out", () => {
    const ids = ["conn_acmex"] as const;
    const title: string | undefined = undefined;
    expectTypeOf<Create>().toBeCallableWith({ content: "Hello", title, social_profile_ids: ids });
    const targets = [{ connection_id: "conn_acmex", content: undefined }] as const;
    expectTypeOf<Create>().toBeCallableWith({ content: "Hello", targets });
    expectTypeOf<CreatePostRequest>().toExtend<Parameters<Create>[0]>();
  });

  it("takes ids as text alone", () => {
    expectTypeOf<Parameters<Client["posts"]["get"]>>().toEqualTypeOf<
      [postId: string, options?: CallOptions]
    >();
  });
});

describe("an answer", () => {
  it("is open: a value that a newer server invents is text, and the known ones are proposed", () => {
    expectTypeOf<string>().toExtend<Post["status"]>();
    expectTypeOf<Extract<Post["status"], "published">>().toEqualTypeOf<"published">();
  });

  it("has times as text of RFC 3339", () => {
    expectTypeOf<Post["created_at"]>().toEqualTypeOf<string>();
  });
});

describe("an error", () => {
  it("has the code of its class, and the details of the code", () => {
    expectTypeOf<RateLimitError["code"]>().toEqualTypeOf<"RATE_LIMIT_EXCEEDED">();
    expectTypeOf<PlanLimitError["details"]>().toEqualTypeOf<
      { readonly plan?: string; readonly upgrade_url?: string } | undefined
    >();
    expectTypeOf<NonNullable<DuplicateContentError["details"]>["existing_post_id"]>().toEqualTypeOf<
      string | undefined
    >();
  });

  it("has a code that is open, with the known ones proposed", () => {
    expectTypeOf<string>().toExtend<PosternErrorCode>();
    expectTypeOf<"NOT_FOUND">().toExtend<PosternErrorCode>();
    expectTypeOf<PosternError["retryAt"]>().toEqualTypeOf<Date | undefined>();
  });
});

describe("options", () => {
  it("are all optional, and may be undefined", () => {
    expectTypeOf<typeof createClient>().toBeCallableWith();
    expectTypeOf<{ readonly apiKey: undefined }>().toExtend<ClientOptions>();
    expectTypeOf<typeof console>().toExtend<NonNullable<ClientOptions["logger"]>>();
    expectTypeOf<{ readonly onRequest: () => Promise<void> }>().toExtend<Hooks>();
  });
});
