import { skipToken, useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from '#components/form/isComposing.ts';
import { CallUsersDocument } from '#graphql/generated.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';

const PAUSE_MS = 200;

/** Chooses one of the organization's users, who are offered as their name or login ID is typed. */
export function UserFilter({ onChoose }: { readonly onChoose: (userId: string) => void }) {
  const { t } = useTranslation();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const ask = useDebouncedCallback(setSearch, PAUSE_MS);
  const { data } = useQuery(CallUsersDocument, search ? { variables: { search } } : skipToken);
  const users = search ? (data?.users.nodes ?? []).map((user) => ({ ...user, text: textOf(user) })) : [];
  const choose = (userId: string): void => {
    setTyped('');
    setSearch('');
    ask.cancel();
    onChoose(userId);
  };
  const type = (text: string, composing = false): void => {
    setTyped(text);
    const chosen = users.find((user) => user.text === text);
    if (chosen) choose(chosen.id);
    else if (!composing) ask(text.trim());
  };
  const [first] = users;
  return (
    <>
      <TextInput
        label={t('calls.user')}
        placeholder={t('calls.userHint')}
        value={typed}
        maxLength={255}
        spellCheck={false}
        autoComplete="off"
        list={list}
        error={search && data?.users.nodes.length === 0 ? t('calls.noUser') : undefined}
        onChange={({ currentTarget, nativeEvent }) => type(currentTarget.value, isComposing(nativeEvent))}
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={({ key, nativeEvent }: KeyboardEvent) => {
          if (key === 'Enter' && !nativeEvent.isComposing && first && users.length === 1) choose(first.id);
        }}
      />
      <datalist id={list}>
        {users.map(({ id, text }) => (
          <option key={id} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}

const textOf = ({ name, loginId }: { readonly name: string; readonly loginId: string }): string =>
  `${name} (${loginId})`;
