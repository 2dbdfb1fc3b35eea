/** What an app's definition cannot tell, and the checks have to know. */
import type { Kind } from "./definition.ts";

export interface Facts {
  /** The newest version of the platform. */
  readonly newestPlatform: string;
  /** Whether a step would send the key to this server. */
  readonly acceptsServer: (url: string) => boolean;
  /** What users' Zaps are made of. */
  readonly published: PublicKeys;
  /** What steps have really given. */
  readonly results?: readonly StepResult[];
}

/** Every key that a Zap can name. */
export type PublicKeys = Readonly<Record<Kind, Readonly<Record<string, PublicStep>>>>;

export interface PublicStep {
  /** Type of each input field, `required` where it has to be filled in. */
  readonly fields: Readonly<Record<string, string>>;
  /** Keys of the sample, which templates of Zaps name. */
  readonly sample: readonly string[];
}

export interface StepResult {
  readonly kind: Kind;
  readonly key: string;
  /** What its `perform` gave. */
  readonly items: readonly object[];
  /** What its `performList` gave of the same things; for a trigger by webhook alone. */
  readonly listed?: readonly object[];
}
