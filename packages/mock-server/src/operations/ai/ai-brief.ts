/** Gathers what to write about: the caller's words, a page, and what is known of pictures. */
import type { OperationInput, ServerSchemas } from "@postern/spec";
import { type FieldError, refuseFaults } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { MediaRow } from "../../tables.ts";
import { readPage } from "./ai-page.ts";

type Request = OperationInput<"generatePost">["body"];

export interface Brief {
  /** In words. */
  readonly subject: string;
  readonly networks: readonly ServerSchemas["Network"][];
  /** Of the media that the texts will stand beside. */
  readonly mediaTypes: readonly MediaRow["type"][];
}

/** What of the workspace a request is about. */
export interface Material {
  readonly networks: Brief["networks"];
  readonly media: readonly MediaRow[];
}

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
}

/** @throws Problem `VALIDATION_FAILED` for a request about nothing, for no network, and for unknown media. */
export async function findMaterial(request: Request, place: Place): Promise<Material> {
  const { prompt, source_url, media_ids = [] } = request;
  const rows = await Promise.all(media_ids.map((id) => place.tables.get("media", id)));
  const media = rows.map((row) => (row?.workspace_id === place.workspaceId ? row : undefined));
  const networks = request.networks ?? (await connectedNetworks(place));
  const isAboutNothing = prompt === undefined && source_url === undefined && rows.length === 0;
  refuseFaults([
    ...(isAboutNothing
      ? [required("/prompt", "Say what to write about: give prompt, source_url or media_ids.")]
      : []),
    ...(networks.length === 0
      ? [required("/networks", "The workspace has no connection: name the networks.")]
      : []),
    ...media.flatMap((item, index) => (item === undefined ? [unknownMedia(index)] : [])),
  ]);
  return { networks, media: media.filter((item) => item !== undefined) };
}

/** @throws Problem `VALIDATION_FAILED` where nothing is known of what it is about; `URL_BLOCKED`. */
export async function writeBrief(
  { prompt, source_url }: Request,
  { networks, media }: Material,
  { server }: { readonly server: ServerContext },
): Promise<Brief> {
  const page = source_url === undefined ? "" : await readPage(source_url, server);
  const shown = media.flatMap(({ alt_text, title }) => alt_text ?? title ?? []);
  const parts = [prompt?.trim() ?? "", page, ...shown].filter((part) => part !== "");
  if (parts.length === 0) {
    const [pointer, message] =
      media.length > 0
        ? [
            "/media_ids",
            "None of the media has an alt text or a title: say in prompt what they show.",
          ]
        : ["/prompt", "Say what to write about."];
    refuseFaults([required(pointer, message)]);
  }
  return { subject: parts.join(" — "), networks, mediaTypes: media.map(({ type }) => type) };
}

/** Each once, those of the newest connections first. */
async function connectedNetworks({ tables, workspaceId }: Place): Promise<Brief["networks"]> {
  const connections = await tables.list("connections", { where: { workspace_id: workspaceId } });
  return [...new Set(connections.map(({ network }) => network))];
}

function unknownMedia(index: number): FieldError {
  const pointer = `/media_ids/${index}`;
  return { pointer, code: "NOT_FOUND", message: "The workspace has no such media item." };
}

function required(pointer: string, message: string): FieldError {
  return { pointer, code: "REQUIRED", message };
}
