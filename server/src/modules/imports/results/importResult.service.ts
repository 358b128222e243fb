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
} from '../../../kernel/index.ts';
import type { ImportedUserService, UserEntity } from '../../users/index.ts';
import { importReport } from './importReport.ts';
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
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Tells what came of the imports that added users. */
export class ImportResultService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  /** The results of an import that was read for its organization, in the order of the file; none where it added nobody. */
  async page(
    { id, organizationId, status }: Pick<UserImportEntity, 'id' | 'organizationId' | 'status'>,
    args: PageArgs,
  ): Promise<Page<ImportResult>> {
    const request = pageRequest(args, 1);
    const rows = hasResult(status) ? await this.parts.store.rowPage(id, request) : [];
    const users = await this.parts.imported.ofRows(
      organizationId,
      id,
      rows.map(({ row }) => row),
    );
    return toPage(request, joined(rows, users), (result) => [result.row.row]);
  }

  count({ id, status }: Pick<UserImportEntity, 'id' | 'status'>): Promise<number> {
    return hasResult(status) ? this.parts.store.countRows(id) : Promise.resolve(0);
  }

  /**
   * Writes the result of an import as CSV, in the caller's language and time zone.
   * @returns the bytes as base64
   * @throws Refused IMPORT_NOT_FOUND, IMPORT_NOT_ADDED
   */
  async report(actor: UserPrincipal, id: string): Promise<{ readonly fileName: string; readonly content: string }> {
    const { store, imported, unitOfWork, audit } = this.parts;
    const entity = await store.find(id, actor.organizationId);
    if (!entity) return refuse({ code: 'IMPORT_NOT_FOUND', params: {} });
    if (!hasResult(entity.status)) refuse({ code: 'IMPORT_NOT_ADDED', params: {} });
    const users = await imported.all(actor.organizationId, id);
    const report = importReport(joined(await store.rows(id), users), entity.finishedAt ?? entity.createdAt, actor);
    await unitOfWork.run(async () => {
      audit.record(actor.organizationId, {
        kind: 'USER_IMPORT_REPORT',
        actor: auditActor(actor),
        target: importTarget(entity),
        after: { ...describeImport(entity), fileName: report.fileName },
      });
    });
    return { fileName: report.fileName, content: Buffer.from(report.text).toString('base64') };
  }
}

function joined(rows: readonly UserImportRowEntity[], users: readonly UserEntity[]): ImportResult[] {
  const byRow = new Map(users.map((user) => [user.importRow, user]));
  return rows.map((row) => ({ row, user: byRow.get(row.row) }));
}
