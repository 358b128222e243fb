import type { JobQueue } from '../../jobs/index.ts';
import {
  type Actor,
  type AuditRecorder,
  type Clock,
  Fault,
  type Page,
  type PageArgs,
  type UnitOfWork,
  assertConfirmed,
  auditActor,
  cleanFileName,
  newId,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { ContractService, OpenQuota } from '../contract/index.ts';
import { PRIVILEGES } from '../users/index.ts';
import { type ContentHash, isSha256, sha256OfText } from './contentHash.ts';
import type { ImportRequest, ImportRequests } from './importRequests.ts';
import type { PasswordSeal } from './passwordSeal.ts';
import type { RefusedImports } from './refusedImports.ts';
import type { UploadedFile } from './uploadedFile.ts';
import type { CheckedImport, UserImportChecker } from './userImport.checker.ts';
import type {
  IssueSeverity,
  UserImportEntity,
  UserImportIssueEntity,
  UserImportRowEntity,
} from './userImport.entity.ts';
import { describeImport, importTarget, toIssueEntities } from './userImport.events.ts';
import { type UserImportStatus, hasResult, onCancel, onCommit } from './userImport.machine.ts';
import { type ImportOfFile, earlierUpload } from './sameFile.ts';
import type { UserImportStore } from './userImport.store.ts';

/** An import that was read for its organization, and how it stood. */
type ImportState = Pick<UserImportEntity, 'id' | 'status'>;

/** A file of users to be added. */
export interface ImportFile extends UploadedFile {
  /** What the file that was chosen is known by, where its rows were changed since. */
  readonly fileHash?: string | undefined;
}

/** A file as far as the organization knows it. */
interface KnownFile {
  readonly fileHash: string;
  readonly earlier: UserImportEntity | undefined;
}

interface Dependencies {
  readonly store: UserImportStore;
  readonly requests: ImportRequests;
  readonly hash: ContentHash;
  readonly checker: UserImportChecker;
  readonly contracts: ContractService;
  readonly quota: OpenQuota;
  readonly refused: RefusedImports;
  readonly seal: PasswordSeal;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** What administrators do with imports. The work itself is done by jobs: see `ImportPreparer` and `ImportCommitter`. */
export class UserImportService {
  constructor(private readonly parts: Dependencies) {}

  find(organizationId: string, id: string): Promise<UserImportEntity | null> {
    return this.parts.store.find(organizationId, id);
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserImportEntity[]> {
    return this.parts.store.findMany(organizationId, ids);
  }

  /** @param statuses only imports in these, where they are given */
  async page(actor: Actor, args: PageArgs, statuses?: readonly UserImportStatus[]): Promise<Page<UserImportEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.parts.store.page(actor.organizationId, request, statuses), (row) => [row.id]);
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
  async checkFile({ organizationId }: Actor, sha256: string): Promise<KnownFile> {
    if (!isSha256(sha256))
      throw new Fault('BAD_USER_INPUT', 'The SHA-256 of a file is 64 hexadecimal digits, in lower case.');
    const fileHash = this.parts.hash.ofFile(organizationId, sha256);
    const uploads = await this.parts.store.ofFiles(organizationId, [fileHash]);
    return { fileHash, earlier: earlierUpload({ id: newId(), fileHash }, uploads) };
  }

  count(actor: Actor, statuses?: readonly UserImportStatus[]): Promise<number> {
    return this.parts.store.count(actor.organizationId, statuses);
  }

  /** The reasons against an import that was read for its organization, and what is to be thought about, or only one of the two. */
  async issuePage(importId: string, args: PageArgs, severity?: IssueSeverity): Promise<Page<UserImportIssueEntity>> {
    const request = pageRequest(args, 1);
    const issues = await this.parts.store.issuePage(importId, request, severity);
    return toPage(request, issues, (issue) => [issue.position]);
  }

  countIssues(importId: string, severity?: IssueSeverity): Promise<number> {
    return this.parts.store.countIssues(importId, severity);
  }

  /** The users that an import is to add, while it has not ended. */
  async rowPage({ id, status }: ImportState, args: PageArgs): Promise<Page<UserImportRowEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, hasResult(status) ? [] : await this.parts.store.rowPage(id, request), (row) => [row.row]);
  }

  countRows({ id, status }: ImportState): Promise<number> {
    return hasResult(status) ? Promise.resolve(0) : this.parts.store.countRows(id);
  }

  /**
   * Checks a file: the import is INVALID with all its issues and nothing of its rows kept, or PREPARING with its passwords sealed
   * and the job that hashes them on its way.
   * @param key under which the same file, sent again, is the same import
   * @throws Refused as {@link UserImportChecker.check}, TOO_MANY_OPEN_IMPORTS, or IDEMPOTENCY_KEY_REUSED; Fault BAD_USER_INPUT for a hash
   * that is none
   */
  async create(actor: Actor, file: ImportFile, key?: string): Promise<UserImportEntity> {
    if (file.fileHash !== undefined && !isSha256(file.fileHash)) {
      throw new Fault('BAD_USER_INPUT', 'The hash of a file is 64 hexadecimal digits.');
    }
    const request = this.parts.requests.request(actor.organizationId, 'CREATE', key, { ...file });
    return this.#once(request, () => this.#create(actor, file, request));
  }

  async #create(actor: Actor, file: ImportFile, request: ImportRequest): Promise<UserImportEntity> {
    const { contracts, quota, refused, checker, unitOfWork, store, requests, jobs, audit } = this.parts;
    await quota.assert(actor);
    const contract = await contracts.contract(actor.organizationId);
    const checked = await checker.check(actor.organizationId, file, contract);
    const valid = checked.issues.length === 0;
    const entity: UserImportEntity = {
      id: newId(),
      organizationId: actor.organizationId,
      fileName: cleanFileName(file.fileName),
      fileHash: file.fileHash ?? this.parts.hash.ofFile(actor.organizationId, sha256OfText(checked.text)),
      status: valid ? 'PREPARING' : 'INVALID',
      rowCount: checked.rowCount,
      issueCount: checked.issueCount,
      issuesDroppedAt: null,
      preparedCount: 0,
      addedCount: 0,
      seatChanges: [...checked.seatChanges],
      billingMonth: contract.billingMonth,
      createdAt: this.parts.clock.now(),
      createdById: actor.userId,
      createdByName: actor.loginId,
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
      await (valid ? quota.assertLocked(actor) : contracts.lock(actor.organizationId));
      await store.insert(entity);
      await store.insertRows(rows);
      await store.insertIssues(issues);
      await (valid ? jobs.enqueue('userImport.prepare', entity.id) : refused.trim(actor.organizationId));
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
      sealedPassword: this.parts.seal.seal(password, importId, row),
      passwordHash: null,
      removedAt: null,
    }));
  }

  /**
   * Asks for the users of an import to be added. Asked again, by whomever, it has no further effect.
   * @param key under which it can be asked for this import and no other
   * @throws Refused IMPORT_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, IMPORT_NOT_COMMITTABLE for one that is invalid, failed or canceled; where it
   * gives privileges REAUTHENTICATION_REQUIRED
   */
  commit(actor: Actor, id: string, key?: string): Promise<UserImportEntity> {
    const request = this.parts.requests.request(actor.organizationId, 'COMMIT', key, { id });
    return this.#once(request, () => this.#commit(actor, id, request));
  }

  #commit(actor: Actor, id: string, request: ImportRequest): Promise<UserImportEntity> {
    const { store, requests, jobs, audit, clock } = this.parts;
    return this.#change(actor, id, async (entity) => {
      const step = onCommit({ status: entity.status, commitRequested: entity.committedBy !== null });
      if (step === 'refuse') refuse({ code: 'IMPORT_NOT_COMMITTABLE', params: {} });
      await requests.keep(request, id);
      if (step === 'nothing') return {};
      if (await store.anySetting(id, PRIVILEGES)) assertConfirmed(actor, clock.now());
      audit.record(actor.organizationId, {
        kind: 'USER_IMPORT_COMMIT',
        actor: auditActor(actor),
        target: importTarget(entity),
      });
      if (step === 'remember') return { committedBy: auditActor(actor) };
      await jobs.enqueue('userImport.commit', id);
      return { committedBy: auditActor(actor), status: 'COMMITTING' };
    });
  }

  /**
   * Gives an import up and forgets its rows.
   * @throws Refused IMPORT_NOT_FOUND, or IMPORT_NOT_CANCELABLE once the commit has begun
   */
  cancel(actor: Actor, id: string): Promise<UserImportEntity> {
    const { store, audit, clock } = this.parts;
    return this.#change(actor, id, async (entity) => {
      const step = onCancel({ status: entity.status, commitRequested: entity.committedBy !== null });
      if (step === 'refuse') refuse({ code: 'IMPORT_NOT_CANCELABLE', params: {} });
      if (step === 'nothing') return {};
      await store.deleteRows(id);
      audit.record(actor.organizationId, {
        kind: 'USER_IMPORT_CANCEL',
        actor: auditActor(actor),
        target: importTarget(entity),
      });
      return { status: 'CANCELED', finishedAt: clock.now() };
    });
  }

  /** Carries a request out, or answers what it came to before: the import as it stands now. */
  #once(request: ImportRequest, act: () => Promise<UserImportEntity>): Promise<UserImportEntity> {
    const { requests, store } = this.parts;
    return requests.once(request, act, async (id) => {
      const entity = await store.find(request.organizationId, id);
      return entity ?? refuse({ code: 'IMPORT_NOT_FOUND', params: {} });
    });
  }

  /** Changes an import that is held meanwhile, so that of two who change it at once the second sees what the first did. */
  #change(
    actor: Actor,
    id: string,
    decide: (entity: UserImportEntity) => Promise<Partial<UserImportEntity>>,
  ): Promise<UserImportEntity> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.hold(id, actor.organizationId);
      if (!entity) return refuse({ code: 'IMPORT_NOT_FOUND', params: {} });
      const changes = await decide(entity);
      if (Object.keys(changes).length > 0) await store.update(id, changes);
      return { ...entity, ...changes };
    });
  }
}

const countsOf = ({ issueCount, warnings }: CheckedImport) => ({
  issueCount,
  ...(warnings.length > 0 && { warningCount: warnings.length }),
});
