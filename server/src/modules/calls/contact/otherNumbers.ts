import type { CallSide } from '@rollcall/shared';

interface Talk {
  readonly fromNumber: string | null;
  readonly toNumber: string | null;
  readonly participants: readonly {
    readonly side: CallSide;
    readonly userId: string | null;
    readonly number: string | null;
  }[];
}

/**
 * The numbers under which a contact may be in a call, the likeliest first: those of whoever takes part and is no user,
 * and that of a side on which no user is. A user's own number is nobody else's.
 */
export function otherNumbers({ fromNumber, toNumber, participants }: Talk): readonly string[] {
  const users = participants.filter(({ userId }) => userId !== null);
  const hasUser = (side: CallSide): boolean => users.some((user) => user.side === side);
  const numbers = [
    ...participants.map(({ userId, number }) => (userId === null ? number : null)),
    hasUser('FROM') ? null : fromNumber,
    hasUser('TO') ? null : toNumber,
  ];
  return [...new Set(numbers.flatMap((number) => number ?? []))];
}

/** The first of these numbers that has something. */
export function firstOf<T>(numbers: readonly string[], known: ReadonlyMap<string, T>): T | null {
  for (const number of numbers) {
    const found = known.get(number);
    if (found !== undefined) return found;
  }
  return null;
}
