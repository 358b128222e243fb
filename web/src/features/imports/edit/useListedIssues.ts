import { type RowIssue, issueMessage } from '@rollcall/shared';
import { useFormat } from '#i18n/format.tsx';
import type { ImportIssue } from '../review/importIssue.ts';

/** So many are listed one by one; the rest stands in the cells. */
const LISTED = 200;

/** Puts what was found in a draft into words, as a list shows it. */
export function useListedIssues(): (issues: readonly RowIssue[]) => ImportIssue[] {
  const { locale, timeZone } = useFormat();
  return (issues) =>
    issues.slice(0, LISTED).map((issue) => ({
      row: issue.row,
      field: issue.field ?? null,
      code: issue.code,
      message: issueMessage(issue, locale, timeZone),
      value: issue.params.value ?? null,
    }));
}
