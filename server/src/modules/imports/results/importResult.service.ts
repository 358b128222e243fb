import { setImmediate } from 'node:timers/promises';
import {
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  type Download,
  type Downloads,
  type FileLink,
  type MakeLink,
  type Page,
  type PageArgs,
  type PageRequest,
  type UnitOfWork,
  auditActor,
  pageRequest,
  refuse,
  toPage,
} from '../../../kernel/index.ts';
import type { ImportedUserService, UserEntity } from '../../users/index.ts';
import { ImportReport } from './importReport.ts';
import type { UserImportEntity, UserImportRowEntity } from '../userImport.entity.ts';
import { describeImport, importTarget } from '../userImport.events.ts';
import { hasResult } from '../userImport.machine.ts';
import type { UserImportStore } from '../userImport.store.ts';

/** What became of one row: who was added, and who that is now; nobody where the user was deleted or removed. */
export interface ImportResult {
  readonly row: UserImportRowEntity;
  readonly user: UserEntity | undefined;
}

interface Dependencies {
  readonly store: UserImportStore;
  readonly imported: ImportedUserService;
  readonly downloads: Downloads;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

type ImportAndStatus = Pick<UserImportEntity, 'id' | 'organizationId' | 'status'>;

/** Rows of a report that are read at once. */
const CHUNK = 500;

/** Tells what came of the imports that added users. */
export class ImportResultService {
  readonly #link: MakeLink<{ readonly id: string }>;

  constructor(private readonly parts: Dependencies) {
    this.#link = parts.downloads.define<{ readonly id: string }>({
      kind: 'users.importReport',
      access: { permission: 'administrative', scope: 'imports:read' },
      write: (user, { id }, fileName) => this.#write(user, id, fileName),
    });
  }

  get now(): Date {
    return this.parts.clock.now();
  }

  /**
   * The results of an import that was read for its organization, in the order of the file; none where it added nobody.
   */
  async page(entity: ImportAndStatus, args: PageArgs): Promise<Page<ImportResult>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.#results(entity, request), (result) => [result.row.row]);
  }

  /** One more than a page asks for. */
  async #results({ id, organizationId, status }: ImportAndStatus, request: PageRequest): Promise<ImportResult[]> {
    const rows = hasResult(status) ? await this.parts.store.rowPage(id, request) : [];
    const numbers = rows.map(({ row }) => row);
    return joined(rows, await this.parts.imported.ofRows(organizationId, id, numbers));
  }

  count({ id, status }: Pick<UserImportEntity, 'id' | 'status'>): Promise<number> {
    return hasResult(status) ? this.parts.store.countRows(id) : Promise.resolve(0);
  }

  /**
   * Makes a link to the result of an import as CSV, in the caller's language and time zone.
   * @throws Refused IMPORT_NOT_FOUND, IMPORT_NOT_ADDED
   */
  async report(actor: ActingPrincipal, id: string): Promise<FileLink> {
    const { finishedAt, createdAt } = await this.#withResult(actor, id);
    return this.#link(actor, new ImportReport(actor).fileName(finishedAt ?? createdAt), { id });
  }

  /** @throws Refused as {@link report} */
  async #write(actor: ActingPrincipal, id: string, fileName: string): Promise<Download> {
    const entity = await this.#withResult(actor, id);
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(actor.organizationId, {
        kind: 'USER_IMPORT_REPORT',
        actor: auditActor(actor),
        target: importTarget(entity),
        after: { ...describeImport(entity), fileName },
      });
    });
    return { bytes: this.#parts(actor, entity), charset: 'utf-8' };
  }

  async #withResult(actor: ActingPrincipal, id: string): Promise<UserImportEntity> {
    const entity = await this.parts.store.find(id, actor.organizationId);
    if (!entity) return refuse({ code: 'IMPORT_NOT_FOUND', params: {} });
    return hasResult(entity.status) ? entity : refuse({ code: 'IMPORT_NOT_ADDED', params: {} });
  }

  /** The file, some rows at a time: the next are read only when their bytes are asked for. */
  async *#parts(actor: ActingPrincipal, entity: UserImportEntity): AsyncGenerator<Uint8Array> {
    const report = new ImportReport(actor);
    yield report.header();
    for (let after: number | undefined = 0; after !== undefined; ) {
      const results = await this.#results(entity, { size: CHUNK, backwards: false, key: [after] });
      const page = results.slice(0, CHUNK);
      if (page.length > 0) yield report.rows(page);
      after = results.length > CHUNK ? page.at(-1)?.row.row : undefined;
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

function joined(rows: readonly UserImportRowEntity[], users: readonly UserEntity[]): ImportResult[] {
  const byRow = new Map(users.map((user) => [user.importRow, user]));
  return rows.map((row) => ({ row, user: byRow.get(row.row) }));
}
