import { type Issue, checkPreferences, isAvailable, settingOf } from '@rollcall/shared';
import type { JobQueue } from '../../jobs/index.ts';
import {
  type Actor,
  type AuditRecorder,
  type Clock,
  type Page,
  type PageArgs,
  Refused,
  type UnitOfWork,
  assertConfirmed,
  auditActor,
  cleanFileName,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { Contract, ContractService, OpenQuota } from '../contract/index.ts';
import type { ImportRequests, UploadedFile } from '../imports/index.ts';
import type { BatchAction } from '../users/index.ts';
import type {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  BulkOutcome,
} from './bulkAction.entity.ts';
import { bulkActionTarget } from './bulkAction.events.ts';
import { onCancel, onCommit } from './bulkAction.machine.ts';
import type { BulkActionStore } from './bulkAction.store.ts';
import type { BulkActionConfirmation } from './bulkActionConfirmation.ts';
import type { BulkActionMaker } from './bulkActionMaker.ts';
import type { BulkActionSelector, UserSelection } from './bulkActionSelection.ts';
import type { BulkUpdateReader } from './bulkUpdateReader.ts';

/** An action as it is asked for: which file an UPDATE goes back to, the earlier one knows. */
export type RequestedAction = Exclude<BatchAction, { kind: 'UPDATE' }> | { readonly kind: 'UPDATE' };

interface Dependencies {
  readonly store: BulkActionStore;
  readonly selector: BulkActionSelector;
  readonly maker: BulkActionMaker;
  readonly reader: BulkUpdateReader;
  readonly confirmation: BulkActionConfirmation;
  readonly requests: ImportRequests;
  readonly contracts: ContractService;
  readonly quota: OpenQuota;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** What administrators do with bulk actions. The work itself is done by jobs: see `BulkActionPreparer` and `BulkActionCommitter`. */
export class BulkActionService {
  constructor(private readonly parts: Dependencies) {}

  find(actor: Actor, id: string): Promise<BulkActionEntity | null> {
    return this.parts.store.find(id, actor.organizationId);
  }

  async page(actor: Actor, args: PageArgs): Promise<Page<BulkActionEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.parts.store.page(actor.organizationId, request), (row) => [row.id]);
  }

  count(actor: Actor): Promise<number> {
    return this.parts.store.count(actor.organizationId);
  }

  /** The reasons against an action that was read for its organization. */
  async issuePage(actionId: string, args: PageArgs): Promise<Page<BulkActionIssueEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.parts.store.issuePage(actionId, request), (issue) => [issue.position]);
  }

  countIssues(actionId: string): Promise<number> {
    return this.parts.store.countIssues(actionId);
  }

  /** The users of one outcome, of an action that was read for its organization. */
  async userPage(actionId: string, outcome: BulkOutcome, args: PageArgs): Promise<Page<BulkActionUserEntity>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.parts.store.userPage(actionId, outcome, request), (user) => [user.position]);
  }

  countUsers(actionId: string, outcome: BulkOutcome): Promise<number> {
    return this.parts.store.countUsers(actionId, outcome);
  }

  /**
   * Takes down whom an action is for, and has the job look at each of them. No user is changed.
   * @throws Refused NO_USERS, TOO_MANY_SELECTED, TOO_MANY_OPEN_BULK_ACTIONS, or for a value that can't be
   */
  async create(actor: Actor, selection: UserSelection, asked: RequestedAction): Promise<BulkActionEntity> {
    const { maker, selector, contracts, quota } = this.parts;
    await quota.assert(actor);
    const contract = await contracts.contract(actor.organizationId);
    const action = await this.#named(actor, selection, asked);
    const issues = checkAction(action, contract);
    if (issues.length > 0) throw new Refused(issues);
    const selected = await selector.users(actor, selection, action);
    return maker.make(actor, contract, { action, users: selected.map((user, position) => ({ ...user, position })) });
  }

  /** The action with what it needs to know of an earlier one: the name of the file that says what it does. */
  async #named(actor: Actor, selection: UserSelection, asked: RequestedAction): Promise<BatchAction> {
    if (asked.kind !== 'UPDATE') return asked;
    const earlier = selection.kind === 'action' ? await this.parts.selector.earlier(actor, selection.id) : undefined;
    return { kind: 'UPDATE', fileName: earlier?.action.kind === 'UPDATE' ? earlier.action.fileName : '' };
  }

  /**
   * Takes down what a file says of users, and has the job look at each of them. No user is changed.
   * @param key under which the same file, sent again, is the same action
   * @throws Refused or Fault where the file can't be read, TOO_MANY_OPEN_BULK_ACTIONS, or IDEMPOTENCY_KEY_REUSED
   */
  createUpdate(actor: Actor, file: UploadedFile, key?: string): Promise<BulkActionEntity> {
    const { requests, maker, reader, contracts, quota } = this.parts;
    const request = requests.request(actor.organizationId, 'UPDATE', key, { ...file });
    const create = async (): Promise<BulkActionEntity> => {
      await quota.assert(actor);
      const contract = await contracts.contract(actor.organizationId);
      const plan = await reader.read(actor, contract, file);
      const action = { kind: 'UPDATE', fileName: cleanFileName(file.fileName) } as const;
      return maker.make(actor, contract, { ...plan, action, keep: (id) => requests.keep(request, id) });
    };
    return requests.once(
      request,
      create,
      async (id) => (await this.find(actor, id)) ?? refuse({ code: 'BULK_ACTION_NOT_FOUND', params: {} }),
    );
  }

  /**
   * Asks for an action to be carried out. Asked again, by whomever, it has no further effect.
   * @param confirmation for a deletion, the number of users, typed
   * @throws Refused BULK_ACTION_NOT_FOUND, BULK_ACTION_NOT_COMMITTABLE, COUNT_MISMATCH, REAUTHENTICATION_REQUIRED
   */
  commit(actor: Actor, id: string, confirmation: string): Promise<BulkActionEntity> {
    const { jobs, audit, clock, confirmation: needed } = this.parts;
    return this.#change(actor, id, async (entity) => {
      const step = onCommit(entity);
      if (step === 'refuse') refuse({ code: 'BULK_ACTION_NOT_COMMITTABLE', params: {} });
      if (step === 'nothing') return {};
      if (entity.action.kind === 'DELETE' && !isCount(confirmation, entity.changeCount)) {
        refuse({ code: 'COUNT_MISMATCH', params: { value: String(entity.changeCount) } });
      }
      if (await needed.isNeeded(entity)) assertConfirmed(actor, clock.now());
      await jobs.enqueue('userBulkAction.commit', id);
      audit.record(actor.organizationId, {
        kind: 'USER_BULK_ACTION_COMMIT',
        actor: auditActor(actor),
        target: bulkActionTarget(entity),
      });
      return { committedBy: auditActor(actor), status: 'COMMITTING' };
    });
  }

  /**
   * Gives an action up.
   * @throws Refused BULK_ACTION_NOT_FOUND, or BULK_ACTION_NOT_CANCELABLE once the commit has begun
   */
  cancel(actor: Actor, id: string): Promise<BulkActionEntity> {
    const { store, audit, clock } = this.parts;
    return this.#change(actor, id, async (entity) => {
      const step = onCancel(entity);
      if (step === 'refuse') refuse({ code: 'BULK_ACTION_NOT_CANCELABLE', params: {} });
      if (step === 'nothing') return {};
      await store.deleteUsers(id);
      audit.record(actor.organizationId, {
        kind: 'USER_BULK_ACTION_CANCEL',
        actor: auditActor(actor),
        target: bulkActionTarget(entity),
      });
      return { status: 'CANCELED', finishedAt: clock.now() };
    });
  }

  /** Changes an action that is held meanwhile, so that of two who change it at once the second sees what the first did. */
  #change(
    actor: Actor,
    id: string,
    decide: (entity: BulkActionEntity) => Promise<Partial<BulkActionEntity>>,
  ): Promise<BulkActionEntity> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.hold(id, actor.organizationId);
      if (!entity) return refuse({ code: 'BULK_ACTION_NOT_FOUND', params: {} });
      const changes = await decide(entity);
      if (Object.keys(changes).length > 0) await store.update(id, changes);
      return { ...entity, ...changes };
    });
  }
}

/** What is wrong with an action whomever it is for. */
function checkAction(action: BatchAction, { seats }: Contract): Issue[] {
  if (action.kind === 'SET_TIME_ZONE') return checkPreferences({ locale: 'en', timeZone: action.timeZone });
  if (action.kind !== 'SET_PERMISSION') return [];
  const setting = settingOf(action.setting);
  const on = action.value !== false && action.value !== 'NONE';
  if (!on || isAvailable(setting, seats)) return [];
  return [{ code: 'NOT_SUBSCRIBED', field: setting.key, params: { seat: setting.services?.[0] } }];
}

/** Whether a text, typed in whatever width and with or without separators, is a number. */
const isCount = (text: string, count: number): boolean =>
  text.length < 100 && text.normalize('NFKC').replace(/[\s,.]/g, '') === String(count);
