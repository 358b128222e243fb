import type { SeatKind } from '@rollcall/shared';
import { Entity, PrimaryColumn } from 'typeorm';
import { Integer, PrimaryId } from '../../../database/index.ts';

/** What an organization bought, besides its seats. */
@Entity('contracts')
export class ContractEntity {
  @PrimaryId()
  organizationId!: string;

  /** The most users that one file may add. */
  @Integer()
  importRowLimit!: number;

  /** For how many months calls are kept; null for good. */
  @Integer({ nullable: true })
  callRetentionMonths!: number | null;
}

/** One kind of seat of one organization. A service without a row is not subscribed. */
@Entity('contract_seats')
export class ContractSeatEntity {
  @PrimaryId()
  organizationId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  kind!: SeatKind;

  @Integer()
  used!: number;

  @Integer()
  seatLimit!: number;
}
