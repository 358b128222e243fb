import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { Table } from '#components/table/Table.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import figure from './Figure.module.css';
import { FigureFrame } from './FigureFrame.tsx';
import classes from './HeatMap.module.css';
import { ALL_SHADES, shadeOf } from './shades.ts';

/** What a row or a column is of. */
export interface HeatMapName {
  /** In full, as in "Monday". */
  readonly label: string;
  /** For the axis, as in "Mon"; left out where there is no room for each. */
  readonly shortLabel?: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly HeatMapName[];
  readonly columns: readonly HeatMapName[];
  /** What the columns are called in the table, such as "Hour". */
  readonly columnsName: string;
  /** Of each row, a value for each column: 0 or more. */
  readonly values: readonly (readonly number[])[];
  readonly format: (value: number) => string;
  readonly note?: string | undefined;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const LEFT = 44;
const BOTTOM = 20;
const ROW = 24;
const GAP = 2;

/** Keys, by the cell to which they go, within `rows` and `columns`. */
const STEPS: Readonly<Record<string, (at: Cell, last: Cell) => Cell>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last.row, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
};

const within = (place: number, last: number): number => Math.max(0, Math.min(last, place));

/**
 * How much there is of each row and column, as plain SVG in shades of one color. Whatever points at it, or the arrow
 * keys once it has the focus, goes from cell to cell, each of which is told in words; all of them are in a table.
 */
export function HeatMap({ title, rows, columns, columnsName, values, format, note }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const [pointed, setPointed] = useState<Cell>();
  const width = measured || 640;
  const last: Cell = { row: rows.length - 1, column: columns.length - 1 };
  const step = (width - LEFT) / columns.length;
  const highest = Math.max(0, ...values.flat());
  const valueOf = ({ row, column }: Cell): number => values[row]?.[column] ?? 0;
  const cells = rows.flatMap((_, row) => columns.map((__, column): Cell => ({ row, column })));
  // At first it tells where there is most.
  const at = pointed ?? cells.find((cell) => valueOf(cell) === highest) ?? { row: 0, column: 0 };
  const words = t('figure.cell', {
    row: rows[at.row]?.label,
    column: columns[at.column]?.label,
    value: format(valueOf(at)),
  });
  const go = ({ row, column }: Cell): void =>
    setPointed({ row: within(row, last.row), column: within(column, last.column) });
  const press = (event: KeyboardEvent): void => {
    const to = STEPS[event.key];
    if (!to) return;
    event.preventDefault();
    go(to(at, last));
  };
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    go({ row: Math.floor((clientY - top) / ROW), column: Math.floor((clientX - left - LEFT) / step) });
  };
  const boxOf = ({ row, column }: Cell) => ({
    x: LEFT + column * step + GAP / 2,
    y: row * ROW + GAP / 2,
    width: Math.max(1, step - GAP),
    height: ROW - GAP,
    rx: 2,
  });

  const table = (
    <Table label={title} tight space={4}>
      <thead>
        <tr>
          <th scope="col">{columnsName}</th>
          {rows.map(({ label, shortLabel = label }) => (
            <th key={label} scope="col">
              {shortLabel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ label }, column) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {rows.map((row, index) => (
              <td key={row.label}>{format(valueOf({ row: index, column }))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
  return (
    <FigureFrame id={id} title={title} table={table} note={note}>
      <div
        ref={ref}
        className={figure['frame']}
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={cells.length - 1}
        aria-valuenow={at.row * columns.length + at.column}
        aria-valuetext={words}
        onKeyDown={press}
        onPointerMove={follow}
        onPointerLeave={() => setPointed(undefined)}
      >
        <svg width={width} height={rows.length * ROW + BOTTOM} className={figure['plot']} aria-hidden focusable="false">
          {rows.map(({ label, shortLabel = label }, row) => (
            <text key={label} x={LEFT - 8} y={(row + 0.5) * ROW} dy="0.32em" textAnchor="end">
              {shortLabel}
            </text>
          ))}
          {columns.map(({ label, shortLabel }, column) => (
            <text key={label} x={LEFT + (column + 0.5) * step} y={rows.length * ROW + 14} textAnchor="middle">
              {shortLabel}
            </text>
          ))}
          {cells.map((cell) => {
            const shade = shadeOf(valueOf(cell), highest);
            return (
              <rect
                key={`${cell.row} ${cell.column}`}
                {...boxOf(cell)}
                className={shade === 0 ? classes['none'] : classes['cell']}
                fillOpacity={shade || 1}
              />
            );
          })}
          {pointed && <rect {...boxOf(pointed)} className={classes['at']} />}
        </svg>
      </div>
      <Text component="div" size="sm" c="dimmed" className={figure['told']}>
        <span>{words}</span>
        <span className={classes['scale']} aria-hidden>
          {format(1)}
          {ALL_SHADES.map((shade) => (
            <i key={shade} style={{ opacity: shade }} />
          ))}
          {format(highest)}
        </span>
      </Text>
    </FigureFrame>
  );
}
