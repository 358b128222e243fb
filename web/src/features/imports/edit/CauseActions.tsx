import { Button } from '@mantine/core';
import { ALL_COLUMNS, type Cause, type ErrorCode, columnHeader, isSettingKey, settingOf } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MenuItem } from '#components/table/ActionMenu.tsx';
import { MenuButton } from '#components/table/MenuButton.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { ImportIssue } from '../review/importIssue.ts';
import type { ImportDraft } from './draft.ts';
import { choicesOf } from './draftColumns.ts';
import { columnEdit, dropEdit, positionsOf } from './draftEdits.ts';

/** Causes that any value of the column puts right. */
const BY_VALUE: ReadonlySet<ErrorCode> = new Set([
  'REQUIRED',
  'UNKNOWN_VALUE',
  'LOST_CHARACTER',
  'SPREADSHEET_ERROR',
  'CHANGED_BY_SPREADSHEET',
  'FORMULA_WITHOUT_RESULT',
  'GARBLED_TEXT',
]);
/** Causes that are gone once the setting is off. */
const BY_SWITCH: ReadonlySet<ErrorCode> = new Set(['REQUIRES_PERMISSION', 'NOT_SUBSCRIBED']);

interface Props {
  readonly draft: ImportDraft;
  readonly cause: Cause<ImportIssue>;
  /** Called after a change: the button that had the focus may be gone with its cause. */
  readonly onDone: () => void;
}

/**
 * The ways out of a cause for all of its rows at once, each one step that can be undone. Only what is safe to be the
 * same for several users: one of the values of a column that has a few, never a name, a login ID or a password.
 */
export function CauseActions({ draft, cause: { code, field, issues }, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const key = ALL_COLUMNS.find((column) => column.key === field)?.key;
  const choices = key && BY_VALUE.has(code) && choicesOf(key, format, { yes: t('common.yes'), no: t('common.no') });
  const switchable = key && BY_SWITCH.has(code) && isSettingKey(key) && settingOf(key).type === 'flag';
  const positions = (): number[] =>
    positionsOf(
      draft.table,
      issues.flatMap(({ row }) => row ?? []),
    );
  const set = (value: string): void => {
    if (key) draft.change(columnEdit(draft.table, positions(), key, value));
    onDone();
  };
  const count = issues.length;
  return (
    <>
      {key && choices && (
        <MenuButton quiet label={t('causes.set', { count, column: format.text(columnHeader(key)) })}>
          {choices.map(({ value, label }) => (
            <MenuItem key={value} onChoose={() => set(value)}>
              {label}
            </MenuItem>
          ))}
        </MenuButton>
      )}
      {switchable && (
        <Button size="xs" variant="default" onClick={() => set('0')}>
          {t('draft.switchOff', { count })}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          draft.change(dropEdit(positions(), true));
          onDone();
        }}
      >
        {t('draft.dropPast', { count })}
      </Button>
    </>
  );
}
