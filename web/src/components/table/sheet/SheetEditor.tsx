import { VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconEye, IconEyeOff } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { readBlock, writeBlock } from '../../csv/block.ts';
import { ChoiceList, useChoices } from './ChoiceList.tsx';
import { type SheetColumn, inLines } from './sheet.ts';
import { composes } from './sheetKeys.ts';
import classes from './Sheet.module.css';

/** What is being typed into a cell; `typed` where typing began it, so that it replaces what stood there. */
export interface Edit {
  readonly text: string;
  readonly typed: boolean;
}

interface Props {
  readonly label: string;
  readonly column: SheetColumn;
  /** In one line: an input would drop line breaks, so marks stand for them. */
  readonly value: string;
  readonly problem: string | undefined;
  /** All that is said of the cell, the problem among it. */
  readonly told: string | undefined;
  readonly readOnly: boolean;
  readonly edit: Edit | undefined;
  /** Whether the keyboard was in the sheet: then it comes along to this cell. */
  readonly takesFocus: boolean;
  /** Whether Tab comes by. */
  readonly reachable: boolean;
  readonly onEdit: (edit: Edit) => void;
  /** @returns whether the key was used */
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>, text: string, reveal: () => void) => boolean;
  readonly onCommit: (text: string) => void;
  readonly onPaste: (block: readonly (readonly string[])[]) => void;
}

/**
 * The cell that the keyboard is in: an input that shows the cell's text, all of it selected, so that typing replaces it
 * as in any spreadsheet, an input method begins at once. What is copied and pasted is a block of cells; while one is
 * edited, it is the browser's text.
 */
export function SheetEditor(props: Props) {
  const { label, column, value, problem, told, readOnly, edit, takesFocus } = props;
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [revealed, setRevealed] = useState(false);
  const choices = useChoices(column.choices, edit);
  const editing = edit !== undefined;

  useLayoutEffect(() => {
    if (!takesFocus || document.activeElement === input.current) return;
    input.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useLayoutEffect(() => {
    const cell = input.current;
    // With the value, since a new one undoes the selection.
    if (!editing && cell?.value === value && document.activeElement === cell) cell.select();
  }, [editing, value]);

  const reveal = (): void => setRevealed((now) => !now);
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (composes(event.nativeEvent)) {
      event.stopPropagation();
      return;
    }
    if (choices.onKey(event.key)) return event.preventDefault();
    if (props.onKey(event, choices.chosen?.value ?? edit?.text ?? value, reveal)) event.preventDefault();
    // A key of one who types is nobody else's.
    if (editing) event.stopPropagation();
  };
  return (
    <>
      <input
        ref={input}
        className={classes['input']}
        data-editing={editing || undefined}
        type={column.secret && !revealed ? 'password' : 'text'}
        autoComplete={column.secret ? 'new-password' : 'off'}
        spellCheck={false}
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={told === undefined ? undefined : id}
        {...choices.aria}
        readOnly={readOnly}
        tabIndex={props.reachable ? 0 : -1}
        value={edit?.text ?? value}
        onFocus={(event) => !editing && event.currentTarget.select()}
        onClick={(event) => !editing && event.currentTarget.select()}
        onChange={(event) => props.onEdit({ text: event.currentTarget.value, typed: edit?.typed ?? true })}
        onKeyDown={keyDown}
        onPaste={(event) => {
          if (editing || readOnly) return;
          event.preventDefault();
          props.onPaste(readBlock(event.clipboardData.getData('text/plain')));
        }}
        onCopy={(event) => {
          // The input shows marks for line breaks, and what is masked stays so.
          if (editing || (column.secret && !revealed)) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', writeBlock([[inLines(value)]]));
        }}
        onBlur={() => edit && props.onCommit(edit.text)}
      />
      {told !== undefined && <VisuallyHidden id={id}>{told}</VisuallyHidden>}
      {column.secret && !readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={classes['tool']}
          aria-label={t(revealed ? 'sheet.hide' : 'sheet.reveal')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={reveal}
        >
          {revealed ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        </button>
      )}
      {column.choices && !readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={classes['tool']}
          aria-label={t('sheet.choices')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onEdit({ text: value, typed: false })}
        >
          <IconChevronDown size={16} aria-hidden />
        </button>
      )}
      {editing && <ChoiceList choices={choices} input={input} label={column.header} onChoose={props.onCommit} />}
    </>
  );
}
