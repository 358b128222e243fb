import type { WorkEndedQuery } from '#graphql/generated.ts';

type Import = WorkEndedQuery['userImports']['nodes'][number];
type BulkAction = WorkEndedQuery['userBulkActions']['nodes'][number];

/** An import or a bulk action that came to its end, or an import that was undone, which is an end of its own. */
export type EndedWork = {
  /** Tells it from any other. */
  readonly key: string;
  /** When it ended, ISO 8601. */
  readonly at: string;
  /** The login ID of who began it. */
  readonly by: string;
  /** Its page. */
  readonly to: string;
} & ({ readonly what: 'import'; readonly work: Import } | { readonly what: 'bulkAction'; readonly work: BulkAction });

const importsOf = (work: Import): EndedWork[] => {
  const undone = work.status === 'UNDONE';
  const at = undone ? work.undoneAt : work.finishedAt;
  if (!at || !['COMPLETED', 'FAILED', 'UNDONE'].includes(work.status)) return [];
  const key = `${work.id}:${work.status}`;
  return [{ key, at, by: work.createdByName, to: `/imports/${work.id}`, what: 'import', work }];
};

const bulkActionsOf = (work: BulkAction): EndedWork[] => {
  if (!work.finishedAt || !['COMPLETED', 'FAILED'].includes(work.status)) return [];
  const key = `${work.id}:${work.status}`;
  const to = `/users/bulk/${work.id}`;
  return [{ key, at: work.finishedAt, by: work.createdByName, to, what: 'bulkAction', work }];
};

/** What has ended, the last of it first. */
export const endedWork = ({ userImports, userBulkActions }: WorkEndedQuery): EndedWork[] =>
  [...userImports.nodes.flatMap(importsOf), ...userBulkActions.nodes.flatMap(bulkActionsOf)].toSorted(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );

/** Whether something goes on of which the end will be told. */
export const isUnderWay = ({ userImports, userBulkActions }: WorkEndedQuery): boolean =>
  userImports.nodes.some(
    ({ status, commitRequested }) => status === 'COMMITTING' || (status === 'PREPARING' && commitRequested),
  ) || userBulkActions.nodes.some(({ status }) => status === 'COMMITTING');
