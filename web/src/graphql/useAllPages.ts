import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { LIMITS } from '@rollcall/shared';
import { useEffect, useState } from 'react';
import { type Failure, failureOf } from './failure.ts';
import type { PageInfoFieldsFragment } from './generated.ts';

interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfoFieldsFragment;
}

interface AllPages<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  /** Whether there is nothing more to be read, or more was not wanted. */
  readonly complete: boolean;
  readonly failure?: Failure;
}

const NOTHING = { nodes: [], totalCount: 0, complete: false } as const;
const MOST = 1000;

interface PageVariables extends OperationVariables {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * Reads a connection page after page, up to a thousand nodes, and shows what has come so far.
 * @param pick where the connection stands in the answer; the same function on every render
 */
export function useAllPages<Data, Node>(
  document: TypedDocumentNode<Data, PageVariables>,
  id: string,
  pick: (data: Data) => Connection<Node> | undefined,
  wanted: boolean,
): AllPages<Node> {
  const client = useApolloClient();
  const [pages, setPages] = useState<AllPages<Node>>(NOTHING);

  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const read = async (): Promise<void> => {
      const nodes: Node[] = [];
      for (let after: string | null | undefined; current; ) {
        const variables: PageVariables = { id, first: LIMITS.pageSize, ...(after && { after }) };
        const { data } = await client.query({ query: document, variables, fetchPolicy: 'network-only' });
        const page = data && pick(data);
        if (!page || !current) return;
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage && nodes.length < MOST ? page.pageInfo.endCursor : undefined;
        setPages({ nodes: [...nodes], totalCount: page.totalCount, complete: !after });
        if (!after) return;
      }
    };
    read().catch((error: unknown) => current && setPages((pagesNow) => ({ ...pagesNow, failure: failureOf(error) })));
    return () => {
      current = false;
    };
  }, [client, document, id, pick, wanted]);
  return wanted ? pages : NOTHING;
}
