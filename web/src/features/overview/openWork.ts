import type { OverviewQuery } from '#graphql/generated.ts';

type Import = OverviewQuery['openImports']['nodes'][number];
type BulkAction = OverviewQuery['openBulkActions']['nodes'][number];

/** An import or a bulk action that is open, or that failed of late. */
export type OpenWork =
  | { readonly what: 'import'; readonly work: Import }
  | { readonly what: 'bulkAction'; readonly work: BulkAction };

/** For how long it is told that something failed, in milliseconds. */
const TOLD = 30 * 24 * 60 * 60_000;

/**
 * What waits or is under way, the newest first, and behind it what failed within thirty days.
 * @param now milliseconds since 1970
 */
export function openWork(answer: OverviewQuery, now: number): OpenWork[] {
  const { openImports, failedImports, openBulkActions, failedBulkActions } = answer;
  const isTold = ({ work }: OpenWork): boolean => Date.parse(work.finishedAt ?? work.createdAt) > now - TOLD;
  return [
    ...newestFirst(openImports.nodes, openBulkActions.nodes),
    ...newestFirst(failedImports.nodes, failedBulkActions.nodes).filter(isTold),
  ];
}

const newestFirst = (imports: readonly Import[], actions: readonly BulkAction[]): OpenWork[] =>
  [
    ...imports.map((work) => ({ what: 'import' as const, work })),
    ...actions.map((work) => ({ what: 'bulkAction' as const, work })),
  ].toSorted((one, other) => Date.parse(other.work.createdAt) - Date.parse(one.work.createdAt));
