import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import classes from './VirtualGrid.module.css';

export interface GridColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
}

/** What others may ask of a grid: to bring a row into view and put the focus on one of its cells' buttons. */
export interface GridHandle {
  readonly show: (rowIndex: number, columnId: string | undefined) => void;
}

interface Props {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rowCount: number;
  /** The column that stays in sight: the number of a row. */
  readonly rowHeader: { readonly title: string; readonly text: (index: number) => string };
  readonly cell: (index: number, column: number) => ReactNode;
  readonly ref?: Ref<GridHandle>;
}

const ROW_HEIGHT = 36;
const HEADER_WIDTH = 64;

/** A table of any number of rows, of which only those in sight are drawn. */
export function VirtualGrid({ label, columns, rowCount, rowHeader, cell, ref }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  useImperativeHandle(ref, () => ({
    show: (index, columnId) => {
      virtualizer.scrollToIndex(index, { align: 'center' });
      requestAnimationFrame(() => {
        const selector = columnId
          ? `[data-row="${index}"] [data-column="${columnId}"] button`
          : `[data-row="${index}"] button`;
        scroller.current?.querySelector<HTMLElement>(selector)?.focus();
      });
    },
  }));
  const style: CSSProperties & Record<'--columns', string> = {
    '--columns': [HEADER_WIDTH, ...columns.map(({ width }) => width)].map((width) => `${width}px`).join(' '),
  };
  return (
    // What scrolls has to be reachable by keyboard, hence the tabIndex.
    <div ref={scroller} className={classes['scroller']} tabIndex={0} role="region" aria-label={label}>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
        style={style}
        className={classes['table']}
      >
        <div role="rowgroup" className={classes['head']}>
          <div role="row" aria-rowindex={1} className={classes['row']}>
            <div role="columnheader" className={classes['number']}>
              {rowHeader.title}
            </div>
            {columns.map((column) => (
              <div key={column.id} role="columnheader" className={classes['title']} title={column.header}>
                {column.header}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes['body']} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              data-row={index}
              className={classes['row']}
              style={{ transform: `translateY(${start}px)`, position: 'absolute' }}
            >
              <div role="rowheader" className={classes['number']}>
                {rowHeader.text(index)}
              </div>
              {columns.map((column, columnIndex) => (
                <div key={column.id} role="cell" data-column={column.id} className={classes['cell']}>
                  {cell(index, columnIndex)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
