/** D006, D016, D017: a trigger by webhook sets it up, takes it down and has samples without waiting for it. */
import { type Definition, type Finding, stepsOf } from "./definition.ts";

export function checkHooks(app: Definition): Finding[] {
  return stepsOf(app).flatMap(({ at, operation }) => {
    if (!("type" in operation) || operation.type !== "hook") return [];
    const { performList, performSubscribe, performUnsubscribe } = operation;
    const ends = [performSubscribe, performUnsubscribe].filter((end) => end !== undefined);
    return [
      performList === undefined ? finding("D006", at, "It has no performList.") : [],
      ends.length === 1 ? finding("D016", at, "It subscribes or unsubscribes alone.") : [],
      ends.length === 0 ? finding("D017", at, "Nobody can be made to copy an address.") : [],
    ].flat();
  });
}

const finding = (id: string, at: string, message: string): Finding[] => [{ id, at, message }];
