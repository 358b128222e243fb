import { Button, Group, Text } from '@mantine/core';
import { type SignInPlace, signInCsv } from '@rollcall/shared';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadBytes } from '#components/ui/download.ts';
import { Panel } from '#components/ui/Panel.tsx';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useFormat } from '#i18n/format.tsx';
import { handOutOf } from './handOuts.ts';
import { PrintedCards } from './PrintedCards.tsx';

/**
 * What the new users need to sign in, as a file and as cards: in the window that uploaded theirs, which alone has the
 * passwords.
 */
export function HandOutPanel({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const organization = useOrganizationName();
  const [printing, setPrinting] = useState(false);
  const [now] = useState(Date.now);
  const users = handOutOf(userImport.id);
  if (!users || users.length === 0) return null;
  const { availableFrom, fileName } = userImport;
  const place: SignInPlace = {
    address: `${window.location.origin}/`,
    organization,
    ...(availableFrom && Date.parse(availableFrom) > now && { availableFrom }),
  };

  const download = (): void => {
    // By its mark a spreadsheet knows that it is UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${signInCsv(users, place, locale)}`);
    downloadBytes(t('handOut.fileName', { name: fileName.replace(/\.[^.]*$/, '') }), bytes, 'text/csv');
  };
  return (
    <Panel title={t('handOut.title')} description={t('handOut.text', { count: users.length })}>
      <Group gap="xs">
        <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
          {t('handOut.csv')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setPrinting(true)}>
          {t('handOut.print', { count: users.length })}
        </Button>
      </Group>
      <Text mt="sm" c="dimmed">
        {t('handOut.last')}
      </Text>
      {printing && <PrintedCards users={users} place={place} onDone={() => setPrinting(false)} />}
    </Panel>
  );
}
