import { setImmediate } from 'node:timers/promises';
import { LIMITS } from '@rollcall/shared';
import {
  type UserPrincipal,
  type AuditRecorder,
  type Clock,
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
import type { AuditConditions, AuditQuery, AuditSearchStore } from './auditSearch.store.ts';

const CHUNK = 200;

/** One page of the log, and how many entries there are in all, counted when asked. */
export interface AuditPage {
  readonly page: Page<AuditEntryEntity>;
  readonly count: () => Promise<number>;
}

/** A file of entries. `content` is base64. */
export interface AuditFile {
  readonly fileName: string;
  readonly content: string;
  readonly entryCount: number;
}

/** Reads the audit log of the caller's organization. */
export class AuditLogService {
  constructor(
    private readonly search: AuditSearchStore,
    private readonly audit: AuditRecorder,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    /** The most entries of one file. */
    private readonly exportLimit: number = LIMITS.auditExportEntries,
  ) {}

  async page(actor: UserPrincipal, query: AuditQuery, args: PageArgs): Promise<AuditPage> {
    const request = pageRequest(args, 1);
    const conditions = await this.search.conditions(actor.organizationId, query);
    const rows = await this.search.page(conditions, request);
    return {
      page: toPage(request, rows, (entry) => [entry.sequence]),
      count: () => this.search.count(conditions),
    };
  }

  /**
   * Writes entries as a CSV in the caller's language and time zone, newest first. That it was done is itself an entry.
   * @throws Refused TOO_MANY_ENTRIES
   */
  async export(actor: UserPrincipal, query: AuditQuery): Promise<AuditFile> {
    const conditions = await this.search.conditions(actor.organizationId, query);
    const found = await this.search.count(conditions);
    const limit = this.exportLimit;
    if (found > limit) refuse({ code: 'TOO_MANY_ENTRIES', params: { value: String(found), limit } });
    const csv = new AuditCsv(actor);
    let entryCount = 0;
    for await (const entries of this.#chunks(conditions, limit)) {
      csv.add(entries);
      entryCount += entries.length;
    }
    const fileName = csv.fileName(this.clock.now());
    await this.unitOfWork.run(async () => {
      this.audit.record(actor.organizationId, {
        kind: 'AUDIT_EXPORT',
        actor: auditActor(actor),
        after: { fileName, entryCount, filter: described(query) },
      });
    });
    return { fileName, content: csv.base64(), entryCount };
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

/** A query as an entry keeps it. */
const described = (query: AuditQuery): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]: [string, unknown]) =>
      value === undefined ? [] : [[key, value instanceof Date ? value.toISOString() : value]],
    ),
  );
