import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { useFormat } from '#i18n/format.tsx';
import { SecretDeleteDialog } from './SecretDeleteDialog.tsx';
import type { Secret } from './webhook.ts';

/** The secrets that hold: since when, made by whom, and whether they are in use. */
export function SecretTable({ secrets }: { readonly secrets: readonly Secret[] }) {
  const { t, instant } = useFormat();
  const [asked, setAsked] = useState<Secret>();
  const columns: readonly TableColumn<Secret>[] = [
    {
      key: 'kind',
      head: t('webhook.kind'),
      namesRow: true,
      render: ({ kind, createdAt }) => (
        <>
          {t(`webhookWay.${kind}.name`)}
          <Text size="sm" c="dimmed" hiddenFrom="sm">
            {instant(createdAt)}
          </Text>
        </>
      ),
    },
    { key: 'made', head: t('webhook.madeAt'), from: 'sm', render: ({ createdAt }) => instant(createdAt) },
    { key: 'by', head: t('webhook.madeBy'), from: 'sm', render: ({ createdByName }) => createdByName ?? '–' },
    {
      key: 'used',
      head: t('webhook.lastUsed'),
      render: ({ lastUsedAt }) => (lastUsedAt ? instant(lastUsedAt) : t('webhook.neverUsed')),
      dimmed: ({ lastUsedAt }) => !lastUsedAt,
    },
    {
      key: 'delete',
      head: t('webhook.delete'),
      quietHead: true,
      render: (secret) => (
        <Button
          size="xs"
          variant="default"
          aria-label={t('webhook.deleteOf', {
            name: t(`webhookWay.${secret.kind}.name`),
            made: instant(secret.createdAt),
          })}
          onClick={() => setAsked(secret)}
        >
          {t('webhook.delete')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable label={t('webhook.secrets')} tight columns={columns} rows={secrets} rowKey={({ id }) => id} />
      {asked && <SecretDeleteDialog secret={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
