import { Entity } from 'typeorm';
import { Integer, PrimaryId } from '../../../database/index.ts';

/** Whoever writes an organization's calls, scores or statistics locks this row until the transaction ends. */
@Entity('call_ledgers')
export class CallLedgerEntity {
  @PrimaryId()
  organizationId!: string;

  /** How often it was locked. */
  @Integer()
  version!: number;
}
