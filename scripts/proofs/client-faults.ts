/** Posts made through a wire that fails at random: none is made twice, and none is lost. */
import { proveFaults } from "../../test/support/prove-faults.ts";
import { type Proof, requireNone } from "./proof.ts";

export const clientFaults: Proof<"rounds"> = {
  defaults: { rounds: 10_000 },
  async prove({ rounds }) {
    const { calls, requests, resumed, posts, doubled, lost } = await proveFaults(rounds);
    const figures =
      `client-faults: ${calls} calls, ${requests} requests, ${resumed} taken up again under their ` +
      `keys; ${posts} posts made, ${doubled.length} twice, ${lost.length} lost`;
    return requireNone(figures, [
      ...doubled.map((name) => `${name} was made twice`),
      ...lost.map((name) => `${name} was lost`),
    ]);
  },
};
