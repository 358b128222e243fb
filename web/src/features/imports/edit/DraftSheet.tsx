import { Paper, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { type Ref, useCallback, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type SheetHandle, Sheet } from '#components/table/sheet/Sheet.tsx';
import type { SheetColumn, SheetPlace, SheetRowView } from '#components/table/sheet/sheet.ts';
import { showToast } from '#components/ui/toasts.ts';
import { useFormat } from '#i18n/format.tsx';
import { valueWords } from '../table/importTable.ts';
import type { ImportDraft } from './draft.ts';
import classes from './DraftSheet.module.css';
import { draftColumns } from './draftColumns.ts';
import { blockEdit, cellEdit, dropEdit } from './draftEdits.ts';
import { DraftTools } from './DraftTools.tsx';
import { lookFrom, nextProblem } from './nextProblem.ts';
import { columnOf, rowViews } from './rowViews.ts';
import { useDraftKeys } from './useDraftKeys.ts';
import { useDraftVersion } from './useDraft.ts';

/** What others may ask of the rows under review. */
export interface DraftSheetHandle {
  /** Goes to the cell of an error: by the number of its row, and its place among the columns where it has one. */
  readonly show: (row: number, column: string | null) => void;
  /** Goes to the next error or warning. */
  readonly next: () => void;
}

interface Props {
  readonly draft: ImportDraft;
  readonly ref?: Ref<DraftSheetHandle>;
}

/** Every row of the file, to be edited in place, with what is wrong in its cells. */
export function DraftSheet({ draft, ref }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const hint = useId();
  useDraftVersion(draft);
  const { table, shown } = draft;
  const sheet = useRef<SheetHandle>(null);
  const edited = useRef<SheetPlace>(undefined);
  const words = useMemo(() => valueWords(format, { on: t('common.yes'), off: t('common.no') }), [format, t]);
  const columns = useMemo(() => {
    const extra = (name: string): string => t('draft.extraColumn', { name });
    return draftColumns(draft, format, { yes: t('common.yes'), no: t('common.no'), extra });
  }, [draft, format, t]);
  const viewOf = useMemo(() => rowViews(table.columns, columns.length, words, format), [table, columns, words, format]);
  const view = (index: number): SheetRowView => viewOf(table.row(shown[index] ?? 0));

  const goToProblem = useCallback(
    (step: 1 | -1): void => {
      const from = lookFrom(sheet.current?.place() ?? { row: 0, column: -1 }, edited.current);
      edited.current = undefined;
      const place = nextProblem(draft, from, step);
      if (place) sheet.current?.go(place);
    },
    [draft],
  );
  useImperativeHandle(ref, () => ({
    next: () => goToProblem(1),
    show: (row, column) => {
      const index = draft.shown.findIndex((position) => draft.table.row(position).row === row);
      if (index === -1) return;
      const at = draft.table.row(draft.shown[index] ?? 0);
      const told = [...at.issues, ...at.warnings];
      const issue = told.find(({ field }) => (field ?? null) === column) ?? told[0];
      sheet.current?.go({ row: index, column: issue ? columnOf(issue, at, draft.table.columns) : 0 });
    },
  }));
  const keys = useDraftKeys(draft, goToProblem);
  const drop = useCallback(
    (index: number): void => {
      const position = draft.shown[index];
      if (position !== undefined) draft.change(dropEdit([position], !draft.table.row(position).dropped));
    },
    [draft],
  );
  const rowTools = useCallback(
    (index: number, { number, dropped }: SheetRowView) => (
      <button
        type="button"
        className={classes['drop']}
        tabIndex={-1}
        aria-label={t(dropped ? 'draft.bringBack' : 'draft.drop', { row: number })}
        title={t(dropped ? 'draft.bringBack' : 'draft.drop', { row: number })}
        onClick={() => drop(index)}
      >
        {dropped ? <IconArrowBackUp size={16} aria-hidden /> : <IconTrash size={15} aria-hidden />}
      </button>
    ),
    [drop, t],
  );
  const cellLabel = (row: SheetRowView, { header }: SheetColumn): string =>
    t(row.dropped ? 'draft.droppedCell' : 'draft.cell', { row: row.number, column: header });
  const paste = (place: { row: number; column: number }, block: readonly (readonly string[])[]): void => {
    const { changes, left } = blockEdit(table, shown, place, block, columns.length);
    draft.change(changes);
    if (left > 0) showToast({ text: t('draft.pasteLeft', { count: left }), tone: 'bad' });
  };
  return (
    <Paper style={{ overflow: 'hidden' }} onKeyDown={keys}>
      <DraftTools draft={draft} onProblem={goToProblem} />
      {shown.length > 0 ? (
        <Sheet
          ref={sheet}
          label={t('review.grid')}
          describedBy={hint}
          columns={columns}
          rowCount={shown.length}
          rowTitle={t('review.row')}
          view={view}
          cellLabel={cellLabel}
          rowTools={rowTools}
          edits={{
            onEdit: (place, value) => {
              edited.current = place;
              draft.change(cellEdit(table, shown[place.row] ?? 0, place.column, value));
            },
            onPaste: paste,
            onDrop: drop,
          }}
        />
      ) : (
        <Text p="md" c="dimmed">
          {t('draft.noErrors')}
        </Text>
      )}
      <Text size="sm" c="dimmed" px="md" py="xs" id={hint}>
        <VisuallyHidden>{t('draft.keysLabel')}</VisuallyHidden>
        {t('draft.keys')}
      </Text>
    </Paper>
  );
}
