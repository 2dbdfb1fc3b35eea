/** The address of a PostgreSQL database, as it may be shown. */

/** Leaves out the password and the parameters, among which there may be another. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = "";
  shown.search = "";
  return shown.href;
}
