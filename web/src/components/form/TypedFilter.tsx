import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { isComposing } from './isComposing.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 250;

/** A filter that is typed: it is told when the typing pauses, and follows the address when that changes by itself. */
export function TypedFilter({ label, placeholder, value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    sent.current = next;
    onChange(next);
  }, PAUSE_MS);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  const type = (next: string, composing = false): void => {
    setTyped(next);
    if (composing) send.cancel();
    else send(next.trim());
  };
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={typed}
      maxLength={255}
      spellCheck={false}
      autoComplete="off"
      onChange={({ currentTarget, nativeEvent }) => type(currentTarget.value, isComposing(nativeEvent))}
      onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
      rightSection={
        typed && (
          <CloseButton size="sm" aria-label={t('common.clearFilter', { filter: label })} onClick={() => type('')} />
        )
      }
    />
  );
}
