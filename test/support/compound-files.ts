/** Small compound files, of a header, one sector of allocations and a directory whose streams are empty ([MS-CFB]). */

export type CompoundEntry =
  | { readonly name: string; readonly type: "stream" }
  | { readonly name: string; readonly type: "storage"; readonly entries: readonly CompoundEntry[] };

const SECTOR_BYTES = 512;
const ENTRY_BYTES = 128;
const NONE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const ALLOCATIONS = 0xfffffffd;
const TYPE_NUMBERS = { storage: 1, stream: 2, root: 5 } as const;

interface PlacedEntry {
  readonly name: string;
  readonly type: keyof typeof TYPE_NUMBERS;
  readonly right: number;
  readonly child: number;
}

/** Each entry has the next one of its storage to its right. */
export function compoundFile(entries: readonly CompoundEntry[]): Uint8Array<ArrayBuffer> {
  const placed = place(entries);
  const directorySectors = Math.ceil((placed.length * ENTRY_BYTES) / SECTOR_BYTES);
  const view = new DataView(new ArrayBuffer(SECTOR_BYTES * (2 + directorySectors)));
  writeHeader(view);
  new Uint8Array(view.buffer).fill(0xff, SECTOR_BYTES, SECTOR_BYTES * 2);
  view.setUint32(SECTOR_BYTES, ALLOCATIONS, true);
  for (let sector = 1; sector <= directorySectors; sector += 1) {
    const next = sector < directorySectors ? sector + 1 : END_OF_CHAIN;
    view.setUint32(SECTOR_BYTES + sector * 4, next, true);
  }
  for (const [id, entry] of placed.entries()) {
    writeEntry(view, SECTOR_BYTES * 2 + id * ENTRY_BYTES, entry);
  }
  return new Uint8Array(view.buffer);
}

function place(entries: readonly CompoundEntry[]): PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  const put = (entry: Omit<PlacedEntry, "child">, children: readonly CompoundEntry[]) => {
    const id = placed.length;
    placed.push({ ...entry, child: NONE });
    const child = putAll(children);
    placed[id] = { ...entry, child };
    return id;
  };
  const putAll = (siblings: readonly CompoundEntry[]): number =>
    siblings.reduceRight((right, entry) => {
      const { name, type } = entry;
      return put({ name, type, right }, entry.type === "storage" ? entry.entries : []);
    }, NONE);
  put({ name: "Root Entry", type: "root", right: NONE }, entries);
  return placed;
}

function writeHeader(view: DataView): void {
  new Uint8Array(view.buffer).set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true); // The major version.
  view.setUint16(28, 0xfffe, true); // Little-endian.
  view.setUint16(30, 9, true); // Sectors of 512 bytes.
  view.setUint32(44, 1, true); // One sector of allocations, at 0; the directory begins at 1.
  view.setUint32(48, 1, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 76; at < SECTOR_BYTES; at += 4) view.setUint32(at, at === 76 ? 0 : NONE, true);
}

function writeEntry(view: DataView, at: number, { name, type, right, child }: PlacedEntry): void {
  for (const [index, letter] of [...name].entries()) {
    view.setUint16(at + index * 2, letter.charCodeAt(0), true);
  }
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, TYPE_NUMBERS[type]);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
}
