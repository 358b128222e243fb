import { Entity, PrimaryColumn } from 'typeorm';
import { Integer } from '../../../database/index.ts';

/** What is counted of the calls of a day that have ended. */
class CountedCalls {
  @Integer()
  calls!: number;

  @Integer()
  answered!: number;

  @Integer()
  talkSeconds!: number;

  /** How many overall scores there are, and their sum in tenths. */
  @Integer()
  scored!: number;

  @Integer()
  overallTenths!: number;
}

/** A user's day. Erased with the user. */
@Entity('call_user_days')
export class CallUserDayEntity extends CountedCalls {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  organizationId!: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  userId!: string;

  /** `2026-11-30` */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  day!: string;
}

/** An organization's day. It stays as it is when users are deleted. */
@Entity('call_organization_days')
export class CallOrganizationDayEntity extends CountedCalls {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  organizationId!: string;

  /** `2026-11-30` */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  day!: string;
}
