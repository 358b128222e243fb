import { type Locale, type RowIssue, excerpt, findTimeZone, firstIssues } from '@rollcall/shared';
import {
  type ActingPrincipal,
  Fault,
  type Page,
  type PageArgs,
  assertMayEmpower,
  auditActor,
  cleanFileName,
  newId,
  pageRequest,
  refuse,
  toPage,
  actorIdOf,
  actorNameOf,
} from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { FilesService, UploadedFile, UploadedFileInput } from '../files/index.ts';
import { PRIVILEGES } from '../users/index.ts';
import {
  type OpenQuota,
  type PasswordSeal,
  type StagedWorkParts,
  StagedWorkService,
  type WorkRequest,
} from '../stagedWork/index.ts';
import { type ContentHash, isSha256, sha256OfText } from './repeats/contentHash.ts';
import { type ImportRow, tableOf } from './importRows.ts';
import { COMMIT_IMPORT, PREPARE_IMPORT } from './running/importJobKinds.ts';
import type { RefusedImports } from './repeats/refusedImports.ts';
import type { CheckedImport, UserImportChecker } from './userImport.checker.ts';
import type { UserImportEntity, UserImportIssueEntity, UserImportRowEntity } from './userImport.entity.ts';
import { describeImport, importTarget, toIssueEntities } from './userImport.events.ts';
import { hasResult, onImportCommit } from './userImport.machine.ts';
import { type ImportOfFile, earlierUpload } from './repeats/sameFile.ts';
import type { UserImportStore } from './userImport.store.ts';

/** An import that was read for its organization, and how it stood. */
type ImportAndStatus = Pick<UserImportEntity, 'id' | 'status'>;

/** A file of users to be added. */
export interface ImportFile extends UploadedFileInput {
  /** What the file that was chosen is known by, where its rows were changed since. */
  readonly fileHash?: string | null;
  /** The users themselves, in the place of a file. */
  readonly rows?: readonly ImportRow[] | null;
  /** Whether rows that name nobody are left out. */
  readonly leaveOutUnfilled?: boolean;
  /** What columns that are missing are filled with. `timeZone` is an IANA name. */
  readonly fill?: { readonly locale: Locale; readonly timeZone: string } | null;
}

/** The same, found. */
interface KnownUpload extends UploadedFile {
  readonly fileHash: string | undefined;
  readonly rows: readonly ImportRow[] | undefined;
  /** Undefined where it was not asked for, so that a request that was sent without it is the same still. */
  readonly leaveOutUnfilled: true | undefined;
}

/** A file as far as the organization knows it. */
interface KnownFile {
  readonly fileHash: string;
  readonly earlier: UserImportEntity | undefined;
}

interface Dependencies extends StagedWorkParts {
  readonly store: UserImportStore;
  readonly hash: ContentHash;
  readonly checker: UserImportChecker;
  readonly files: FilesService;
  readonly contracts: ContractService;
  readonly quota: OpenQuota;
  readonly refused: RefusedImports;
  readonly seal: PasswordSeal;
}

/** What administrators do with imports. The work itself is done by jobs: see `ImportPreparer` and `ImportCommitter`. */
export class UserImportService extends StagedWorkService<UserImportEntity, UserImportIssueEntity> {
  constructor(private readonly parts: Dependencies) {
    const { store } = parts;
    super(parts, {
      store,
      codes: {
        notFound: 'IMPORT_NOT_FOUND',
        notCommittable: 'IMPORT_NOT_COMMITTABLE',
        notCancelable: 'IMPORT_NOT_CANCELABLE',
      },
      audited: { commit: 'USER_IMPORT_COMMIT', cancel: 'USER_IMPORT_CANCEL' },
      commitJobOf: () => COMMIT_IMPORT,
      sizeOf: ({ rowCount }) => rowCount,
      target: importTarget,
      describe: describeImport,
      onCommit: onImportCommit,
      forget: (id) => store.deleteRows(id),
      ranOut: async ({ id }) => {
        const reason: RowIssue = { row: null, code: 'IMPORT_EXPIRED', params: {} };
        const after = await store.countIssues(id);
        await store.insertIssues(toIssueEntities(id, { ...firstIssues([reason]), after }));
        return { changes: { issueCount: 1 }, audited: { reason: reason.code } };
      },
    });
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserImportEntity[]> {
    return this.parts.store.findMany(organizationId, ids);
  }

  /** For each of these imports the one that matters most of the earlier ones of the same file, if there is any. */
  async earlierUploads(
    organizationId: string,
    imports: readonly ImportOfFile[],
  ): Promise<(UserImportEntity | undefined)[]> {
    const hashes = [...new Set(imports.flatMap(({ fileHash }) => fileHash ?? []))];
    const found = hashes.length > 0 ? await this.parts.store.ofFiles(organizationId, hashes) : [];
    return imports.map((upload) => earlierUpload(upload, found));
  }

  /**
   * What a file is known by, and what is known of it.
   * @param sha256 of the file's text: see {@link sha256OfText}
   * @throws Fault BAD_USER_INPUT where it is none
   */
  async checkFile({ organizationId }: ActingPrincipal, sha256: string): Promise<KnownFile> {
    if (!isSha256(sha256))
      throw new Fault('BAD_USER_INPUT', 'The SHA-256 of a file is 64 hexadecimal digits, in lower case.');
    const fileHash = this.parts.hash.ofFile(organizationId, sha256);
    const uploads = await this.parts.store.ofFiles(organizationId, [fileHash]);
    return { fileHash, earlier: earlierUpload({ id: newId(), fileHash }, uploads) };
  }

  /** The users that an import is to add, while it has not ended. */
  async rowPage({ id, status }: ImportAndStatus, args: PageArgs): Promise<Page<UserImportRowEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, hasResult(status) ? [] : await this.parts.store.rowPage(id, request), (row) => [row.row]);
  }

  countRows({ id, status }: ImportAndStatus): Promise<number> {
    return hasResult(status) ? Promise.resolve(0) : this.parts.store.countRows(id);
  }

  /**
   * Checks a file: the import is INVALID with all its issues and nothing of its rows kept, or PREPARING with its
   * passwords sealed and the job that hashes them on its way.
   * @param key under which the same file, sent again, is the same import
   * @throws Refused as {@link UserImportChecker.check}, UNKNOWN_VALUE for a time zone that is none,
   * TOO_MANY_OPEN_IMPORTS, or IDEMPOTENCY_KEY_REUSED; Fault BAD_USER_INPUT for a hash that is none
   */
  async create(
    actor: ActingPrincipal,
    { fileHash, rows, leaveOutUnfilled, fill, ...given }: ImportFile,
    key?: string,
  ): Promise<UserImportEntity> {
    if (fileHash != null && !isSha256(fileHash)) {
      throw new Fault('BAD_USER_INPUT', 'The hash of a file is 64 hexadecimal digits.');
    }
    if (fill && !findTimeZone(fill.timeZone)) {
      refuse({ code: 'UNKNOWN_VALUE', field: 'timeZone', params: { value: excerpt(fill.timeZone) } });
    }
    const { requests, files } = this.parts;
    const opened = await files.open(actor, given);
    const file = {
      fileHash: fileHash ?? undefined,
      rows: rows ?? undefined,
      leaveOutUnfilled: leaveOutUnfilled ? (true as const) : undefined,
      filled: fill ? { ...fill, passwords: false } : undefined,
      ...opened,
    };
    const request = requests.request(actor.organizationId, 'userImportCreate', key, files.contentOf(file));
    return this.once(request, () => this.#create(actor, file, request));
  }

  async #create(actor: ActingPrincipal, file: KnownUpload, request: WorkRequest): Promise<UserImportEntity> {
    const { contracts, quota, refused, checker, files, unitOfWork, store, requests, jobs, audit } = this.parts;
    await quota.assert(actor);
    const contract = await contracts.contract(actor.organizationId);
    const table = file.rows && tableOf(file.rows, contract.seats);
    const checked = await checker.check(actor.organizationId, { ...file, table }, contract);
    const valid = checked.issues.length === 0;
    const entity: UserImportEntity = {
      id: newId(),
      organizationId: actor.organizationId,
      fileName: cleanFileName(file.fileName),
      fileHash: file.fileHash ?? this.parts.hash.ofFile(actor.organizationId, sha256OfText(checked.text)),
      layout: file.rows ? null : checked.layout,
      status: valid ? 'PREPARING' : 'INVALID',
      rowCount: checked.rowCount,
      issueCount: checked.issueCount,
      issuesDroppedAt: null,
      preparedCount: 0,
      addedCount: 0,
      seatChanges: [...checked.seatChanges],
      billingMonth: contract.billingMonth,
      createdAt: this.parts.clock.now(),
      createdById: actorIdOf(actor),
      createdByName: actorNameOf(actor),
      committedBy: null,
      finishedAt: valid ? null : this.parts.clock.now(),
      rowPace: null,
      availableFrom: null,
      removedCount: 0,
      undoneAt: null,
      undoneBy: null,
    };
    const rows = valid ? this.#sealedRows(entity.id, checked) : [];
    const issues = toIssueEntities(entity.id, checked);
    await unitOfWork.run(async () => {
      // First, so that the same request at once waits for this one, and answers what it came to.
      await requests.keep(request, entity.id);
      await files.use(file);
      await (valid ? quota.assertLocked(actor) : contracts.lock(actor.organizationId));
      await store.insert(entity);
      await store.insertRows(rows);
      await store.insertIssues(issues);
      await (valid ? jobs.enqueue(PREPARE_IMPORT, entity, entity.rowCount) : refused.trim(actor.organizationId));
      audit.record(actor.organizationId, {
        kind: 'USER_IMPORT_CREATE',
        actor: auditActor(actor),
        target: importTarget(entity),
        after: { ...describeImport(entity), ...countsOf(checked) },
      });
    });
    return entity;
  }

  #sealedRows(importId: string, checked: CheckedImport): UserImportRowEntity[] {
    return checked.rows.map(({ row, fields: { password, ...fields } }) => ({
      importId,
      row,
      ...fields,
      reading: fields.reading ?? '',
      phoneNumber: fields.phoneNumber ?? null,
      sealedPassword: this.parts.seal.seal(password, importId, row),
      passwordHash: null,
      removedAt: null,
    }));
  }

  /**
   * Asks for the users of an import to be added. Asked again, by whomever, it has no further effect.
   * @param key under which it can be asked for this import and no other
   * @throws Refused IMPORT_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IMPORT_NOT_COMMITTABLE for one that is invalid, failed or
   * canceled; where it gives privileges REAUTHENTICATION_REQUIRED
   */
  commit(actor: ActingPrincipal, id: string, key?: string): Promise<UserImportEntity> {
    const { store, requests, clock } = this.parts;
    const request = requests.request(actor.organizationId, 'userImportCommit', key, { id });
    return this.requestCommit(actor, id, request, async () => {
      if (await store.anySetting(id, PRIVILEGES)) assertMayEmpower(actor, clock.now());
    });
  }
}

const countsOf = ({ issueCount, warnings }: CheckedImport) => ({
  issueCount,
  ...(warnings.length > 0 && { warningCount: warnings.length }),
});
