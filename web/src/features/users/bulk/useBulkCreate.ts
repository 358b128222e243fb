import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Failure } from '#graphql/failure.ts';
import { BulkActionCreateDocument, type UserBulkActionCreateInput } from '#graphql/generated.ts';
import { useAction } from '#graphql/useAction.ts';

interface BulkCreate {
  /** @returns whether it was prepared: its review is open then */
  readonly run: (input: UserBulkActionCreateInput) => Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Why it was refused. */
  readonly errors: readonly string[];
}

/** Prepares an action on many users, which changes none of them, and goes to its review. */
export function useBulkCreate(): BulkCreate {
  const navigate = useNavigate();
  const { run, busy, failure } = useAction(BulkActionCreateDocument);
  const [errors, setErrors] = useState<readonly string[]>([]);
  return {
    busy,
    failure,
    errors,
    run: async (input) => {
      const payload = (await run({ input }))?.userBulkActionCreate;
      if (!payload) return false;
      setErrors(payload.userErrors.map(({ message }) => message));
      if (!payload.userBulkAction) return false;
      await navigate(`/users/bulk/${payload.userBulkAction.id}`);
      return true;
    },
  };
}
