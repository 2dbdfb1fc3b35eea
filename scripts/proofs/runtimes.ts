/** `npm run prove -- runtimes`: the client, as it was built, does the same in every engine, and the server works in a page. */
import { fileURLToPath } from "node:url";
import { installApart } from "../install-apart.ts";
import type { Proof } from "./proof.ts";

const folder = fileURLToPath(new URL("../../tools/runtimes", import.meta.url));

export const runtimes: Proof<never> = {
  defaults: {},
  async prove() {
    installApart(folder);
    // What it imports has just been installed, and is nothing that the compiler could look at before.
    const { proveRuntimes } = (await import(`${folder}/prove-runtimes.ts`)) as {
      readonly proveRuntimes: () => Promise<readonly string[]>;
    };
    return (await proveRuntimes()).join("\n");
  },
};
