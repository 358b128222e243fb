import type { Database } from '../../../database/index.ts';
import { isUser } from '../../users/index.ts';
import { oneOf } from './callConditions.ts';
import { type ListedParticipant, type ParticipantRow, participantOfRow } from './listedCall.ts';

const COLUMNS = [
  ...'call_id side channel user_id name number'.split(' '),
  `CASE WHEN user_id IS NULL OR ${isUser('call_participants.user_id')} THEN 0 ELSE 1 END`,
];

/** Reads who took part in calls. */
export class ParticipantStore {
  constructor(private readonly database: Database) {}

  /** By the IDs of calls that were read for their organization; each call's in the order in which they were told. */
  async of(callIds: readonly string[]): Promise<ReadonlyMap<string, ListedParticipant[]>> {
    const { sql, values } = oneOf('call_id', callIds);
    const from = `call_participants WHERE ${sql} ORDER BY call_id, position`;
    return byCall(
      await this.database.selectLists<ParticipantRow>({ columns: COLUMNS, from, values }),
      participantOfRow,
    );
  }
}

/** Rows by their first column. */
export function byCall<Row extends readonly [callId: string, ...unknown[]], Shown>(
  rows: readonly Row[],
  show: (row: Row) => Shown,
): ReadonlyMap<string, Shown[]> {
  const found = new Map<string, Shown[]>();
  for (const row of rows) {
    const own = found.get(row[0]);
    if (own) own.push(show(row));
    else found.set(row[0], [show(row)]);
  }
  return found;
}
