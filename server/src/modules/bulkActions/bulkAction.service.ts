import { type Issue, checkPreferences, isAvailable, settingOf } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type Page,
  type PageArgs,
  Fault,
  Refused,
  assertMayEmpower,
  cleanFileName,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { Condition } from '../../database/index.ts';
import type { Contract, ContractService } from '../organizations/index.ts';
import type { FilesService, UploadedFileInput } from '../files/index.ts';
import { type OpenQuota, type StagedWorkParts, StagedWorkService, type WorkRequests } from '../stagedWork/index.ts';
import type { BulkAction } from '../users/index.ts';
import type {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  BulkOutcome,
} from './bulkAction.entity.ts';
import { bulkActionTarget, describeBulkAction } from './bulkAction.events.ts';
import { onBulkActionCommit } from './bulkAction.machine.ts';
import type { BulkActionStore } from './bulkAction.store.ts';
import type { BulkActionConfirmation } from './making/bulkActionConfirmation.ts';
import type { GivenPassword, GivenPasswords } from './passwords/givenPasswords.ts';
import { COMMIT_BULK_ACTION, HASH_BULK_PASSWORDS } from './running/bulkActionJobKinds.ts';
import type { BulkActionMaker } from './making/bulkActionMaker.ts';
import type { BulkActionSelector, UserSelection } from './making/bulkActionSelection.ts';
import type { BulkUpdateReader } from './making/bulkUpdateReader.ts';

/** An action as it is asked for: which file an UPDATE goes back to, the earlier one knows. */
export type RequestedAction = Exclude<BulkAction, { kind: 'UPDATE' }> | { readonly kind: 'UPDATE' };

/** A request's idempotency key, if it has one, and all that it asks for. */
interface Asked {
  readonly key: string | undefined;
  readonly content: Parameters<WorkRequests['request']>[3];
}

/** What comes with the request to carry an action out, by its kind. */
interface AskedCommit {
  readonly confirmation: string;
  readonly passwords?: readonly GivenPassword[] | undefined;
}

interface Dependencies extends StagedWorkParts {
  readonly store: BulkActionStore;
  readonly selector: BulkActionSelector;
  readonly maker: BulkActionMaker;
  readonly reader: BulkUpdateReader;
  readonly files: FilesService;
  readonly confirmation: BulkActionConfirmation;
  readonly passwords: GivenPasswords;
  readonly contracts: ContractService;
  readonly quota: OpenQuota;
}

/**
 * What administrators do with bulk actions. The work itself is done by jobs: see `BulkActionPreparer` and
 * `BulkActionCommitter`.
 */
export class BulkActionService extends StagedWorkService<BulkActionEntity, BulkActionIssueEntity> {
  constructor(private readonly parts: Dependencies) {
    const { store } = parts;
    super(parts, {
      store,
      codes: {
        notFound: 'BULK_ACTION_NOT_FOUND',
        notCommittable: 'BULK_ACTION_NOT_COMMITTABLE',
        notCancelable: 'BULK_ACTION_NOT_CANCELABLE',
      },
      audited: { commit: 'USER_BULK_ACTION_COMMIT', cancel: 'USER_BULK_ACTION_CANCEL' },
      commitJobOf: ({ action }) => (action.kind === 'RESET_PASSWORD' ? HASH_BULK_PASSWORDS : COMMIT_BULK_ACTION),
      sizeOf: ({ userCount }) => userCount,
      target: bulkActionTarget,
      describe: describeBulkAction,
      onCommit: onBulkActionCommit,
      forget: (id) => store.deleteUsers(id),
    });
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
   * The condition under which the user whose ID stands in a column is one whom an action changes, that was read for its
   * organization: for others who count what is theirs, of ten thousand too in one statement.
   */
  changes(actionId: string, column: string): Condition {
    return this.parts.store.changes(actionId, column);
  }

  /**
   * Takes down whom an action is for, and has the job look at each of them. No user is changed.
   * @param request under which the same, sent again, is the same action
   * @throws Refused NO_USERS, TOO_MANY_SELECTED, TOO_MANY_OPEN_BULK_ACTIONS, IDEMPOTENCY_KEY_REUSED, or for a value
   * that can't be
   */
  create(
    actor: ActingPrincipal,
    selection: UserSelection,
    asked: RequestedAction,
    { key, content }: Asked,
  ): Promise<BulkActionEntity> {
    const { maker, selector, contracts, quota, requests } = this.parts;
    const request = requests.request(actor.organizationId, 'userBulkActionCreate', key, content);
    const create = async (): Promise<BulkActionEntity> => {
      await quota.assert(actor);
      const contract = await contracts.contract(actor.organizationId);
      const action = await this.#named(actor, selection, asked);
      const issues = checkAction(action, contract);
      if (issues.length > 0) throw new Refused(issues);
      const selected = await selector.users(actor, selection, action);
      const users = selected.map((user, position) => ({ ...user, position }));
      return maker.make(actor, contract, { action, users, request });
    };
    return this.once(request, create);
  }

  /** The action with what it needs to know of an earlier one: the name of the file that says what it does. */
  async #named(actor: ActingPrincipal, selection: UserSelection, asked: RequestedAction): Promise<BulkAction> {
    if (asked.kind !== 'UPDATE') return asked;
    const earlier = selection.kind === 'action' ? await this.parts.selector.earlier(actor, selection.id) : undefined;
    return { kind: 'UPDATE', fileName: earlier?.action.kind === 'UPDATE' ? earlier.action.fileName : '' };
  }

  /**
   * Takes down what a file says of users, and has the job look at each of them. No user is changed.
   * @param key under which the same file, sent again, is the same action
   * @throws Refused or Fault where the file can't be read, TOO_MANY_OPEN_BULK_ACTIONS, or IDEMPOTENCY_KEY_REUSED
   */
  async createUpdate(actor: ActingPrincipal, given: UploadedFileInput, key?: string): Promise<BulkActionEntity> {
    const { requests, maker, reader, files, contracts, quota } = this.parts;
    const file = await files.open(actor, given);
    const request = requests.request(actor.organizationId, 'userBulkUpdateCreate', key, files.contentOf(file));
    const create = async (): Promise<BulkActionEntity> => {
      await quota.assert(actor);
      const contract = await contracts.contract(actor.organizationId);
      const plan = await reader.read(actor, contract, file);
      const action = { kind: 'UPDATE', fileName: cleanFileName(file.fileName) } as const;
      return maker.make(actor, contract, { ...plan, action, request, use: () => files.use(file) });
    };
    return this.once(request, create);
  }

  /**
   * Asks for an action to be carried out. Asked again, by whomever, it has no further effect.
   * @param asked.confirmation for a deletion, the number of users, typed
   * @param asked.passwords for a RESET_PASSWORD, one for each user whom it changes
   * @param key under which it can be asked for this action and no other
   * @throws Refused BULK_ACTION_NOT_FOUND, BULK_ACTION_NOT_COMMITTABLE, COUNT_MISMATCH, REAUTHENTICATION_REQUIRED,
   * IDEMPOTENCY_KEY_REUSED, or for a rule that a password breaks; Fault BAD_USER_INPUT where passwords are missing, or
   * of no use
   */
  async commit(actor: ActingPrincipal, id: string, asked: AskedCommit, key?: string): Promise<BulkActionEntity> {
    const { requests, clock, confirmation: needed, passwords } = this.parts;
    const { confirmation } = asked;
    const request = requests.request(actor.organizationId, 'userBulkActionCommit', key, { id, ...asked });
    const sealed = await this.#sealed(actor, id, asked.passwords);
    return this.requestCommit(actor, id, request, async (entity) => {
      if (entity.action.kind === 'DELETE' && !isCount(confirmation, entity.changeCount)) {
        refuse({ code: 'COUNT_MISMATCH', params: { value: String(entity.changeCount) } });
      }
      if (actor.kind === 'service' ? await needed.empowers(entity) : await needed.isNeeded(entity))
        assertMayEmpower(actor, clock.now());
      if (sealed) await passwords.keep(id, sealed);
    });
  }

  /** The users with their passwords, before anything is locked: ten thousand take a while to look at. */
  async #sealed(actor: ActingPrincipal, id: string, given: readonly GivenPassword[] | undefined) {
    const entity = await this.find(actor, id);
    // Anything else is refused, or answered as it was before.
    if (!entity || onBulkActionCommit(entity) !== 'begin') return undefined;
    if (entity.action.kind === 'RESET_PASSWORD') return this.parts.passwords.check(entity, given ?? []);
    if (given) throw new Fault('BAD_USER_INPUT', 'Only RESET_PASSWORD takes passwords.');
    return undefined;
  }
}

/** What is wrong with an action whomever it is for. */
function checkAction(action: BulkAction, { seats }: Contract): Issue[] {
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
