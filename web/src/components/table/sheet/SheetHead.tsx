import type { SheetColumn } from './sheet.ts';
import classes from './Sheet.module.css';

/** The headers, which stay in sight. */
export function SheetHead({
  rowTitle,
  columns,
}: {
  readonly rowTitle: string;
  readonly columns: readonly SheetColumn[];
}) {
  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['row']}>
        <div role="columnheader" aria-colindex={1} className={classes['number']}>
          {rowTitle}
        </div>
        {columns.map((column, index) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 2}
            className={classes['title']}
            title={column.header}
          >
            <span>{column.header}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
