/** Applies the injected faults to a request: before its work, after it, and on the wire. */
import type { Reach } from "../../domain/faults/broken-delivery.ts";
import type { RequestEffect } from "../../domain/faults/fault.ts";
import { breaksBody, goesOnAt, skipsWork } from "../../domain/faults/fault-course.ts";
import { FAULT_HEADER, parseFaultHeader, writeFault } from "../../domain/faults/fault-header.ts";
import { FaultSpecError } from "../../domain/faults/read-fault.ts";
import type { Answer, Handle, IncomingRequest } from "../../domain/wire/exchange.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import { failure } from "../answer.ts";
import { startHeaders } from "../headers.ts";
import { breakAnswer } from "./break-answer.ts";
import { factsOf } from "./fault-facts.ts";
import { withWholeBody } from "./whole-body.ts";

export interface FaultPorts {
  readonly server: ServerContext;
  readonly reach: Reach;
  /** Aborts when the server closes, to end all waits. */
  readonly closing: AbortSignal;
}

const HEADER = FAULT_HEADER.toLowerCase();

/** The placeholder result of a request whose work was skipped; the fault determines the response. */
const NOT_DONE: Answer = { status: 0, headers: {}, body: null };

/** @returns `work` with faults applied to its requests; without faults it adds no cost. */
export function applyFaults(work: Handle, ports: FaultPorts): Handle {
  const { faults } = ports.server;
  return (request) => {
    const asked = request.header(HEADER);
    const isUntouched = asked === undefined && faults.rules.length === 0;
    // A preflight comes from the browser itself; the test's own request follows it.
    if (isUntouched || request.method === "OPTIONS") return work(request);
    return workThrough(request, work, { ...ports, asked });
  };
}

interface Asked extends FaultPorts {
  /** The header, as it was sent. */
  readonly asked: string | undefined;
}

async function workThrough(
  request: IncomingRequest,
  work: Handle,
  { asked, ...ports }: Asked,
): Promise<Answer> {
  const { server } = ports;
  try {
    const effects = await meet(request, asked, server);
    if (effects.length === 0) return await work(request);
    return await goWrong(request, work, { ...ports, effects });
  } catch (error) {
    return failure({ headers: startHeaders(request, server), server }, undefined, error);
  }
}

/** @throws Problem for an invalid header. */
async function meet(
  request: IncomingRequest,
  header: string | undefined,
  server: ServerContext,
): Promise<readonly RequestEffect[]> {
  const asked = header === undefined ? [] : readHeader(header);
  return server.faults.meetRequest(await factsOf(request, server), server.clock.now(), asked);
}

function readHeader(header: string): readonly RequestEffect[] {
  try {
    return parseFaultHeader(header);
  } catch (error) {
    if (!(error instanceof FaultSpecError)) throw error;
    const message = `The header ${FAULT_HEADER} cannot be followed. ${error.message}`;
    throw problem("INVALID_PARAMETER", { message, details: { header: FAULT_HEADER } });
  }
}

interface Course extends FaultPorts {
  readonly effects: readonly RequestEffect[];
}

async function goWrong(
  request: IncomingRequest,
  work: Handle,
  { effects, server, reach, closing }: Course,
): Promise<Answer> {
  const cameAt = server.clock.now();
  await reach(goesOnAt(effects, "before-work", cameAt), closing);
  const worked = skipsWork(effects) ? NOT_DONE : await work(request);
  const done = breaksBody(effects) ? await withWholeBody(worked) : worked;
  await reach(goesOnAt(effects, "after-work", cameAt), closing);
  const breaking = { request, server, closing, reach: untilClosing(reach, closing) };
  const broken = effects.reduce((answer, effect) => breakAnswer(answer, effect, breaking), done);
  return { ...broken, faults: effects.map(writeFault) };
}

const untilClosing =
  (reach: Reach, closing: AbortSignal): Reach =>
  (time, signal) =>
    reach(time, AbortSignal.any([signal, closing]));
