/** Requests that parties could read differently, with another hidden in each, and bodies that are no good chunks. */

/** What one of two servers in a row might take for a request of its own. */
const HIDDEN = "GET /api/v1/hidden HTTP/1.1\r\nHost: x\r\n\r\n";

/** The end of a body in chunks, with it behind. */
const END_OF_CHUNKS = `0\r\n\r\n${HIDDEN}`;

const post = (...lines: readonly string[]): string =>
  ["POST /api/v1/posts HTTP/1.1", "Host: x", ...lines, "", ""].join("\r\n");

/** RFC 9112, 6.1 to 6.3, and 2.2 for the ends of lines. */
export const SMUGGLED: readonly (readonly [shape: string, bytes: string])[] = [
  [
    "a length, then chunks",
    post("Content-Length: 4", "Transfer-Encoding: chunked") + END_OF_CHUNKS,
  ],
  [
    "chunks, then a length",
    post("Transfer-Encoding: chunked", "Content-Length: 4") + END_OF_CHUNKS,
  ],
  ["two lengths", post("Content-Length: 0", `Content-Length: ${HIDDEN.length}`) + HIDDEN],
  ["the same length twice", post("Content-Length: 0", "Content-Length: 0") + HIDDEN],
  ["a list of lengths", post("Content-Length: 0, 0") + HIDDEN],
  ["a length with a sign", post("Content-Length: +0") + HIDDEN],
  ["a length below nothing", post("Content-Length: -1") + HIDDEN],
  ["a length in hex", post("Content-Length: 0x0") + HIDDEN],
  ["a length with a space in it", post("Content-Length: 0 0") + HIDDEN],
  ["a length beyond 64 bits", post("Content-Length: 18446744073709551616") + HIDDEN],
  ["a coding that there is not", post("Transfer-Encoding: xchunked") + HIDDEN],
  ["a coding that is none", post("Transfer-Encoding: identity") + HIDDEN],
  ["chunks that are not last", post("Transfer-Encoding: chunked, identity") + END_OF_CHUNKS],
  [
    "two codings",
    post("Transfer-Encoding: chunked", "Transfer-Encoding: identity") + END_OF_CHUNKS,
  ],
  ["a space before the colon", post("Transfer-Encoding : chunked") + END_OF_CHUNKS],
  ["a vertical tab after it", post("Transfer-Encoding:\u000bchunked") + END_OF_CHUNKS],
  ["a folded line", post("Transfer-Encoding:", " chunked") + END_OF_CHUNKS],
  ["lines that end in LF alone", post("Content-Length: 0").replaceAll("\r\n", "\n") + HIDDEN],
  ["one line that ends in LF alone", post("X-A: b\nContent-Length: 0") + HIDDEN],
  ["a CR within a line", post("X-A: b\rTransfer-Encoding: chunked") + HIDDEN],
  ["a NUL within a line", post("X-A: b\u0000c") + HIDDEN],
  ["two targets", "GET /api/v1/me /api/v1/hidden HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["two hosts", "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n"],
];

/** RFC 9112, 7.1; each breaks off a request whose headers were in order. */
export const BAD_CHUNKS: readonly (readonly [shape: string, chunks: string])[] = [
  ["a size that is no number", "zz\r\nhello\r\n0\r\n\r\n"],
  ["a size below nothing", "-1\r\nhello\r\n0\r\n\r\n"],
  ["a size with a prefix", "0x5\r\nhello\r\n0\r\n\r\n"],
  ["a size beyond 64 bits", `${"f".repeat(17)}\r\nhello\r\n0\r\n\r\n`],
  ["a chunk that is longer than its size", "5\r\nhelloX\r\n0\r\n\r\n"],
  ["lines that end in LF alone", `5\nhello\n0\n\n${HIDDEN}`],
  ["an extension that ends in LF alone", `5;a\nhello\r\n0\r\n\r\n${HIDDEN}`],
  ["an extension of 20 kB", `5;${"a".repeat(20_000)}\r\nhello\r\n0\r\n\r\n`],
  ["a trailer of 40 kB", `0\r\nX-A: ${"a".repeat(40_000)}\r\n\r\n`],
];

/** Headers that are in order, of a request whose body is read. */
export const chunkedLogIn = (chunks: string): string =>
  [
    "POST /api/v1/sessions HTTP/1.1",
    "Host: x",
    "Content-Type: application/json",
    "Transfer-Encoding: chunked",
    "",
    chunks,
  ].join("\r\n");
