/** Makes texts that match a pattern, of as much of regular expressions as the spec is written in. */
import type { Chance } from "../domain/faults/chance.ts";

/** How often at most what may come without end. */
const ENDLESS = 8;
const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
const CLASSES: Readonly<Record<string, string>> = { d: "0123456789", w: ALPHABET, s: " " };

/** A part of a pattern: makes a text that it matches. */
type Part = (chance: Chance) => string;

/** @throws Error for what the spec does not use of regular expressions. */
export function textOf(pattern: string, chance: Chance): string {
  const body = pattern.replace(/^\^/, "").replace(/\$$/, "");
  return new PatternReader(body).alternatives()(chance);
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  alternatives(): Part {
    const choices = [this.#sequence()];
    while (this.#take("|")) choices.push(this.#sequence());
    return (chance) => pick(choices, chance)(chance);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#pattern.length && !this.#isNext("|") && !this.#isNext(")")) {
      parts.push(this.#repeated(this.#one()));
    }
    return (chance) => parts.map((part) => part(chance)).join("");
  }

  #one(): Part {
    if (this.#take("(")) {
      const group = this.alternatives();
      this.#take(")");
      return group;
    }
    if (this.#take("[")) return oneOf(this.#set());
    if (this.#take("\\")) return oneOf(escaped(this.#next()));
    return oneOf(this.#next());
  }

  /** The characters between brackets. */
  #set(): string {
    const isNegated = this.#take("^");
    let members = "";
    while (!this.#take("]")) {
      const first = this.#take("\\") ? escaped(this.#next()) : this.#next();
      const isRange = this.#isNext("-") && this.#pattern[this.#at + 1] !== "]";
      if (isRange) this.#at += 1;
      members += isRange ? range(first, this.#next()) : first;
    }
    if (!isNegated) return members;
    return [...ALPHABET].filter((character) => !members.includes(character)).join("");
  }

  #repeated(part: Part): Part {
    const { least, most } = this.#times();
    return (chance) =>
      Array.from({ length: between(least, most, chance) }, () => part(chance)).join("");
  }

  #times(): { readonly least: number; readonly most: number } {
    if (this.#take("?")) return { least: 0, most: 1 };
    if (this.#take("*")) return { least: 0, most: ENDLESS };
    if (this.#take("+")) return { least: 1, most: ENDLESS };
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(this.#pattern.slice(this.#at));
    if (found === null) return { least: 1, most: 1 };
    const [whole, least, comma, most] = found;
    this.#at += whole.length;
    const from = Number(least);
    if (comma === "") return { least: from, most: from };
    return { least: from, most: most === "" ? from + ENDLESS : Number(most) };
  }

  #isNext(character: string): boolean {
    return this.#pattern.startsWith(character, this.#at);
  }

  #take(character: string): boolean {
    if (!this.#isNext(character)) return false;
    this.#at += 1;
    return true;
  }

  #next(): string {
    const character = this.#pattern[this.#at];
    if (character === undefined) throw new Error(`The pattern ${this.#pattern} breaks off.`);
    this.#at += 1;
    return character;
  }
}

const oneOf =
  (characters: string): Part =>
  (chance) =>
    pick([...characters], chance);

const escaped = (character: string): string => CLASSES[character] ?? character;

function range(from: string, to: string): string {
  const first = from.charCodeAt(0);
  const codes = Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) => first + index);
  return String.fromCharCode(...codes);
}

/** @throws Error where there is nothing to choose from. */
export function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(chance.next() * items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

/** A whole number, both bounds included. */
export const between = (least: number, most: number, chance: Chance): number =>
  least + Math.floor(chance.next() * (most - least + 1));
