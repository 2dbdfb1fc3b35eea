/** `npm run prove -- fuzz`: no request, however odd, is answered otherwise than the spec says. */
import { proveFuzz } from "../../test/support/prove-fuzz.ts";
import type { Proof } from "./proof.ts";

export const fuzz: Proof<"rounds"> = {
  defaults: { rounds: 300 },
  async prove({ rounds }) {
    const { calls, succeeded, operations } = await proveFuzz(rounds);
    return (
      `fuzz: ${calls} odd calls answered as the spec says; ${succeeded} of them, ` +
      `of ${operations} operations, came to something`
    );
  },
};
