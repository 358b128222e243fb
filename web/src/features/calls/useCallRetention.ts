import { useQuery } from '@apollo/client/react';
import { CallRetentionDocument, type CallRetentionQuery } from '#graphql/generated.ts';

/** For how long calls are kept, and from which day on they are there. */
export type Retention = Pick<CallRetentionQuery['callRetention'], 'months' | 'keptFrom'>;

const UNKNOWN: Retention = { months: null, keptFrom: null };

/** For how long the organization's calls are kept; until it is known, nothing is said of it. */
export const useCallRetention = (): Retention =>
  useQuery(CallRetentionDocument, { fetchPolicy: 'cache-and-network' }).data?.callRetention ?? UNKNOWN;
