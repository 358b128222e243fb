import { type SeatKind, billingMonthOf } from '@rollcall/shared';
import { type AuditEvent, type Clock, newId } from '../../../kernel/index.ts';
import type { OrganizationEntity } from '../organization.entity.ts';
import type { SeatMovementStore } from './seatMovement.store.ts';

/** Why counts or limits move: what was done, by whom, to whom or what, as the audit entry beside it says. */
export type SeatCause = Required<Pick<AuditEvent, 'kind' | 'actor' | 'target'>>;

/** How one kind moves. The limits are told where the contract changes; null is not subscribed. */
export interface SeatMove {
  readonly kind: SeatKind;
  readonly delta: number;
  readonly limitBefore?: number | null;
  readonly limitAfter?: number | null;
}

/** Takes down how counts and limits move, in the transaction that moves them: one change, with a row for each kind. */
export class SeatLedger {
  constructor(
    private readonly store: SeatMovementStore,
    private readonly clock: Clock,
  ) {}

  async record(organization: OrganizationEntity, moves: readonly SeatMove[], cause: SeatCause): Promise<void> {
    const { kind, actor, target } = cause;
    const occurredAt = this.clock.now();
    const change = {
      changeId: newId(),
      organizationId: organization.id,
      month: billingMonthOf(occurredAt, organization.timeZone),
      occurredAt,
      cause: kind,
      actorId: actor.userId,
      actorName: actor.name,
      targetType: target.type,
      targetId: target.id,
      targetName: target.name,
    };
    await this.store.insert(
      moves.map((move) => ({
        ...change,
        kind: move.kind,
        delta: move.delta,
        limitBefore: move.limitBefore ?? null,
        limitAfter: move.limitAfter ?? null,
      })),
    );
  }
}
