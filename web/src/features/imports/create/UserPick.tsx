import { useQuery, skipToken } from '@apollo/client/react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { TemplateUsersDocument, type TemplateUsersQuery } from '#graphql/generated.ts';
import classes from './TemplatePanel.module.css';

export type PickedUser = TemplateUsersQuery['users']['nodes'][number];

/** Milliseconds after the last letter until the server is asked. */
const PAUSE = 180;

/** Looks for a user by name or login ID, and gives the one that is chosen. */
export function UserPick({ onPick }: { readonly onPick: (user: PickedUser) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE);
  const { data, error, refetch } = useQuery(
    TemplateUsersDocument,
    search === '' ? skipToken : { variables: { search }, fetchPolicy: 'no-cache' },
  );
  const users = search === '' ? [] : (data?.users.nodes ?? []);
  return (
    <Stack gap={6} className={classes['wide'] ?? ''}>
      <TextInput
        label={t('template.presetWho')}
        description={t('template.presetWhoHint')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        // It is no way to download the template.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        autoComplete="off"
        type="search"
      />
      <FailureNotice failure={error && failureOf(error)} onRetry={() => void refetch()} />
      <Text role="status" size="sm" c="dimmed">
        {data && search !== '' && users.length === 0 && t('users.noneFoundTitle')}
      </Text>
      {users.map((user) => (
        <Button key={user.id} variant="default" size="xs" justify="flex-start" onClick={() => onPick(user)}>
          {`${user.name} (${user.loginId})`}
        </Button>
      ))}
    </Stack>
  );
}
