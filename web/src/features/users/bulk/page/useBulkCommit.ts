import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { keepHandOut } from '#components/handOut/handOuts.ts';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { BulkActionCommitDocument, type BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { type ResetUser, resetPasswords } from './resetPasswords.ts';

/** Passwords that were sent, and of which no answer has said whether they count: the same are sent again. */
const unanswered = new Map<string, readonly ResetUser[]>();

/** Whether this window sent the passwords of a reset, and doesn't know what came of it. */
export const isUnanswered = (id: string): boolean => unanswered.has(id);

/** Has an action carried out. A reset of passwords takes those that this window makes, and keeps them to hand out. */
export function useBulkCommit({ id, kind }: Pick<BulkActionFieldsFragment, 'id' | 'kind'>) {
  const client = useApolloClient();
  const commit = useSubmit(BulkActionCommitDocument);
  const [making, setMaking] = useState<{ readonly busy: boolean; readonly failure?: Failure }>({ busy: false });

  const made = async (): Promise<readonly ResetUser[] | undefined> => {
    const known = unanswered.get(id);
    if (known) return known;
    setMaking({ busy: true });
    try {
      const users = await resetPasswords(client, id);
      setMaking({ busy: false });
      return users;
    } catch (error) {
      setMaking({ busy: false, failure: failureOf(error) });
      return undefined;
    }
  };

  const reset = async (): Promise<void> => {
    const users = await made();
    if (!users) return;
    unanswered.set(id, users);
    const passwords = users.map(({ userId, password }) => ({ userId, password }));
    const payload = await commit.submitOnce(`commit:${id}`, { id, passwords });
    if (!payload) return;
    if (payload.userBulkAction) keepHandOut(id, users);
    unanswered.delete(id);
  };

  const run = async (confirmation: string): Promise<void> => {
    if (commit.busy || making.busy) return;
    if (kind === 'RESET_PASSWORD') await reset();
    else await commit.submitOnce(`commit:${id}`, { id, confirmation });
  };
  return { run, busy: commit.busy || making.busy, errors: commit.errors, failure: making.failure ?? commit.failure };
}
