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
export interface PublicKeys extends Readonly<Record<Kind, Readonly<Record<string, PublicStep>>>> {
  /** Type of each field by which an account is connected. */
  readonly authentication?: Readonly<Record<string, string>>;
  /** Keys of the searches that make what they do not find. */
  readonly searchOrCreates?: readonly string[];
}

export interface PublicStep {
  /** Whether a trigger is by webhook or by polling. */
  readonly type?: string;
  /** Type of each input field, `required` where it has to be filled in. */
  readonly fields: Readonly<Record<string, string>>;
  /** The values of each drop-down that has them in the app, which Zaps hold. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Keys of the sample, which templates of Zaps name. */
  readonly sample: readonly string[];
  /** Every value that later steps of a Zap can name, by its path: `targets[]external_url`. */
  readonly outputs?: readonly string[];
}

export interface StepResult {
  readonly kind: Kind;
  readonly key: string;
  /** What its `perform` gave. */
  readonly items: readonly object[];
  /** What its `performList` gave of the same things; for a trigger by webhook alone. */
  readonly listed?: readonly object[];
}
