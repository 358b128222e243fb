import { OperatorError } from '../../kernel/index.ts';
import type { RetentionService } from '../calls/index.ts';
import type { ContractService } from '../organizations/index.ts';

interface Parts {
  readonly contracts: Pick<ContractService, 'contract'>;
  readonly retention: Pick<RetentionService, 'runningOut'>;
}

/**
 * Refuses to keep calls for a shorter time than before, and says what that would delete.
 * @param months for how many they are to be kept; null for good, undefined for as long as before
 * @throws OperatorError
 */
export async function refuseUnconfirmed(
  { contracts, retention }: Parts,
  organizationId: string,
  months: number | null | undefined,
): Promise<void> {
  if (months === null || months === undefined) return;
  const { callRetentionMonths: before } = await contracts.contract(organizationId);
  if (before !== null && before <= months) return;
  const { calls, withAudio, keptFrom } = await retention.runningOut(organizationId, months);
  throw new OperatorError(
    `This deletes all calls of before ${keptFrom} for good: ${calls} now, ${withAudio} of them with audio. ` +
      'Nothing was changed. Add --yes to have it so.',
  );
}
