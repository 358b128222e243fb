import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { LIMITS } from '@rollcall/shared';
import { useEffect, useMemo, useState } from 'react';
import { failureOf } from './failure.ts';
import type { Failure } from './failureKinds.ts';
import type { PageInfoFieldsFragment } from './generated.ts';

interface Connection<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: PageInfoFieldsFragment;
}

interface AllPages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Whether there is nothing more to be read, or more was not wanted. */
  readonly complete: boolean;
  readonly failure?: Failure;
}

const MOST = 1000;

interface PageVariables extends OperationVariables {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Reads a connection page after page, up to a thousand nodes, and shows what has come so far. The cache appends the
 * pages: the connection is among those of `cache.ts`.
 * @param pick where the connection stands in the answer
 */
export function useAllPages<Data, Node>(
  document: TypedDocumentNode<Data, PageVariables>,
  id: string,
  pick: (data: Data) => Connection<Node> | undefined,
  wanted: boolean,
): AllPages<Node> {
  const asked = {
    variables: { id, first: LIMITS.pageSize },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  } as const;
  const { data, error, fetchMore } = useQuery(document, wanted ? asked : skipToken);
  const [refused, setRefused] = useState<unknown>();
  // The same object until another page comes.
  const connection = wanted && data ? pick(data) : undefined;
  const edges = connection?.edges;
  const more = connection?.pageInfo.hasNextPage === true && connection.edges.length < MOST;
  const after = more ? connection.pageInfo.endCursor : undefined;

  useEffect(() => {
    if (after) fetchMore({ variables: { after } }).catch(setRefused);
  }, [after, fetchMore]);

  const failure = error ?? refused;
  return {
    nodes: useMemo(() => edges?.map(({ node }) => node) ?? [], [edges]),
    totalCount: connection?.totalCount ?? 0,
    complete: connection !== undefined && !after,
    ...(failure !== undefined && { failure: failureOf(failure) }),
  };
}
