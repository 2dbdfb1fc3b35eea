/** What a good request comes to, before it becomes HTTP. */

export interface Outcome<Data> {
  readonly status: number;
  /** Absent on 204. */
  readonly data?: Data;
  readonly pagination?: CursorPagination | NumberedPagination;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The id of what was made, where `data` holds a secret that is shown this once. */
  readonly secretOf?: string;
}

export interface CursorPagination {
  readonly next_cursor: string | null;
  readonly has_more: boolean;
}

export interface NumberedPagination {
  readonly page: number;
  readonly limit: number;
  readonly total_count: number;
  readonly total_pages: number;
}

type Extras = Pick<Outcome<unknown>, "etag" | "headers" | "meta" | "secretOf">;

const withStatus =
  (status: number) =>
  <Data>(data: Data, extras: Extras = {}): Outcome<Data> => ({ status, data, ...extras });

export const ok = withStatus(200);
export const created = withStatus(201);
export const accepted = withStatus(202);
export const noContent = (): Outcome<undefined> => ({ status: 204 });
