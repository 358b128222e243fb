import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { scoreOf } from './callState.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A score, 0 to 100, told once its typing is finished. */
export function ScoreFilter({ label, placeholder, value, onChange }: Props) {
  const { t } = useTranslation();
  /** What is being typed, until it is a score. */
  const [draft, setDraft] = useState<string>();
  const [left, setLeft] = useState(false);
  const shown = draft ?? value?.toString() ?? '';
  const read = scoreOf(shown);
  const wrong = shown.trim() !== '' && read === undefined;
  const finish = (): void => {
    setLeft(true);
    if (draft === undefined || wrong) return;
    setDraft(undefined);
    if (read !== value) onChange(read);
  };
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
      value={shown}
      error={left && wrong ? t('calls.noScore') : undefined}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        setLeft(false);
      }}
      onBlur={finish}
      onKeyDown={({ key, nativeEvent }: KeyboardEvent) => {
        if (key === 'Enter' && !nativeEvent.isComposing) finish();
      }}
    />
  );
}
