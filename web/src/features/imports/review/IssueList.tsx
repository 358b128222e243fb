import { type Cause, causeWords, causesOf } from '@rollcall/shared';
import { type ReactNode, useMemo } from 'react';
import { CauseList, type ShownCause } from '#components/issues/CauseList.tsx';
import { usePlaces } from '#components/issues/usePlaces.ts';
import { useFormat } from '#i18n/format.tsx';
import { IssueLine, IssuePlace } from './IssueLine.tsx';
import type { ImportIssue } from './importIssue.ts';

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly issues: readonly ImportIssue[];
  readonly total: number;
  /** Shows the cell that an issue is about, where there is a grid. */
  readonly onShow?: ((issue: ImportIssue) => void) | undefined;
  /** What can be done with all rows of a cause, where they can be edited. */
  readonly actionsOf?: ((cause: Cause<ImportIssue>) => ReactNode) | undefined;
}

/** Each mistake, or each warning, once: its cause, its rows, and the way out of it. */
export function IssueList({ label, issues, total, onShow, actionsOf }: Props) {
  const { locale } = useFormat();
  const places = usePlaces();
  const { causes, beyond } = useMemo(() => {
    // How many more there are is told below the list, out of the total.
    const listed = issues.filter(({ code }) => code !== 'MORE_ISSUES');
    const shown = causesOf(listed).map((cause): ShownCause => {
      const { key, issues: same } = cause;
      const { cause: what, way, alike } = causeWords(cause, same[0]?.message ?? '', locale);
      return {
        key,
        title: same.length > 1 ? places(what, rowsOf(same)) : what,
        way,
        count: same.length,
        brief: alike,
        place: placeOf(same, alike, onShow),
        actions: same.length > 1 ? actionsOf?.(cause) : undefined,
      };
    });
    return { causes: shown, beyond: total - listed.length };
  }, [issues, total, locale, places, onShow, actionsOf]);
  return <CauseList label={label} causes={causes} beyond={beyond} />;
}

/** Draws one of a cause's issues; of those that are alike, where there are several, only its row. */
const placeOf =
  (same: readonly ImportIssue[], alike: boolean, onShow: Props['onShow']): ShownCause['place'] =>
  (index) => {
    const issue = same[index];
    if (!issue) return null;
    return alike && same.length > 1 ? (
      <IssuePlace issue={issue} onShow={onShow} />
    ) : (
      <IssueLine issue={issue} onShow={onShow} />
    );
  };

const rowsOf = (issues: readonly ImportIssue[]): number[] => issues.flatMap(({ row }) => row ?? []);
