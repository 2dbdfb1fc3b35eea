/** The one failure shape, which every answer that is no success has, whatever went wrong. */
import { type ErrorCode, errorCatalogue } from "@postern/spec";
import { expect } from "vitest";

/** What any carrier can show of an answer. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | null | undefined;
}

/** Holds an answer against the failure shape, down to what the catalogue says of the code. */
export function expectFailure(
  { status, body, requestId }: Answered,
  expected: { readonly status: number; readonly code: ErrorCode },
): void {
  expect(body).toEqual({
    success: false,
    error: {
      code: expected.code,
      message: expect.stringMatching(/^.{10,1000}$/s),
      status: expected.status,
      request_id: requestId,
      retryable: errorCatalogue[expected.code].retryable,
      doc_url: expect.stringMatching(new RegExp(`^http://.+/docs/errors/${expected.code}$`)),
      ...optional(body, "details"),
      ...optional(body, "errors"),
    },
  });
  expect(status).toBe(expected.status);
  expect(requestId).toMatch(/^[A-Za-z0-9._-]{1,128}$/);
}

const SHAPES = {
  details: expect.any(Object) as object,
  errors: expect.arrayContaining([
    {
      pointer: expect.any(String) as string,
      code: expect.stringMatching(/^[A-Z][A-Z0-9_]*$/) as string,
      message: expect.stringMatching(/./) as string,
    },
  ]) as unknown[],
};

/** The shape of a member that some failures have, where this one has it. */
function optional(body: unknown, member: keyof typeof SHAPES): Partial<typeof SHAPES> {
  const { error } = body as { error?: Record<string, unknown> };
  return error?.[member] === undefined ? {} : { [member]: SHAPES[member] };
}
