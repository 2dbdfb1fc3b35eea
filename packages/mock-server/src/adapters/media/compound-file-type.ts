/** Tells the documents of older Office apart, which all are compound files, by the streams at their root ([MS-CFB]). */

/** Of a compound file of which nothing else is known. */
export const COMPOUND_FILE = "application/x-cfb";

/** Each program keeps its document in a stream of this name ([MS-DOC] 2.1.1, [MS-PPT] 2.1.2). */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["WordDocument", "application/msword"],
  ["PowerPoint Document", "application/vnd.ms-powerpoint"],
]);

const HEADER_FATS = { at: 76, count: 109 };
const SECTOR_SHIFTS: readonly number[] = [9, 12];
const ENTRY_BYTES = 128;
const STREAM = 2;
/** Numbers of sectors from here on name none, but mark an end. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
/** A document has about ten streams at its root. */
const MOST_ENTRIES = 1_000;

/** @returns `application/x-cfb` for a file of another program, and for one that is cut off. */
export function compoundFileType(bytes: Uint8Array): string {
  try {
    for (const name of rootStreams(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))) {
      const type = TYPES.get(name);
      if (type !== undefined) return type;
    }
  } catch (error) {
    // It is read beyond its end.
    if (!(error instanceof RangeError)) throw error;
  }
  return COMPOUND_FILE;
}

/** A document that is embedded in another stands below a storage, not here. */
function* rootStreams(file: DataView): Generator<string> {
  const shift = file.getUint16(30, true);
  if (!SECTOR_SHIFTS.includes(shift)) return;
  const directory = directorySectors(file, shift);
  const entriesPerSector = (1 << shift) / ENTRY_BYTES;
  const entryAt = (id: number) => {
    const sector = directory[Math.floor(id / entriesPerSector)] ?? LAST_SECTOR;
    return startOf(sector, shift) + (id % entriesPerSector) * ENTRY_BYTES;
  };
  const seen = new Set<number>();
  const waiting = [file.getUint32(entryAt(0) + 76, true)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === NO_ENTRY || seen.has(id) || seen.size === MOST_ENTRIES) continue;
    seen.add(id);
    const at = entryAt(id);
    if (file.getUint8(at + 66) === STREAM) yield nameOf(file, at);
    waiting.push(file.getUint32(at + 68, true), file.getUint32(at + 72, true));
  }
}

/** The directory's sectors in their order. */
function directorySectors(file: DataView, shift: number): number[] {
  const numbersPerSector = (1 << shift) / 4;
  const fats = allocationSectors(file, shift);
  const next = (sector: number) => {
    const fat = fats[Math.floor(sector / numbersPerSector)] ?? LAST_SECTOR;
    return file.getUint32(startOf(fat, shift) + (sector % numbersPerSector) * 4, true);
  };
  return chain(file.getUint32(48, true), next, file.byteLength >> shift);
}

/** The sectors of the allocation table: the header names the first of them, sectors in a chain the others. */
function allocationSectors(file: DataView, shift: number): number[] {
  const lastInSector = (1 << shift) / 4 - 1;
  const numbers = (at: number, count: number) =>
    Array.from({ length: count }, (_, index) => file.getUint32(at + index * 4, true));
  const more = chain(
    file.getUint32(68, true),
    (sector) => file.getUint32(startOf(sector, shift) + lastInSector * 4, true),
    file.byteLength >> shift,
  );
  return [
    ...numbers(HEADER_FATS.at, HEADER_FATS.count),
    ...more.flatMap((sector) => numbers(startOf(sector, shift), lastInSector)),
  ];
}

/** @param most Sectors in the file: a chain of more goes in a circle. */
function chain(first: number, next: (sector: number) => number, most: number): number[] {
  const sectors: number[] = [];
  for (let at = first; at < LAST_SECTOR && sectors.length < most; at = next(at)) sectors.push(at);
  return sectors;
}

/** The header takes the place of the first sector. */
const startOf = (sector: number, shift: number): number => (sector + 1) * 2 ** shift;

function nameOf(file: DataView, at: number): string {
  // The length counts the bytes of the name, and those of the zero behind it.
  const length = Math.min(file.getUint16(at + 64, true), 64) / 2 - 1;
  const units = Array.from({ length: Math.max(0, length) }, (_, index) =>
    file.getUint16(at + index * 2, true),
  );
  return String.fromCharCode(...units);
}
