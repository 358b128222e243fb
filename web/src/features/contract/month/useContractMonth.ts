import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { ContractMonthDocument, type ContractMonthQuery } from '#graphql/generated.ts';

export type ContractMonth = ContractMonthQuery['contractMonth'];

const PAGE = 20;

/**
 * A billing month, which the address names unless it is the current one, with as many of its changes as were asked for.
 */
export function useContractMonth() {
  const [params, setParams] = useSearchParams();
  const [failure, setFailure] = useState<Failure>();
  const asked = params.get('month');
  const variables = { first: PAGE, ...(asked && { month: asked }) };
  const { data, previousData, error, refetch, fetchMore } = useQuery(ContractMonthDocument, { variables });
  useFreshStart(error, asked ? () => setParams({}, { replace: true }) : undefined);
  const month = (data ?? previousData)?.contractMonth;

  const more = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await fetchMore({ variables: { after: data?.contractMonth.changes.pageInfo.endCursor } });
    } catch (caught) {
      setFailure(failureOf(caught));
    }
  };
  return {
    month,
    failure: error ? failureOf(error) : undefined,
    moreFailure: failure,
    more,
    again: () => void refetch(),
    choose: (chosen: string) => setParams(chosen === month?.months[0] ? {} : { month: chosen }, { replace: true }),
  };
}
