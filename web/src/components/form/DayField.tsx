import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.tsx';
import classes from './DayField.module.css';
import { dayText, readDay } from './dayText.ts';

interface Props {
  readonly label: string;
  /** `2026-11-22`, or nothing. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/**
 * A day, typed as the reader of the page writes one, or picked from the browser's calendar. The browser's own field would ask for it in the
 * browser's language, whatever the page is in.
 */
export function DayField({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const [typed, setTyped] = useState('');
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(value ? dayText(value, locale) : ''), [value, locale]);

  const read = readDay(typed, locale);
  const wrong = typed.trim() !== '' && !read;
  const [left, setLeft] = useState(false);
  /** Tells what was typed once it is finished. */
  const finish = (): void => {
    setLeft(true);
    if (!wrong && read !== value) onChange(read);
    if (read) setTyped(dayText(read, locale));
  };
  return (
    <TextInput
      label={label}
      placeholder={dayText('2026-01-31', locale)}
      value={typed}
      maxLength={30}
      autoComplete="off"
      error={left && wrong ? t('day.wrong', { example: dayText('2026-01-31', locale) }) : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
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
            onChange={(event) => onChange(event.currentTarget.value || undefined)}
          />
        </>
      }
    />
  );
}
