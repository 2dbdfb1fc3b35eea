/** Rate windows: how many requests each admits, and what is left. */

export interface RateWindow {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  /** `rolling`: no span of `seconds` admits more than `quota`. `calendar`: spans start at multiples of `seconds` in UTC. */
  readonly kind: "rolling" | "calendar";
}

export interface WindowReading {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  readonly remaining: number;
  /** Whole seconds, rounded up, until `remaining` grows. */
  readonly resetSeconds: number;
  /** Unix time, in seconds, when `remaining` grows. */
  readonly resetAt: number;
}

export interface RateReading {
  readonly admitted: boolean;
  readonly windows: readonly WindowReading[];
  /** Of the windows that refused, the one with the longest wait. */
  readonly refusedBy?: WindowReading;
}
