import { Box } from '@mantine/core';
import { type ReactNode, memo } from 'react';
import { CheckCell } from './CheckCell.tsx';
import type { TableColumn, TableSelection } from './columns.ts';

interface Props<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly chosen: boolean | undefined;
  readonly chooseLabel: string | undefined;
  readonly onChoose: TableSelection<Row>['onChoose'] | undefined;
  readonly current: boolean | undefined;
  readonly details: ReactNode;
}

const STYLES = {
  count: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  rowNumber: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', color: 'var(--mantine-color-dimmed)' },
  words: { overflowWrap: 'anywhere' },
  unbroken: { whiteSpace: 'nowrap' },
} as const;

function PlainRow<Row>({ row, columns, chosen, chooseLabel = '', onChoose, current, details }: Props<Row>) {
  return (
    <>
      <tr data-selected={chosen || undefined} aria-current={current || undefined}>
        {onChoose && (
          <CheckCell label={chooseLabel} checked={chosen === true} onChange={(on, range) => onChoose(row, on, range)} />
        )}
        {columns.map((column) => (
          <Cell key={column.key} column={column} row={row} />
        ))}
      </tr>
      {details != null && details !== false && (
        <tr data-details>
          <td colSpan={columns.length + (onChoose ? 1 : 0)}>{details}</td>
        </tr>
      )}
    </>
  );
}

/** A row, drawn anew only where something about it changes, with what is opened under it. */
export const DataRow = memo(PlainRow) as typeof PlainRow;

/** Plain where it can be: a component of Mantine's takes many times as long to draw. */
function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const { render, from, kind, dimmed, namesRow, pinned, attributes, className } = column;
  const given = attributes?.(row);
  const style = {
    ...(kind && STYLES[kind]),
    ...(dimmed?.(row) && { color: 'var(--mantine-color-dimmed)' }),
  };
  const props = {
    ...given,
    className: [className, given?.className].filter(Boolean).join(' ') || undefined,
    style: kind || dimmed ? style : undefined,
    'data-pinned': pinned,
  };
  if (namesRow) {
    return (
      <th scope="row" {...props}>
        {render(row)}
      </th>
    );
  }
  if (!from) return <td {...props}>{render(row)}</td>;
  return (
    <Box component="td" visibleFrom={from} {...props} className={props.className ?? ''} style={style}>
      {render(row)}
    </Box>
  );
}
