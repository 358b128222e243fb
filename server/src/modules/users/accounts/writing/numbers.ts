import type { Issue } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';
import type { NumberHolder } from '../user.store.ts';

/** The refusal of a number that belongs to someone else, and to whom. */
export const numberTaken = ({ name, loginId }: Pick<NumberHolder, 'name' | 'loginId'>): Issue => ({
  code: 'NUMBER_TAKEN',
  field: 'phoneNumber',
  params: { value: `${name} (${loginId})` },
});

/** What becomes of a user: nobody before who is added, nobody after who is deleted. */
interface Change {
  readonly before: Pick<UserEntity, 'id' | 'phoneNumber'> | null;
  readonly after: Pick<UserEntity, 'id' | 'phoneNumber' | 'name' | 'loginId'> | null;
}

/**
 * Why numbers can't be given as they are to be: each belongs to one user, and whoever gives it up in the same change
 * has it no more.
 * @param holders finds who of the organization's users has which of some numbers
 */
export async function numberIssues(
  changes: readonly Change[],
  holders: (numbers: readonly string[]) => Promise<ReadonlyMap<string, NumberHolder>>,
): Promise<Issue[]> {
  const given = changes.flatMap(({ before, after }) =>
    after?.phoneNumber && after.phoneNumber !== before?.phoneNumber
      ? [{ ...after, phoneNumber: after.phoneNumber }]
      : [],
  );
  if (given.length === 0) return [];
  const held = await holders(given.map(({ phoneNumber }) => phoneNumber));
  const kept = new Map(
    changes.flatMap(({ before, after }) => (before ? [[before.id, after?.phoneNumber] as const] : [])),
  );
  const owners = new Map<string, Pick<NumberHolder, 'name' | 'loginId'>>();
  return given.flatMap(({ phoneNumber, name, loginId }) => {
    const holder = held.get(phoneNumber);
    const isKept = holder && (!kept.has(holder.id) || kept.get(holder.id) === phoneNumber);
    const other = (isKept && holder) || owners.get(phoneNumber);
    if (other) return [numberTaken(other)];
    owners.set(phoneNumber, { name, loginId });
    return [];
  });
}
