import type { ListState } from './listState.ts';

interface ShownPage {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasPreviousPage: boolean; readonly hasNextPage: boolean };
}

/** From which user to which a page shows the list, counted from 1. */
export interface ShownRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which users of the list a page shows. The first and the last page say it by themselves; between them it is what was
 * counted on the way, and undefined where nobody counted, as behind a link of earlier times.
 */
export function shownRange({ totalCount, nodes, pageInfo }: ShownPage, state: ListState): ShownRange | undefined {
  if (nodes.length === 0) return undefined;
  if (!pageInfo.hasPreviousPage) return { from: 1, to: nodes.length };
  if (!pageInfo.hasNextPage) return { from: totalCount - nodes.length + 1, to: totalCount };
  if (state.position === undefined) return undefined;
  // Users may have come or gone since.
  const to = Math.min(state.position + nodes.length - 1, totalCount);
  return { from: Math.max(1, to - nodes.length + 1), to };
}
