import { Box } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { Table } from './Table.tsx';

/** A column of a table: its head, and what stands under it of each row. */
export interface TableColumn<Row> {
  /** Unique in its table. */
  readonly key: string;
  readonly head: string;
  readonly render: (row: Row) => ReactNode;
  /** The width of window from which it is shown; what it says has to stand in another column below that. */
  readonly from?: 'sm' | 'md';
  /**
   * How its cells look: numbers stand at the end, in digits of one width; long words break anywhere, or nothing does.
   */
  readonly kind?: 'count' | 'rowNumber' | 'words' | 'unbroken';
  /** Whether a row's cell stands back. */
  readonly dimmed?: (row: Row) => boolean;
  /** Whether its cells name their rows. */
  readonly namesRow?: boolean;
}

interface Props<Row> extends Omit<ComponentProps<typeof Table>, 'children'> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
}

const STYLES = {
  count: { fontVariantNumeric: 'tabular-nums' },
  rowNumber: { fontVariantNumeric: 'tabular-nums' },
  words: { overflowWrap: 'anywhere' },
  unbroken: { whiteSpace: 'nowrap' },
} as const;
const ROW_NUMBER_WIDTH = 80;

/** A table of rows that are all drawn alike, given as columns. */
export function DataTable<Row>({ columns, rows, rowKey, ...table }: Props<Row>) {
  return (
    <Table {...table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const atEnd = (kind: TableColumn<never>['kind']): boolean => kind === 'count' || kind === 'rowNumber';

function Head<Row>({ column: { head, from, kind } }: { readonly column: TableColumn<Row> }) {
  // Plain where it can be: Mantine's own takes many times as long to draw.
  if (!from && !atEnd(kind)) return <th>{head}</th>;
  return (
    <Box
      component="th"
      visibleFrom={from}
      ta={atEnd(kind) ? 'end' : undefined}
      w={kind === 'rowNumber' ? ROW_NUMBER_WIDTH : undefined}
    >
      {head}
    </Box>
  );
}

function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const { render, from, kind, dimmed, namesRow } = column;
  if (namesRow) return <th scope="row">{render(row)}</th>;
  if (!from && !kind && !dimmed) return <td>{render(row)}</td>;
  return (
    <Box
      component="td"
      visibleFrom={from}
      ta={atEnd(kind) ? 'end' : undefined}
      c={kind === 'rowNumber' || dimmed?.(row) ? 'dimmed' : undefined}
      style={kind && STYLES[kind]}
    >
      {render(row)}
    </Box>
  );
}
