import { IconAlertCircleFilled, IconAlertTriangleFilled } from '@tabler/icons-react';
import { type ReactNode, memo } from 'react';
import { ROW_HEIGHT, type SheetColumn, type SheetRowView, inOneLine, toldOf } from './sheet.ts';
import classes from './Sheet.module.css';

interface Props {
  readonly index: number;
  readonly view: SheetRowView;
  readonly columns: readonly SheetColumn[];
  /** The columns in sight, from one to the next; the others are not drawn. */
  readonly first: number;
  readonly last: number;
  /** Which cell the keyboard is in, and what is drawn there instead of its text. */
  readonly active: { readonly column: number; readonly editor: ReactNode } | undefined;
  /** What stands beside the row's number; the same function on every drawing. */
  readonly tools: RowTools | undefined;
}

export type RowTools = (index: number, view: SheetRowView) => ReactNode;

const MASK = '••••••••';

/** One row of a sheet. Scrolling and edits elsewhere don't draw it again. */
export const SheetRow = memo(function SheetRow({ index, view, columns, first, last, active, tools }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-dropped={view.dropped || undefined}
      className={classes['row']}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)`, position: 'absolute' }}
    >
      <div role="rowheader" aria-colindex={1} className={classes['number']}>
        <span>{view.number}</span>
        {tools?.(index, view)}
      </div>
      {columns.map((column, at) => {
        if ((at < first || at > last) && at !== active?.column) return null;
        const problem = view.problems[at];
        const told = toldOf(view, at);
        const warned = problem === undefined && told !== undefined;
        const text = view.cells[at] ?? '';
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={at + 2}
            aria-invalid={problem !== undefined || undefined}
            data-warned={warned || undefined}
            data-column={at}
            className={classes['cell']}
            style={{ gridColumn: at + 2 }}
          >
            {problem !== undefined && <IconAlertCircleFilled size={14} aria-hidden className={classes['mark']} />}
            {warned && <IconAlertTriangleFilled size={14} aria-hidden className={classes['mark']} />}
            {active?.column === at ? (
              active.editor
            ) : (
              <span className={classes['text']}>{column.secret && text !== '' ? MASK : inOneLine(text)}</span>
            )}
            {told !== undefined && active?.column !== at && <span className={classes['aside']}>{told}</span>}
          </div>
        );
      })}
    </div>
  );
});
