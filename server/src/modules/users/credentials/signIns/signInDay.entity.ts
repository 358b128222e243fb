import { Entity, PrimaryColumn } from 'typeorm';
import { Integer } from '../../../../database/index.ts';

/** How often somebody signed in on an organization's day. */
@Entity('sign_in_days')
export class SignInDayEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  organizationId!: string;

  /** `2026-11-30`, in the organization's time zone. */
  @PrimaryColumn({ type: 'varchar', length: 10 })
  day!: string;

  @Integer()
  signIns!: number;
}
