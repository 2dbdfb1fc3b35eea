/** Chance that falls the same way each time: figures that look measured, and are settled by what they are of. */

/** At least 0 and less than 1; numbers that differ by one give values that have nothing in common. */
export function noise(seed: number, ...salt: readonly number[]): number {
  let mixed = seed;
  for (const number of salt) mixed = mix(mixed ^ Math.imul(number + 1, 0x9e3779b1));
  return mix(mixed) / 0x1_0000_0000;
}

/** A value between two others. */
export const between = (low: number, high: number, part: number): number =>
  low + (high - low) * part;

/** The finalizer of MurmurHash3: each bit of the input changes half of those of the output. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
