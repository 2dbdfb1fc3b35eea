/** How a rate window counts: the server refuses by it, and the client paces itself by the same. */
export { RollingLog } from "./rolling-log.ts";
export type { WindowCount } from "./window-count.ts";
