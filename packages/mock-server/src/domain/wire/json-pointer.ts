/** Names members of what was sent, whatever they are called (RFC 6901). */

/** A pointer is for people to find the place by, and the document says how long one may be. */
const LONGEST_NAME = 100;

/** One member as a pointer writes it, cut where it is longer than anybody reads. */
export const pointerMember = (name: string): string =>
  name.slice(0, LONGEST_NAME).replaceAll("~", "~0").replaceAll("/", "~1");

/** `targets[0].options.poll` → `/targets/0/options/poll` */
export function findingPointer(path: string): string {
  const members = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
  return members.map((member) => `/${pointerMember(member)}`).join("");
}
