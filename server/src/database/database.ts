import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';
import type { EntityManager, ObjectLiteral, EntityTarget, QueryRunner, Repository } from 'typeorm';
import { ConfigError } from '../config/index.ts';
import { type UnitOfWork, endsWithin } from '../kernel/index.ts';
import { isLostConnection, isReadOnly, isTransient } from './failures.ts';
import { holdOf } from './keeping/hold.ts';
import { laterSchemaText } from './laterSchema.ts';
import { NOW } from './now.ts';
import { beginWriting, neverBlock } from './sqliteLock.ts';
import { type PageOf, pageStatement } from './page.ts';
import { type DataSources, type EntityClass, type Watch, dataSourcesOf } from './options.ts';
import { type DirectRead, directRead } from './directRead.ts';
import { type ConnectionLoad, poolLoad } from './poolLoad.ts';
import { keepPrivate } from './privateFiles.ts';
import { START_LOCK } from './startLock.ts';

/** What is read, with its columns as SQL. */
interface ListsOf {
  readonly columns: readonly string[];
  readonly from: string;
  readonly values: readonly unknown[];
}

interface Transaction {
  readonly manager: EntityManager;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void)[];
  interrupted: boolean;
}

/** What a process wants of its database beside its rows. */
export interface DatabaseOptions extends Partial<Pick<Watch, 'onStatement'>> {
  /** Lets statements take as long as they take, for who looks through all there is. */
  readonly patient?: boolean;
}

const MAX_ATTEMPTS = 30;
const MAX_RETRYING_MS = 10_000;
const RETRY_STEP_MS = 15;

/** The database of either engine: connections, transactions that stores join without being told, and retries. */
export class Database implements UnitOfWork {
  readonly #sources: DataSources;
  readonly #open = new AsyncLocalStorage<Transaction>();
  /** SQLite has one writing connection, so its transactions queue. */
  readonly #line = new PQueue({ concurrency: 1 });
  readonly #transactions = new Set<Transaction>();
  readonly #patient: boolean;
  readonly #onStatement: Watch['onStatement'];
  /** Not before the tables are up to date: that takes as long as it takes. */
  #limited = false;
  #migrated: readonly string[] = [];
  #direct: DirectRead | undefined;

  /**
   * @param url see {@link dataSourcesOf}
   * @param assertPrincipal refuses what is about to be committed where whoever acts may not do so any more
   */
  constructor(
    url: string,
    entities: EntityClass[],
    private readonly assertPrincipal: () => Promise<void> = () => Promise.resolve(),
    { patient = false, onStatement = () => undefined }: DatabaseOptions = {},
  ) {
    this.#patient = patient;
    this.#onStatement = onStatement;
    this.#sources = dataSourcesOf(url, entities, { isLimited: () => this.#limited, onStatement });
  }

  get engine(): 'sqlite' | 'mysql' {
    return this.#sources.engine;
  }

  /** Its time, as an expression for statements. */
  get now(): string {
    return NOW[this.engine];
  }

  /**
   * Connects and brings the tables up to date.
   * @param before asked first: where it throws, nothing is changed. It may read, but only what every version has
   * @returns what is not right about the files, though it works: a sentence each, that says what to do
   */
  async start(before: () => Promise<void> = () => Promise.resolve()): Promise<string[]> {
    const { write, read, path } = this.#sources;
    const problems = path === undefined ? [] : keepPrivate(path);
    await write.initialize();
    if (read !== write) await read.initialize();
    await this.#alone(async () => {
      const hold = await holdOf(
        (table) => this.hasTable(table),
        (sql) => this.query(sql),
      );
      if (hold !== undefined) throw new ConfigError(hold);
      await this.#assertKnown();
      await before();
      this.#migrated = (await write.runMigrations()).map(({ name }) => name);
    });
    this.#limited = !this.#patient;
    if (this.engine === 'sqlite') await neverBlock(write, read);
    return problems;
  }

  /** The steps by which {@link start} brought the tables up to date, in their order. */
  get migrated(): readonly string[] {
    return this.#migrated;
  }

  /** @throws ConfigError where a later version has had the tables */
  async #assertKnown(): Promise<void> {
    if (!(await this.hasTable('migrations'))) return;
    const taken = await this.query('SELECT name FROM migrations ORDER BY id');
    const names = taken.map(({ name }) => String(name));
    const problem = laterSchemaText(names, this.#sources.write.migrations);
    if (problem !== undefined) throw new ConfigError(problem);
  }

  /** Servers that start together on an empty database must not both make its tables. */
  async #alone(work: () => Promise<void>): Promise<void> {
    if (this.engine === 'sqlite') return work();
    const runner = this.#sources.write.createQueryRunner();
    try {
      await runner.query(`SELECT GET_LOCK(${START_LOCK}, 120)`);
      await work();
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${START_LOCK})`).catch(() => undefined);
      await runner.release();
    }
  }

  /** Whether a table is there, also before the tables are brought up to date. */
  async hasTable(name: string): Promise<boolean> {
    const runner = this.#sources.read.createQueryRunner();
    try {
      return await runner.hasTable(name);
    } finally {
      if (this.engine === 'mysql') await runner.release();
    }
  }

  /**
   * Empties SQLite's log soon, in which what was deleted still stands: at once, or after the open transaction's commit.
   * On MySQL what is deleted is the server's to erase.
   */
  emptyLog(): void {
    const { checkpoints } = this.#sources;
    if (!checkpoints) return;
    if (this.inTransaction) this.afterCommit(() => checkpoints.truncate());
    else checkpoints.truncate();
  }

  /** Rewrites SQLite's file, so that it holds nothing of what was deleted before deleting meant overwriting. */
  async rewrite(): Promise<void> {
    if (this.engine === 'mysql') return;
    await this.#line.add(() => this.#sources.write.query('VACUUM'));
    this.emptyLog();
  }

  /** Has every transaction that is open now fail at its next step, so that it is undone. */
  interrupt(): void {
    for (const transaction of this.#transactions) transaction.interrupted = true;
  }

  /**
   * Closes the connections, and leaves nothing in SQLite's log.
   * @param patience how long to wait for what is still under way, in milliseconds; then it is cut off, and with it
   * undone
   */
  async stop(patience?: number): Promise<void> {
    const { write, read, checkpoints } = this.#sources;
    const ended = async (work: Promise<unknown>): Promise<unknown> =>
      patience === undefined ? work : endsWithin(patience, work);
    await ended(this.#line.onIdle());
    const wasStarted = write.isInitialized;
    for (const source of new Set([read, write])) if (source.isInitialized) await ended(source.destroy());
    if (wasStarted) await checkpoints?.stop();
  }

  /** What would have to change in the tables for them to be what the entities say: empty when they agree. */
  async drift(): Promise<string[]> {
    const { upQueries } = await this.#sources.write.driver.createSchemaBuilder().log();
    return upQueries.map((query) => query.query);
  }

  /** Runs a statement as it is written, outside of any transaction: for operators' tools and tests. */
  query(sql: string): Promise<Record<string, unknown>[]> {
    return this.#sources.write.query(sql);
  }

  /** Answers whether the database can be asked. */
  async ping(): Promise<void> {
    await this.#sources.read.query('SELECT 1');
  }

  /** How busy its connections are; on SQLite the one that writes. */
  load(): ConnectionLoad {
    if (this.engine === 'mysql') return poolLoad(this.#sources.write);
    const { size: waiting, pending: busy } = this.#line;
    return { busy, idle: 1 - busy, waiting };
  }

  /** Whether what is read now is read inside a transaction. */
  get inTransaction(): boolean {
    return this.#open.getStore() !== undefined;
  }

  /** The open transaction's manager, or the reading connection's. */
  get #manager(): EntityManager {
    const open = this.#open.getStore();
    if (open) assertGoing(open);
    return open?.manager ?? this.#sources.read.manager;
  }

  /** The rows of an entity: inside a transaction those that it sees, outside the committed ones. */
  rows<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.#manager.getRepository(entity);
  }

  /**
   * Reads with a statement that both engines understand, for what is asked too often to be worth the making of
   * entities. Values come as the driver gives them: flags as 0 and 1, instants as milliseconds.
   * @param sql with a `?` for each parameter
   */
  async select<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    if (this.inTransaction) return this.#manager.query<Row[]>(sql, [...parameters]);
    // What a statement's columns are is for its caller to know, as on the other way.
    return (await this.#read(sql, parameters)) as Row[];
  }

  get #read(): DirectRead {
    this.#direct ??= directRead(this.#sources.read, this.#onStatement);
    return this.#direct;
  }

  /** Reads the rows of one page, and one row more, each as the list of its columns' values: see `pageStatement`. */
  async selectPage<Row extends readonly unknown[]>(page: PageOf): Promise<Row[]> {
    const { sql, values } = pageStatement(page, this.engine);
    return this.#lists(page.columns.length, sql, values);
  }

  /**
   * Reads rows, each as the list of its columns' values, for what is asked too often even for {@link select}.
   * @param from what follows on FROM, with a `?` for each value
   */
  selectLists<Row extends readonly unknown[]>({ columns, from, values }: ListsOf): Promise<Row[]> {
    const named = columns.map((column, i) => `${column} AS c${i}`);
    return this.#lists(columns.length, `SELECT ${named.join(', ')} FROM ${from}`, values);
  }

  async #lists<Row extends readonly unknown[]>(
    columns: number,
    sql: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.engine === 'mysql') {
      const rows = await (this.inTransaction ? this.select(sql, values) : this.#read(sql, values, true));
      return rows.map((row) => (Array.isArray(row) ? row : Object.values(row)) as unknown as Row);
    }
    // Row by row, libsql takes three times as long to hand over a page as SQLite takes to read it; so it comes as one
    // text.
    const list = Array.from({ length: columns }, (_, i) => `c${i}`).join();
    const text = `SELECT json_group_array(json_array(${list})) AS page FROM (${sql})`;
    const [row] = await this.select<{ page: string }>(text, values);
    return JSON.parse(row?.page ?? '[]') as Row[];
  }

  /**
   * The rows of an entity, to be written.
   * @throws Error outside a transaction
   */
  writable<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.#transaction().manager.getRepository(entity);
  }

  afterCommit(action: () => void): void {
    this.#transaction().afterCommit.push(action);
  }

  beforeCommit(action: () => Promise<void>): void {
    this.#transaction().beforeCommit.push(action);
  }

  #transaction(): Transaction {
    const open = this.#open.getStore();
    if (!open) throw new Error('This is written in a transaction only: call UnitOfWork.run around it.');
    assertGoing(open);
    return open;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#open.getStore()) return work();
    const began = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (this.engine === 'sqlite' ? this.#queued(work) : this.#attempt(work));
      } catch (error) {
        const tooLong = attempt === MAX_ATTEMPTS || performance.now() - began > MAX_RETRYING_MS;
        if (tooLong || !isTransient(error)) throw error;
        // Those that met must not meet again: each waits for a time of its own, a little longer every time.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * RETRY_STEP_MS * Math.min(attempt, 10)));
      }
    }
  }

  /**
   * In the context of whoever asks: the queue would begin the work in that of the work before, with another's
   * principal.
   */
  #queued<T>(work: () => Promise<T>): Promise<T> {
    return this.#line.add(AsyncLocalStorage.bind(() => this.#attempt(work)));
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.#sources.write.createQueryRunner();
    const transaction: Transaction = {
      manager: runner.manager,
      beforeCommit: [],
      afterCommit: [],
      interrupted: false,
    };
    this.#transactions.add(transaction);
    let result: T;
    try {
      await this.#begin(runner);
      result = await this.#open.run(transaction, async () => {
        const value = await work();
        for (const action of transaction.beforeCommit) await action();
        // Last, with all that it locks locked: whatever took the right to do this away was committed before, and is
        // seen, or will be after.
        await this.assertPrincipal();
        assertGoing(transaction);
        return value;
      });
      await this.#commit(runner);
    } catch (error) {
      await this.#end(runner, 'ROLLBACK').catch(() => undefined);
      if (isReadOnly(error)) this.#sources.renew?.();
      throw error;
    } finally {
      this.#transactions.delete(transaction);
      if (this.engine === 'mysql') await runner.release();
    }
    this.#sources.checkpoints?.request();
    for (const action of transaction.afterCommit) action();
    return result;
  }

  /**
   * A connection lost while committing leaves open whether it was: that must not be taken for "it was not, try again".
   */
  async #commit(runner: QueryRunner): Promise<void> {
    try {
      await this.#end(runner, 'COMMIT');
    } catch (error) {
      if (isLostConnection(error)) throw new Error('The connection was lost while committing.', { cause: error });
      throw error;
    }
  }

  async #begin(runner: QueryRunner): Promise<void> {
    if (this.engine === 'mysql') await runner.startTransaction();
    // TypeORM's own BEGIN takes the lock with the first write, which fails at once where another process wrote since
    // the first read.
    else await beginWriting(runner);
  }

  async #end(runner: QueryRunner, how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.engine === 'sqlite') await runner.query(how);
    else if (how === 'COMMIT') await runner.commitTransaction();
    else if (runner.isTransactionActive) await runner.rollbackTransaction();
  }
}

function assertGoing(transaction: Transaction): void {
  if (transaction.interrupted) throw new Error('The server stops, so this transaction is undone.');
}
