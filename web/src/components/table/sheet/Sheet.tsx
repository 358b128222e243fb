import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import {
  HEAD_WIDTH,
  ROW_HEIGHT,
  type SheetColumn,
  type SheetEdits,
  type SheetPlace,
  type SheetRowView,
  inLines,
  inOneLine,
  toldOf,
} from './sheet.ts';
import { type Edit, SheetEditor } from './SheetEditor.tsx';
import { SheetHead } from './SheetHead.tsx';
import { type RowTools, SheetRow } from './SheetRow.tsx';
import { SheetStatus } from './SheetStatus.tsx';
import { SheetTip } from './SheetTip.tsx';
import { commandOf, endOf } from './sheetKeys.ts';
import { bringIntoView } from './bringIntoView.ts';
import classes from './Sheet.module.css';

/** What others may ask of a sheet. */
export interface SheetHandle {
  /** Brings a cell into view and the keyboard into it. */
  readonly go: (place: SheetPlace) => void;
  /** The cell that the keyboard is in, or was in last. */
  readonly place: () => SheetPlace | undefined;
}

interface Props {
  readonly label: string;
  readonly describedBy?: string;
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  readonly rowTitle: string;
  readonly view: (index: number) => SheetRowView;
  /** How a cell is called: by its row and its column. */
  readonly cellLabel: (view: SheetRowView, column: SheetColumn) => string;
  readonly rowTools?: RowTools;
  readonly edits?: SheetEdits;
  readonly ref?: Ref<SheetHandle>;
}

/** A table of any number of rows in which one moves and edits as in a spreadsheet. Only the rows in sight are drawn. */
export function Sheet(props: Props) {
  const { label, describedBy, columns, rowCount, rowTitle, view, cellLabel, rowTools, edits, ref } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<SheetPlace>();
  const [edit, setEdit] = useState<Edit>();
  // Whether the last edit was: then what stood in the cell stands there again.
  const [gaveUp, setGaveUp] = useState(false);
  const [inside, setInside] = useState(false);
  // After Escape: the keyboard is on the sheet as a whole, from where Tab leaves it.
  const [parked, setParked] = useState(false);
  const [hovered, setHovered] = useState<SheetPlace>();
  const active = { row: Math.min(at?.row ?? 0, rowCount - 1), column: Math.min(at?.column ?? 0, columns.length - 1) };

  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The row that the keyboard is in stays drawn, wherever one scrolls: else the keyboard would be nowhere.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, active.row)])],
  });

  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns[index]?.width ?? 0,
    paddingStart: HEAD_WIDTH,
    overscan: 1,
  });
  const shown = across.getVirtualItems();

  const go = useCallback(
    (place: SheetPlace): void => {
      setEdit(undefined);
      setGaveUp(false);
      setInside(true);
      setParked(false);
      setAt(place);
      setHovered(undefined);
      bringIntoView(scroller.current, place, columns);
    },
    [columns],
  );
  useImperativeHandle(ref, () => ({ go, place: () => at && active }));

  const activeView = rowCount > 0 ? view(active.row) : undefined;
  const activeText = inOneLine(activeView?.cells[active.column] ?? '');
  const readOnly = !edits || activeView?.dropped === true;
  const size = {
    rows: rowCount,
    columns: columns.length,
    page: Math.max(1, virtualizer.range ? virtualizer.range.endIndex - virtualizer.range.startIndex : 1),
  };

  /** Writes what was typed, if that is anything else than what stands there. */
  const commit = (text: string): void => {
    setEdit(undefined);
    if (edits && !readOnly && text !== activeText) edits.onEdit(active, inLines(text));
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>, text: string, reveal: () => void): boolean => {
    if (edit) {
      const end = endOf(active, event, size);
      if (end?.kind === 'commit') {
        commit(text);
        go(end.to);
      } else if (end) {
        setEdit(undefined);
        setGaveUp(true);
      }
      return end !== undefined;
    }
    const command = commandOf(active, event, size, columns[active.column]?.secret === true);
    if (command?.kind === 'go') go(command.to);
    else if (command?.kind === 'leave') {
      setParked(true);
      setInside(false);
      grid.current?.focus({ preventScroll: true });
    } else if (command?.kind === 'drop') edits?.onDrop(active.row);
    else if (command?.kind === 'reveal') reveal();
    else if (command && edits && !readOnly) {
      if (command.kind === 'clear') edits.onEdit(active, '');
      else setEdit({ text: activeText, typed: false });
    }
    return command !== undefined;
  };

  const placeOf = (event: MouseEvent): SheetPlace | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
  };
  const press = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (!place || event.button !== 0) return;
    if (place.row === active.row && place.column === active.column && inside) return;
    // The input of the new cell takes the focus; the browser would give it to what is pressed.
    event.preventDefault();
    if (edit) commit(edit.text);
    go(place);
  };

  const problemAt = (place: SheetPlace | undefined): string | undefined =>
    place && place.row < rowCount ? toldOf(view(place.row), place.column) : undefined;
  // What is wrong where one points at, else where the keyboard is; nothing over what is being typed or chosen.
  const pointed = problemAt(hovered) === undefined ? undefined : hovered;
  const told = edit ? undefined : (pointed ?? (inside ? active : undefined));
  const style: CSSProperties & Record<'--columns', string> = {
    '--columns': `${HEAD_WIDTH}px ${columns.map(({ width }) => `${width}px`).join(' ')}`,
  };
  const editor = activeView && columns[active.column] && (
    <SheetEditor
      key={`${active.row} ${active.column}`}
      label={cellLabel(activeView, columns[active.column] ?? NO_COLUMN)}
      column={columns[active.column] ?? NO_COLUMN}
      value={activeText}
      problem={activeView.problems[active.column]}
      told={toldOf(activeView, active.column)}
      readOnly={readOnly}
      edit={edit}
      takesFocus={inside}
      reachable={!parked}
      onEdit={(next) => !readOnly && setEdit(next)}
      onKey={keyDown}
      onCommit={commit}
      onPaste={(block) => edits?.onPaste(active, block)}
    />
  );
  return (
    <div className={classes['frame']}>
      <div ref={scroller} className={classes['scroller']}>
        <div
          ref={grid}
          role="grid"
          tabIndex={parked ? 0 : -1}
          aria-label={label}
          aria-describedby={describedBy}
          aria-readonly={!edits}
          aria-rowcount={rowCount + 1}
          aria-colcount={columns.length + 1}
          style={style}
          className={classes['table']}
          onFocus={(event) => event.target !== event.currentTarget && setInside(true)}
          onBlur={(event) => {
            if (event.currentTarget.contains(event.relatedTarget)) return;
            setInside(false);
            setParked(false);
          }}
          onKeyDown={(event) => {
            const enters = event.key === 'Enter' || event.key.startsWith('Arrow');
            if (event.target !== event.currentTarget || !enters) return;
            event.preventDefault();
            go(active);
          }}
          onMouseDown={press}
          onDoubleClick={(event) => {
            if (placeOf(event) && !edit && !readOnly) setEdit({ text: activeText, typed: false });
          }}
          onPointerOver={(event) => setHovered(placeOf(event))}
          onPointerLeave={() => setHovered(undefined)}
        >
          <SheetHead rowTitle={rowTitle} columns={columns} />
          <div role="rowgroup" className={classes['body']} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index }) => {
              const row = view(index);
              return (
                <SheetRow
                  key={index}
                  index={index}
                  view={row}
                  columns={columns}
                  first={shown.at(0)?.index ?? 0}
                  last={shown.at(-1)?.index ?? 0}
                  active={index === active.row ? { column: active.column, editor } : undefined}
                  tools={rowTools}
                />
              );
            })}
          </div>
        </div>
        {edits && <SheetStatus edit={edit} gaveUp={gaveUp} />}
        <SheetTip
          scroller={scroller}
          place={told}
          text={problemAt(told)}
          warning={told !== undefined && told.row < rowCount && view(told.row).problems[told.column] === undefined}
        />
      </div>
    </div>
  );
}

const NO_COLUMN: SheetColumn = { id: '', header: '', width: 0 };
