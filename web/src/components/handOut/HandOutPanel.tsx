import { Button, Group, Text } from '@mantine/core';
import { type SignInDetails, type SignInPlace, signInCsv } from '@rollcall/shared';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import { downloadBytes } from '../ui/download.ts';
import { Panel } from '../ui/Panel.tsx';
import { useNextMoment } from '../ui/useNextMoment.ts';
import { PrintedCards } from './PrintedCards.tsx';

interface Props {
  readonly users: readonly SignInDetails[];
  readonly organization: string;
  /** What the file is named after. */
  readonly name: string;
  /** ISO 8601; absent where they can sign in at once. */
  readonly availableFrom?: string | null | undefined;
}

/**
 * What users need to sign in, as a file and as cards: in the window that gave them their passwords, which alone has
 * them.
 */
export function HandOutPanel({ users, organization, name, availableFrom }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const [printing, setPrinting] = useState(false);
  const now = useNextMoment(availableFrom ? [availableFrom] : []);
  const place: SignInPlace = {
    address: `${window.location.origin}/`,
    organization,
    ...(availableFrom && Date.parse(availableFrom) > now && { availableFrom }),
  };

  const download = (): void => {
    // By its mark a spreadsheet knows that it is UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${signInCsv(users, place, locale)}`);
    downloadBytes(t('handOut.fileName', { name }), bytes, 'text/csv');
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
