import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './DayField.module.css';
import { dayText, readDay } from './dayText.ts';

interface Props {
  readonly label: string;
  /** `2026-11-22`, or nothing. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/**
 * A day, typed as the reader of the page writes one, or picked from the browser's calendar. The browser's own field
 * would ask for it in the browser's language, whatever the page is in.
 */
export function DayField({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  /** What is being typed, until it is a day. */
  const [draft, setDraft] = useState<string>();
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const shown = draft ?? (value ? dayText(value, locale) : '');
  const read = readDay(shown, locale);
  const wrong = shown.trim() !== '' && !read;
  /** Tells what was typed once it is finished. */
  const finish = (): void => {
    setLeft(true);
    if (draft === undefined || wrong) return;
    setDraft(undefined);
    if (read !== value) onChange(read);
  };
  return (
    <TextInput
      label={label}
      placeholder={dayText('2026-01-31', locale)}
      value={shown}
      maxLength={30}
      autoComplete="off"
      error={left && wrong ? t('day.wrong', { example: dayText('2026-01-31', locale) }) : undefined}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setLeft(false);
      }}
      onBlur={finish}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
      }}
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('day.pick', { label })}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden />
          </ActionIcon>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden
            className={classes['calendar']}
            value={value ?? ''}
            onChange={(event) => {
              setDraft(undefined);
              onChange(event.currentTarget.value || undefined);
            }}
          />
        </>
      }
    />
  );
}
