/** The named worlds of a server: each is created when it is first requested, and exists until it is removed. */
import type { WorldList } from "../control/controls.ts";
import { invalidWorld, requireWorldName } from "../control/worlds.ts";
import { serverClosed } from "./closed-error.ts";
import type { WorldOptions } from "./core-options.ts";
import type { Core } from "./open-core.ts";

/** @param options Options that differ from those of the server. */
type OpenWorld = (name: string, options: WorldOptions) => Promise<Core>;

/** Each holds its state in memory. */
const MAX_WORLDS = 100;

export class NamedWorlds implements WorldList {
  readonly #open: OpenWorld;
  readonly #cores = new Map<string, Promise<Core>>();
  #isClosing = false;

  constructor(open: OpenWorld) {
    this.#open = open;
  }

  names(): string[] {
    return [...this.#cores.keys()];
  }

  find(name: string): Promise<Core> | undefined {
    return this.#cores.get(name);
  }

  /**
   * Returns the world with this name, and creates it if it does not exist.
   * @param options Only for a new world; must be absent if the world exists.
   * @throws Problem `INVALID_PARAMETER` for an invalid name, and if the maximum number of worlds is reached;
   * ClosedError for a new world of a server that closes.
   */
  async open(name: string, options?: WorldOptions): Promise<Core> {
    const known = this.#cores.get(requireWorldName(name));
    if (known !== undefined && options !== undefined) throw isMade(name);
    if (known !== undefined) return known;
    if (this.#isClosing) throw serverClosed();
    if (this.#cores.size >= MAX_WORLDS) throw tooManyWorlds();
    const opening = this.#open(name, options ?? {});
    this.#cores.set(name, opening);
    // If a world could not be created, it can be requested again.
    opening.catch(() => {
      if (this.#cores.get(name) === opening) this.#cores.delete(name);
    });
    return opening;
  }

  async remove(name: string): Promise<boolean> {
    const opening = this.#cores.get(name);
    if (opening === undefined) return false;
    this.#cores.delete(name);
    // The caller that requested the world receives the error.
    const core = await opening.catch(() => undefined);
    await core?.close();
    return core !== undefined;
  }

  /** Ends all waits for the clock of a world, and opens no other one: the server closes. */
  release(): void {
    this.#isClosing = true;
    for (const core of this.#cores.values())
      void core.then(({ release }) => release()).catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all(this.names().map((name) => this.remove(name)));
  }
}

const isMade = (name: string) =>
  invalidWorld(
    `There is a world ${name} already: options are for one that is made. Close it first.`,
  );

const tooManyWorlds = () =>
  invalidWorld(
    `There are ${MAX_WORLDS} worlds, which is as many as a server holds: delete one with DELETE /__postern/worlds/NAME, or close it.`,
  );
