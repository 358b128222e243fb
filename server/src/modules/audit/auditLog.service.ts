import { setImmediate } from 'node:timers/promises';
import { LIMITS } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type AuditKind,
  type AuditRecorder,
  type Clock,
  type Download,
  type Downloads,
  type FileLink,
  type MakeLink,
  type Page,
  type PageArgs,
  type UnitOfWork,
  auditActor,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { AuditEntryEntity } from './audit.entity.ts';
import { AuditCsv } from './auditCsv.ts';
import { entriesBefore } from './entriesOfMany.ts';
import type { AuditConditions, AuditQuery, AuditSearchStore } from './auditSearch.store.ts';

const CHUNK = 200;

/** One page of the log, and how many entries there are in all, counted when asked. */
export interface AuditPage {
  readonly page: Page<AuditEntryEntity>;
  readonly count: () => Promise<number>;
}

/** A link to a file of entries, and how many matched when it was made. */
interface AuditFile {
  readonly download: FileLink;
  readonly entryCount: number;
}

/** A query as JSON has it, in a link and in an entry: its instants are ISO 8601. */
type PlainQuery = Readonly<Record<string, unknown>>;

/** Reads the audit log of the caller's organization. */
export class AuditLogService {
  readonly #link: MakeLink<PlainQuery>;

  constructor(
    private readonly search: AuditSearchStore,
    private readonly audit: AuditRecorder,
    downloads: Downloads,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    /** The most entries of one file. */
    private readonly exportLimit: number = LIMITS.auditExportEntries,
  ) {
    this.#link = downloads.define<PlainQuery>({
      kind: 'audit.export',
      access: { permission: 'administrative', scope: 'audit:read' },
      write: (user, query, fileName) => this.#write(user, query, fileName),
    });
  }

  async page(actor: ActingPrincipal, query: AuditQuery, args: PageArgs): Promise<AuditPage> {
    const request = pageRequest(args, 1);
    const conditions = await this.search.conditions(actor.organizationId, query);
    const rows = await this.search.page(conditions, request);
    return {
      page: toPage(request, rows, (entry) => [entry.sequence]),
      count: () => this.search.count(conditions),
    };
  }

  /**
   * The newest entries of some kinds, but of what was done with many users at once only the one that tells of all of
   * them: however many they are, they are stepped over without being read.
   * @param first how many entries, 1 to 100; 50 where it is left out
   */
  async highlights(
    { organizationId }: ActingPrincipal,
    kind: readonly AuditKind[] | undefined,
    first: number | undefined,
  ): Promise<AuditEntryEntity[]> {
    const { size } = pageRequest({ first: first ?? null }, 1);
    const found: AuditEntryEntity[] = [];
    // Each turn finds one at least that stays.
    for (let toSequence: number | undefined; found.length < size && toSequence !== 0; ) {
      const conditions = await this.search.conditions(organizationId, { kind, toSequence });
      const rows = await this.search.page(conditions, { size, backwards: false, key: undefined });
      let below = Infinity;
      for (const row of rows) {
        if (row.sequence >= below || found.length === size) continue;
        found.push(row);
        below = row.sequence - entriesBefore(row);
      }
      const last = rows.length > size ? rows.at(-1) : undefined;
      toSequence = last ? Math.max(0, Math.min(last.sequence, below - 1)) : 0;
    }
    return found;
  }

  /**
   * Makes a link to a CSV of entries in the caller's language and time zone, newest first.
   * @throws Refused TOO_MANY_ENTRIES
   */
  async export(actor: ActingPrincipal, query: AuditQuery): Promise<AuditFile> {
    const entryCount = await this.#count(await this.search.conditions(actor.organizationId, query));
    const fileName = new AuditCsv(actor).fileName(this.clock.now());
    return { download: this.#link(actor, fileName, plain(query)), entryCount };
  }

  /**
   * That it was done is itself an entry, which is not in the file.
   * @throws Refused TOO_MANY_ENTRIES
   */
  async #write(actor: ActingPrincipal, query: PlainQuery, fileName: string): Promise<Download> {
    const conditions = await this.#untilNow(await this.search.conditions(actor.organizationId, revived(query)));
    const entryCount = await this.#count(conditions);
    await this.unitOfWork.run(async () => {
      this.audit.record(actor.organizationId, {
        kind: 'AUDIT_EXPORT',
        actor: auditActor(actor),
        after: { fileName, entryCount, filter: query },
      });
    });
    return { bytes: this.#parts(actor, conditions), charset: 'utf-8' };
  }

  /** The same conditions for the entries that are there. */
  async #untilNow(conditions: AuditConditions): Promise<AuditConditions> {
    const [newest] = await this.search.page(conditions, { size: 1, backwards: false, key: undefined });
    return { ...conditions, below: Math.min(conditions.below, (newest?.sequence ?? conditions.above) + 1) };
  }

  /** @throws Refused TOO_MANY_ENTRIES */
  async #count(conditions: AuditConditions): Promise<number> {
    const [found, limit] = [await this.search.count(conditions), this.exportLimit];
    return found > limit ? refuse({ code: 'TOO_MANY_ENTRIES', params: { value: String(found), limit } }) : found;
  }

  /** The file, some entries at a time: the next are read only when their bytes are asked for. */
  async *#parts(actor: ActingPrincipal, conditions: AuditConditions): AsyncGenerator<Uint8Array> {
    const csv = new AuditCsv(actor);
    yield csv.header();
    for await (const entries of this.#chunks(conditions, this.exportLimit)) yield csv.rows(entries);
  }

  async *#chunks(conditions: AuditConditions, limit: number): AsyncGenerator<AuditEntryEntity[]> {
    let last: number | undefined;
    for (let left = limit; left > 0; ) {
      const size = Math.min(CHUNK, left);
      const rows = await this.search.page(conditions, {
        size,
        backwards: false,
        key: last === undefined ? undefined : [last],
      });
      const entries = rows.slice(0, size);
      if (entries.length > 0) yield entries;
      if (rows.length <= size) return;
      left -= size;
      last = entries.at(-1)?.sequence;
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

const plain = (query: AuditQuery): PlainQuery =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]: [string, unknown]) =>
      value === undefined ? [] : [[key, value instanceof Date ? value.toISOString() : value]],
    ),
  );

/** The query that was made plain. */
const revived = (query: PlainQuery): AuditQuery =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      (key === 'from' || key === 'to') && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
