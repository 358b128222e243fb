import type { ColumnKey } from '@rollcall/shared';
import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Text } from '../../database/index.ts';
import { LONGEST_HEADER } from '../files/index.ts';

/** What a header stands for in the files of an organization. */
@Entity('column_matches')
export class ColumnMatchEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  organizationId!: string;

  /** As it stands in the file, without the space around it. */
  @PrimaryColumn({ type: 'varchar', length: LONGEST_HEADER })
  header!: string;

  /** Null where it is left out. */
  @Text(60, { nullable: true })
  columnKey!: ColumnKey | null;

  @Instant()
  savedAt!: Date;
}
