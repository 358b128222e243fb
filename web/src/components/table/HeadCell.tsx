import { Box, VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { TableColumn, TableSort } from './columns.ts';
import classes from './HeadCell.module.css';

const ARIA = { ASC: 'ascending', DESC: 'descending' } as const;
const ROW_NUMBER_WIDTH = 80;

/** The head of a column, with the buttons by which the table is sorted. */
export function HeadCell<Row>({ column }: { readonly column: TableColumn<Row> }) {
  const { head, quietHead, sorts, from, kind, width, pinned, className } = column;
  const sorted = sorts?.find((sort) => sort.sorted)?.sorted;
  const atEnd = kind === 'count' || kind === 'rowNumber';
  const style: CSSProperties = {
    ...(width !== undefined && { width }),
    ...(kind === 'rowNumber' && { width: ROW_NUMBER_WIDTH }),
    ...(atEnd && { textAlign: 'end' }),
  };
  const props = {
    style,
    className,
    'data-pinned': pinned,
    'aria-sort': sorts && (sorted ? ARIA[sorted] : ('none' as const)),
  };
  const words = quietHead ? <VisuallyHidden>{head}</VisuallyHidden> : head;
  const content = sorts
    ? sorts.map((sort) => <SortButton key={sort.label} sort={sort} several={sorts.length > 1} />)
    : words;
  if (!from) return <th {...props}>{content}</th>;
  return (
    <Box component="th" visibleFrom={from} {...props} className={className ?? ''}>
      {content}
    </Box>
  );
}

interface SortProps {
  readonly sort: TableSort;
  /** Whether its head has others, so that the head alone doesn't tell which of them sorts the table. */
  readonly several: boolean;
}

/** Sorts the table, and the other way round when pressed again. */
function SortButton({ sort: { label, sorted, onSort }, several }: SortProps) {
  return (
    <button
      type="button"
      aria-pressed={several ? sorted !== undefined : undefined}
      className={classes['sort']}
      data-sorted={sorted}
      onClick={onSort}
    >
      {label}
    </button>
  );
}
