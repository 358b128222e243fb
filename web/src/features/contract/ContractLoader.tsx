import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { type ContractTerms, contractTerms } from '#graphql/contractTerms.ts';
import { ContractDocument } from '#graphql/generated.ts';

interface Props {
  readonly children: (contract: ContractTerms, refetch: () => void) => ReactNode;
}

/** Reads the contract for what needs it to be drawn: seats as they stand now. */
export function ContractLoader({ children }: Props) {
  const { data, error, refetch } = useQuery(ContractDocument);
  const contract = useMemo(() => data && contractTerms(data), [data]);
  const again = (): void => void refetch();
  if (contract) return children(contract, again);
  return error ? <FailureNotice failure={failureOf(error)} onRetry={again} /> : <Waiting lines={8} />;
}
