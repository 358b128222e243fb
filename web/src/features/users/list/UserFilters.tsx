import { CloseButton, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListState, USER_STATUSES } from './listState.ts';

interface Props {
  readonly state: ListState;
  readonly onChange: (part: Partial<ListState>, replace?: boolean) => void;
}

/** The search box and the filters over the user list. */
export function UserFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(state.search);
  const sent = useRef(state.search);
  const send = useDebouncedCallback((search: string) => {
    sent.current = search;
    onChange({ search }, true);
  }, 250);
  useEffect(() => {
    if (state.search === sent.current) return;
    sent.current = state.search;
    setTyped(state.search);
  }, [state.search]);
  const type = (search: string): void => {
    setTyped(search);
    send(search.trim());
  };
  return (
    <Group p="md" pb="sm" gap="sm" role="search" aria-label={t('users.filters')}>
      <TextInput
        type="search"
        aria-label={t('users.search')}
        placeholder={t('users.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={typed && <CloseButton size="sm" aria-label={t('users.clearSearch')} onClick={() => type('')} />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        flex="1 1 240px"
        maw={380}
      />
      <NativeSelect
        aria-label={t('users.statusFilter')}
        value={state.status ?? ''}
        onChange={(event) => onChange({ status: USER_STATUSES.find((status) => status === event.currentTarget.value) })}
        data={[
          { value: '', label: t('users.anyStatus') },
          ...USER_STATUSES.map((value) => ({ value, label: t(`userStatus.${value}`) })),
        ]}
      />
    </Group>
  );
}
