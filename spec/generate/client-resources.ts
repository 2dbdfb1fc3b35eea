/** Emits the client's resources: one file for each, one documented method for each operation. */
import type { GeneratedFile, Model } from "./model.ts";

export function emitClientResources(_model: Model): GeneratedFile[] {
  return [];
}
