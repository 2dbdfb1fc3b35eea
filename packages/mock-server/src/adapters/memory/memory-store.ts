/** A store in memory, for tests: transactions, the same order and the same rules as on disk, and no I/O. */
import type { ByteRange } from "../../domain/wire/byte-range.ts";
import type {
  ExclusiveTask,
  Kept,
  KeptSource,
  ListQuery,
  PostsByTimeQuery,
  Store,
  TableReader,
  TableWriter,
  Where,
} from "../../ports/store.ts";
import { TABLES, type TableName, type Tables, type UniqueField } from "../../tables.ts";
import { type BlobReader, everything, putAll } from "../everything.ts";
import { MemoryPostTimes } from "./memory-post-times.ts";
import { MemoryTable } from "./memory-table.ts";
import { ReadWriteLock } from "./read-write-lock.ts";
import { SortedRows } from "./sorted-rows.ts";

/** Everything that is kept. */
interface State {
  readonly tables: Readonly<Record<TableName, MemoryTable>>;
  /** Jobs once more, in the order in which they fall due. */
  readonly due: SortedRows<Tables["jobs"]>;
  readonly postTimes: MemoryPostTimes;
  readonly blobs: Map<string, Uint8Array>;
}

const emptyState = (): State => ({
  tables: Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, new MemoryTable(name as TableName)]),
  ) as Record<TableName, MemoryTable>,
  due: new SortedRows((job) => job.due_at),
  postTimes: new MemoryPostTimes(),
  blobs: new Map(),
});

/**
 * Rows are copied as JSON when they are put, as a store on disk does, and frozen: what a caller
 * does to a row afterwards never changes what is kept.
 */
export class MemoryStore implements Store {
  readonly #lock = new ReadWriteLock();
  #state = emptyState();
  #reader = new MemoryReader(this.#state);
  #isClosed = false;

  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result> {
    return this.#lock.shared(async () => {
      this.#assertOpen();
      return work(this.#reader);
    });
  }

  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result> {
    return this.#lock.exclusive(async () => {
      this.#assertOpen();
      const transaction = new MemoryTransaction(this.#state);
      try {
        const result = await work(transaction);
        transaction.end();
        return result;
      } catch (error) {
        transaction.undo();
        throw error;
      }
    });
  }

  /** Nobody shares the state. */
  exclusively<Result>(_task: ExclusiveTask, work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  clear(): Promise<void> {
    return this.#lock.exclusive(async () => {
      this.#assertOpen();
      this.#state = emptyState();
      this.#reader = new MemoryReader(this.#state);
    });
  }

  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result> {
    return this.read(() => work(everything(this.#reader)));
  }

  /** Fills a state of its own, so that what fails on the way has changed nothing. */
  load(source: KeptSource): Promise<void> {
    return this.#lock.exclusive(async () => {
      this.#assertOpen();
      const state = emptyState();
      await putAll(source, new MemoryTransaction(state));
      this.#state = state;
      this.#reader = new MemoryReader(state);
    });
  }

  close(): Promise<void> {
    return this.#lock.exclusive(async () => {
      this.#isClosed = true;
    });
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new Error("The store is closed.");
  }
}

class MemoryReader implements BlobReader {
  protected readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  async get<Name extends TableName>(table: Name, id: string): Promise<Tables[Name] | undefined> {
    return this.state.tables[table].get(id) as Tables[Name] | undefined;
  }

  async find<Name extends TableName>(
    table: Name,
    field: UniqueField<Name>,
    value: string,
  ): Promise<Tables[Name] | undefined> {
    return this.state.tables[table].find(field, value) as Tables[Name] | undefined;
  }

  async list<Name extends TableName>(table: Name, query: ListQuery<Name>): Promise<Tables[Name][]> {
    return this.state.tables[table].list(query as ListQuery<TableName>) as Tables[Name][];
  }

  async count<Name extends TableName>(table: Name, where: Where<Name>): Promise<number> {
    return this.state.tables[table].count(where as Where<TableName>);
  }

  async postsByTime(query: PostsByTimeQuery): Promise<Tables["posts"][]> {
    return this.state.postTimes.list(query);
  }

  async nextJob(until: string): Promise<Tables["jobs"] | undefined> {
    const job = this.state.due.oldest;
    return job !== undefined && job.due_at <= until ? job : undefined;
  }

  async blob(name: string, range?: ByteRange): Promise<Uint8Array | undefined> {
    const { start = 0, length = Number.POSITIVE_INFINITY } = range ?? {};
    return this.state.blobs.get(name)?.slice(start, start + length);
  }

  async blobNames(): Promise<string[]> {
    return [...this.state.blobs.keys()];
  }
}

/** Changes the state at once, and remembers how to take each change back. */
class MemoryTransaction extends MemoryReader implements TableWriter {
  readonly #steps: (() => void)[] = [];
  #hasEnded = false;

  async put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void> {
    this.#assertRunning();
    const kept = frozenCopy(row);
    const previous = this.#place(table, kept);
    this.#steps.push(() => {
      if (previous === undefined) this.#take(table, kept.id);
      else this.#place(table, previous);
    });
  }

  async remove(table: TableName, id: string): Promise<boolean> {
    this.#assertRunning();
    const previous = this.#take(table, id);
    if (previous === undefined) return false;
    this.#steps.push(() => this.#place(table, previous));
    return true;
  }

  async putBlob(name: string, bytes: Uint8Array): Promise<void> {
    this.#assertRunning();
    this.#rememberBlob(name);
    this.state.blobs.set(name, bytes.slice());
  }

  async removeBlob(name: string): Promise<void> {
    this.#assertRunning();
    this.#rememberBlob(name);
    this.state.blobs.delete(name);
  }

  end(): void {
    this.#hasEnded = true;
  }

  undo(): void {
    this.#hasEnded = true;
    for (const step of this.#steps.reverse()) step();
  }

  #place(table: TableName, row: Tables[TableName]): Tables[TableName] | undefined {
    const previous = this.state.tables[table].put(row);
    this.#order(table, previous, row);
    return previous;
  }

  #take(table: TableName, id: string): Tables[TableName] | undefined {
    const previous = this.state.tables[table].remove(id);
    this.#order(table, previous, undefined);
    return previous;
  }

  /** Brings what is kept once more, in an order of its own, from the row that was to the row that is. */
  #order(
    table: TableName,
    previous: Tables[TableName] | undefined,
    row: Tables[TableName] | undefined,
  ): void {
    const { due, postTimes } = this.state;
    if (table === "posts") {
      postTimes.change(previous as Tables["posts"] | undefined, row as Tables["posts"] | undefined);
    }
    if (table !== "jobs") return;
    if (previous !== undefined) due.remove(previous as Tables["jobs"]);
    if (row !== undefined) due.add(row as Tables["jobs"]);
  }

  #rememberBlob(name: string): void {
    const previous = this.state.blobs.get(name);
    this.#steps.push(() => {
      if (previous === undefined) this.state.blobs.delete(name);
      else this.state.blobs.set(name, previous);
    });
  }

  #assertRunning(): void {
    if (this.#hasEnded) throw new Error("The transaction is over: await each change within it.");
  }
}

const frozenCopy = <Row>(row: Row): Row => freeze(JSON.parse(JSON.stringify(row)) as Row);

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
