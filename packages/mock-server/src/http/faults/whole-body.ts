/** Waits for the end of a body that comes in pieces: a fault that breaks a body needs all of it. */
import type { Answer, Delivery } from "../../domain/wire/exchange.ts";

/** Where the body fails by itself, there is no answer: its connection breaks. */
export async function withWholeBody(answer: Answer): Promise<Answer> {
  const { delivery, ...rest } = answer;
  if (delivery === undefined || !delivery.hasHead) return answer;
  try {
    return { ...rest, body: await readWhole(delivery) };
  } catch {
    const pieces = () => [];
    return { ...rest, delivery: { hasHead: false, hasLength: false, pieces, end: "reset" } };
  }
}

async function readWhole(delivery: Delivery): Promise<Uint8Array> {
  const nobodyLeaves = new AbortController().signal;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of delivery.pieces(nobodyLeaves)) {
    // The types of the platform want bytes that no other thread shares; none of a body's are shared.
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
