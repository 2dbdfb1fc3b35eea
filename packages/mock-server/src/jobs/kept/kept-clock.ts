/** Keeps how far the clock is ahead, so that a server that was sent into the future is still there after a restart. */
import type { MovableClock } from "../../ports/clock.ts";
import type { Store } from "../../ports/store.ts";
import type { SettingRow } from "../../tables.ts";

const ID = "clock_offset_ms";

/** Kept before the clock is moved: whatever happens on the way, no time passes twice. */
export async function keepClockOffset(offsetMs: number, store: Store): Promise<void> {
  await store.write((tables) => tables.put("settings", settingOf(offsetMs)));
}

/** An offset that was kept wins over the one that the clock was started with. */
export async function restoreClock(clock: MovableClock, store: Store): Promise<void> {
  const own = clock.offsetMs;
  clock.offsetMs = await store.write(async (tables) => {
    const kept = await tables.get("settings", ID);
    if (kept !== undefined) return Number(kept.value);
    if (own !== 0) await tables.put("settings", settingOf(own));
    return own;
  });
}

/** Shows the time that another server on the same database was moved to. */
export async function followClock(clock: MovableClock, store: Store): Promise<void> {
  const kept = await store.read((tables) => tables.get("settings", ID));
  if (kept === undefined) return;
  const offsetMs = Number(kept.value);
  if (offsetMs !== Math.round(clock.offsetMs)) clock.offsetMs = offsetMs;
}

const settingOf = (offsetMs: number): SettingRow => ({
  id: ID,
  created_at: "",
  value: String(Math.round(offsetMs)),
});
