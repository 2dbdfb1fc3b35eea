import { describe, expectTypeOf, it } from "vitest";
import type { OperationData, OperationInput, Schemas, ServerSchemas } from "./index.ts";

describe("the types of an operation", () => {
  it("give the body with its defaults filled in", () => {
    expectTypeOf<OperationInput<"createPost">["body"]>().toEqualTypeOf<
      ServerSchemas["CreatePostRequest"]
    >();
    expectTypeOf<ServerSchemas["CreatePostRequest"]["allow_duplicate"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Schemas["CreatePostRequest"]["allow_duplicate"]>().toEqualTypeOf<
      boolean | undefined
    >();
  });

  it("give a query with its defaults filled in", () => {
    expectTypeOf<OperationInput<"listPosts">["query"]["limit"]>().toEqualTypeOf<number>();
    expectTypeOf<OperationInput<"listPosts">["query"]["cursor"]>().toEqualTypeOf<
      string | undefined
    >();
  });

  it("give the path's parameters, and none where there are none", () => {
    expectTypeOf<OperationInput<"getPost">["path"]>().toExtend<{ post_id: string }>();
    expectTypeOf<keyof OperationInput<"listPosts">["path"]>().toEqualTypeOf<never>();
    expectTypeOf<OperationInput<"getPost">["body"]>().toEqualTypeOf<undefined>();
  });

  it("let a body be left out where the spec does", () => {
    expectTypeOf<undefined>().toExtend<OperationInput<"publishPost">["body"]>();
    expectTypeOf<undefined>().not.toExtend<OperationInput<"createPost">["body"]>();
  });

  it("give a form's file as a Blob", () => {
    expectTypeOf<OperationInput<"uploadMedia">["body"]["file"]>().toEqualTypeOf<Blob>();
  });

  it("give the data of an answer with no envelope", () => {
    expectTypeOf<OperationData<"createPost">>().toEqualTypeOf<ServerSchemas["Post"]>();
    expectTypeOf<OperationData<"listPosts">>().toEqualTypeOf<ServerSchemas["Post"][]>();
    expectTypeOf<OperationData<"deletePost">>().toEqualTypeOf<undefined>();
  });

  it("hold the server to the values of an enum, and the client to none", () => {
    expectTypeOf<OperationData<"getPost">["status"]>().toEqualTypeOf<ServerSchemas["PostStatus"]>();
    expectTypeOf<"vanished">().toExtend<Schemas["Post"]["status"]>();
    expectTypeOf<"vanished">().not.toExtend<Schemas["PostStatus"]>();
  });
});
