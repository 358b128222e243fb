import { type SeatKind, LIMITS, SEAT_KINDS } from '@rollcall/shared';
import { type AuditRecorder, OPERATOR, OperatorError, type UnitOfWork } from '../../kernel/index.ts';
import type { Contract, ContractService, OrganizationEntity } from '../organizations/index.ts';

type SeatLimits = Parameters<ContractService['setLimits']>[1];
/** As many months as a contract can name; null keeps calls for good. */
const MOST_MONTHS = 120;

type LimitRefusal = Awaited<ReturnType<ContractService['setLimits']>>[number];

/** How a contract is to change. A limit of null ends the subscription. */
export interface ContractChange {
  readonly seats: SeatLimits;
  readonly importRowLimit?: number;
  /** For how many months calls are kept; null for good. */
  readonly callRetentionMonths?: number | null;
}

/** A contract before and after it was changed. */
export interface ChangedContract {
  readonly before: Contract;
  readonly after: Contract;
}

interface Parts {
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
}

/**
 * Changes a contract, with its entry in the list of the month's changes and in the audit log; what is as asked already
 * is no change.
 * @returns undefined where nothing changed
 * @throws OperatorError for limits below what is in use, all of them named, and nothing is changed
 */
export function changeContract(
  { contracts, unitOfWork, audit }: Parts,
  { id, name }: OrganizationEntity,
  change: ContractChange,
): Promise<ChangedContract | undefined> {
  checkContract(change);
  if (change.seats.users === null) throw new OperatorError('The seats of users can be changed but not ended.');
  return unitOfWork.run(async () => {
    await contracts.lock(id);
    const before = await contracts.contract(id);
    const event = {
      kind: 'CONTRACT_CHANGE' as const,
      actor: OPERATOR,
      target: { type: 'contract' as const, id, name },
    };
    if (change.importRowLimit !== undefined) await contracts.setImportRowLimit(id, change.importRowLimit);
    if (change.callRetentionMonths !== undefined) await contracts.setCallRetention(id, change.callRetentionMonths);
    const refused = await contracts.setLimits(id, change.seats, event);
    if (refused.length > 0) throw new OperatorError(['Nothing was changed.', ...refused.map(refusalText)].join('\n'));
    const after = await contracts.contract(id);
    if (termsOf(before) === termsOf(after)) return undefined;
    audit.record(id, {
      ...event,
      before: recorded(before),
      after: recorded(after),
    });
    return { before, after };
  });
}

/** What was agreed, without what is in use of it. */
const termsOf = ({ seats, importRowLimit, callRetentionMonths }: Contract): string =>
  JSON.stringify([importRowLimit, callRetentionMonths, SEAT_KINDS.map((kind) => seats[kind]?.limit)]);

/** What the audit log tells of a contract. */
const recorded = ({ seats, importRowLimit, callRetentionMonths }: Contract) => ({
  seats,
  importRowLimit,
  callRetentionMonths,
});

function refusalText({ kind, used, asked }: LimitRefusal): string {
  const [users, seats] = used === 1 ? ['is 1 user', '1 seat is'] : [`are ${used} users`, `${used} seats are`];
  return asked === null
    ? `${kind}: there ${users} on it, so the subscription can't be ended before they are taken off.`
    : `${kind}: ${seats} in use, so the limit can't be ${asked}.`;
}

/** @throws OperatorError for a number that no contract has */
export function checkContract({ seats, importRowLimit, callRetentionMonths: months }: ContractChange): void {
  for (const [kind, limit] of Object.entries(seats) as [SeatKind, number | null][]) {
    if (limit !== null && (!Number.isInteger(limit) || limit < 0 || limit > 10_000_000)) {
      throw new OperatorError(`The seats of ${kind} must be a whole number from 0 to 10,000,000.`);
    }
  }
  if (importRowLimit !== undefined && !(importRowLimit >= 1 && importRowLimit <= LIMITS.importRowsMax)) {
    throw new OperatorError(`One file can be allowed 1 to ${LIMITS.importRowsMax} rows.`);
  }
  if (typeof months === 'number' && !(Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS))
    throw new OperatorError(`Calls can be kept for 1 to ${MOST_MONTHS} months, or for good.`);
}
