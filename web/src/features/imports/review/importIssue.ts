import type { ImportIssuesQuery } from '#graphql/generated.ts';

/** One reason for which rows were refused, in the reader's words. */
export type ImportIssue = NonNullable<ImportIssuesQuery['userImport']>['issues']['edges'][number]['node'];
