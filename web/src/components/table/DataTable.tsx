import type { ComponentProps, ReactNode } from 'react';
import { CheckCell } from './CheckCell.tsx';
import { type TableColumn, type TableSelection, fixedWidth } from './columns.ts';
import { DataRow } from './DataRow.tsx';
import { HeadCell } from './HeadCell.tsx';
import { Table } from './Table.tsx';

export type { TableColumn } from './columns.ts';

interface Props<Row> extends Omit<ComponentProps<typeof Table>, 'children' | 'minWidth' | 'selectable'> {
  /** Rows are drawn anew where these are others, so a long table keeps them. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly selection?: TableSelection<Row>;
  /** Whether a row is the one that the address points to. */
  readonly isCurrent?: (row: Row) => boolean;
  /** What stands under a row, across all columns. */
  readonly renderDetails?: (row: Row) => ReactNode;
}

/** A table of rows that are all drawn alike, given as columns. Its head stays in sight. */
export function DataTable<Row>({
  columns,
  rows,
  rowKey,
  selection,
  isCurrent,
  renderDetails,
  className,
  ...table
}: Props<Row>) {
  return (
    <Table
      {...table}
      className={className}
      minWidth={fixedWidth(columns, selection !== undefined)}
      selectable={selection !== undefined}
    >
      <thead>
        <tr>
          {selection && (
            <CheckCell head label={selection.pageLabel} checked={selection.page} onChange={selection.onPage} />
          )}
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DataRow
            key={rowKey(row)}
            row={row}
            columns={columns}
            chosen={selection?.isChosen(row)}
            chooseLabel={selection?.labelOf(row)}
            onChoose={selection?.onChoose}
            current={isCurrent?.(row)}
            details={renderDetails?.(row)}
          />
        ))}
      </tbody>
    </Table>
  );
}
