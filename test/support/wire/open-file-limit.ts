/** How many files, sockets among them, a process may have open. */

/** What a report of Node says of the limits of its process. */
interface Report {
  readonly userLimits?: { readonly open_files?: { readonly soft: number | string } };
}

/** @returns undefined where there is no limit, or the platform has none. */
export function openFileLimit(): number | undefined {
  // The report is typed as any object.
  const { userLimits } = process.report.getReport() as unknown as Report;
  const soft = Number(userLimits?.open_files?.soft);
  return Number.isNaN(soft) ? undefined : soft;
}
