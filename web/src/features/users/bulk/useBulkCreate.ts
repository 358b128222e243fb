import { useNavigate } from 'react-router';
import type { Failure } from '#graphql/failureKinds.ts';
import { BulkActionCreateDocument, type UserBulkActionCreateInput } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

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
  const { submitOnce, busy, failure, errors } = useSubmit(BulkActionCreateDocument);
  const run = async (input: UserBulkActionCreateInput): Promise<boolean> => {
    const payload = await submitOnce('bulk', input);
    if (!payload?.userBulkAction) return false;
    await navigate(`/users/bulk/${payload.userBulkAction.id}`);
    return true;
  };
  return { run, busy, failure, errors };
}
