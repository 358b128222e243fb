import { type Locale, type RowIssue, issueMessage } from '@rollcall/shared';
import { useMemo } from 'react';
import { useFormat } from '#i18n/format.tsx';
import type { ImportIssue } from '../review/importIssue.ts';

const listed = (issue: RowIssue, locale: Locale, timeZone: string): ImportIssue => ({
  row: issue.row,
  field: issue.field ?? null,
  code: issue.code,
  value: issue.params.value ?? null,
  get message() {
    return issueMessage(issue, locale, timeZone);
  },
});

/**
 * What was found in a draft, as a list shows it. Each is put into words only once it is shown: ten thousand sentences
 * would hold the page up after every edit.
 * @param issues the same array as long as nothing of it changed
 */
export function useListedIssues(issues: readonly RowIssue[]): readonly ImportIssue[] {
  const { locale, timeZone } = useFormat();
  return useMemo(() => issues.map((issue) => listed(issue, locale, timeZone)), [issues, locale, timeZone]);
}
