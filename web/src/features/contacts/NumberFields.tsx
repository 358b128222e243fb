import { Button, CloseButton, Stack, TextInput } from '@mantine/core';
import { LIMITS } from '@rollcall/shared';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '#i18n/format.tsx';
import { type ContactValues, placeOfNumber } from './contact.ts';

interface Props {
  readonly values: ContactValues;
  readonly errorAt: (place: string | undefined) => string | undefined;
  readonly onChange: (numbers: readonly string[]) => void;
}

/** The numbers of a contact, each in a field of its own. */
export function NumberFields({ values, errorAt, onChange }: Props) {
  const { t, timeZone } = useFormat();
  const { numbers } = values;
  const [added, setAdded] = useState(false);
  const at = (place: number, text: string): void => onChange(numbers.with(place, text));
  return (
    <Stack gap="xs" role="group" aria-label={t('contacts.numbers')}>
      {[...numbers.entries()].map(([place, number]) => (
        <TextInput
          key={place}
          type="tel"
          label={numbers.length > 1 ? t('contacts.numberOf', { place: place + 1 }) : t('contacts.number')}
          description={place === 0 && t('contacts.numberHint')}
          required={place === 0}
          value={number}
          error={errorAt(placeOfNumber(values, place, timeZone)) ?? (place === 0 && errorAt('numbers'))}
          autoComplete="off"
          autoFocus={added && place === numbers.length - 1}
          onChange={({ currentTarget }) => at(place, currentTarget.value)}
          rightSection={
            numbers.length > 1 && (
              <CloseButton
                size="sm"
                aria-label={t('contacts.removeNumber', { place: place + 1 })}
                onClick={() => onChange(numbers.toSpliced(place, 1))}
              />
            )
          }
        />
      ))}
      {numbers.length < LIMITS.contactNumbers && (
        <Button
          variant="subtle"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            setAdded(true);
            onChange([...numbers, '']);
          }}
        >
          {t('contacts.addNumber')}
        </Button>
      )}
    </Stack>
  );
}
