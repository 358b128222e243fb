import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { isComposing } from '#components/form/isComposing.ts';

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** The search box over the list, which asks once nobody types any more. */
export function UserSearch({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search);
  const sent = useRef(search);
  const send = useDebouncedCallback((text: string) => {
    sent.current = text;
    onSearch(text);
  }, 250);
  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setTyped(search);
  }, [search]);
  const type = (text: string, composing = false): void => {
    setTyped(text);
    // Kana on their way to kanji are not what is looked for.
    if (composing) send.cancel();
    else send(text.trim());
  };
  return (
    <TextInput
      type="search"
      aria-label={t('users.search')}
      placeholder={t('users.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('users.clearSearch')} onClick={() => type('')} />}
      value={typed}
      onChange={({ currentTarget, nativeEvent }) => type(currentTarget.value, isComposing(nativeEvent))}
      onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
      flex="1 1 180px"
      maw={420}
    />
  );
}
