import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { TextKey } from '#i18n/translate.ts';
import { Rejections } from './Rejections.tsx';
import type { Delivery } from './webhook.ts';
import classes from './Webhook.module.css';

interface Props {
  readonly deliveries: readonly Delivery[];
  readonly busy: boolean;
  readonly onRefresh: () => void;
}

const OK = 200;
const COUNTS = ['created', 'updated', 'duplicates', 'conflicts'] as const;
type Count = (typeof COUNTS)[number];

/** What each status of the answer means, by itself or by its first digit. */
const STATUS_TEXTS: Readonly<Record<number, TextKey>> = {
  4: 'webhookStatus.unreadable',
  5: 'webhookStatus.failed',
  413: 'webhookStatus.tooLong',
  429: 'webhookStatus.tooMany',
};

function stateOf({ status, rejected, conflicts, created, updated, duplicates }: Delivery): [Tone, TextKey] {
  const text = STATUS_TEXTS[status] ?? STATUS_TEXTS[Math.floor(status / 100)];
  if (status !== OK) return ['bad', text ?? 'webhookStatus.failed'];
  if (rejected + conflicts === 0) return ['good', 'webhookStatus.taken'];
  return created + updated + duplicates === 0 ? ['bad', 'webhookStatus.rejected'] : ['wait', 'webhookStatus.partly'];
}

/** The last deliveries with their answers; of those with rejected events, why. */
export function DeliveriesPanel({ deliveries, busy, onRefresh }: Props) {
  const { t, instant, number } = useFormat();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setOpened((ids) => (ids.has(id) ? new Set([...ids].filter((each) => each !== id)) : new Set([...ids, id])));
  const wayOf = ({ secretKind }: Delivery): string =>
    secretKind ? t(`webhookWay.${secretKind}.name`) : t('webhook.byTest');
  const count = (key: Count): TableColumn<Delivery> => ({
    key,
    head: t(`webhook.${key}`),
    kind: 'count',
    from: 'sm',
    render: (delivery) => number(delivery[key]),
    dimmed: (delivery) => delivery[key] === 0,
  });
  const columns: readonly TableColumn<Delivery>[] = [
    {
      key: 'at',
      head: t('webhook.at'),
      namesRow: true,
      className: classes['when'],
      render: (delivery) => (
        <>
          {instant(delivery.receivedAt)}
          <Text size="sm" c="dimmed" hiddenFrom="sm">
            {wayOf(delivery)}
          </Text>
        </>
      ),
    },
    { key: 'kind', head: t('webhook.by'), from: 'sm', render: wayOf },
    {
      key: 'status',
      head: t('webhook.answer'),
      render: (delivery) => {
        const [tone, text] = stateOf(delivery);
        return (
          <>
            <StatusDot tone={tone}>{t(text)}</StatusDot>
            <Text size="sm" c="dimmed">
              {delivery.status}
            </Text>
            <Text size="sm" c="dimmed" hiddenFrom="sm">
              {COUNTS.filter((key) => delivery[key] > 0)
                .map((key) => t('webhook.counted', { what: t(`webhook.${key}`), count: delivery[key] }))
                .join(t('common.listSeparator'))}
            </Text>
          </>
        );
      },
    },
    ...COUNTS.map(count),
    {
      key: 'rejected',
      head: t('webhook.rejected'),
      kind: 'count',
      dimmed: ({ rejected }) => rejected === 0,
      render: ({ id, receivedAt, rejected }) =>
        rejected === 0 ? (
          number(0)
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={opened.has(id)}
            aria-label={t('webhook.reasonsOf', { count: rejected, at: instant(receivedAt) })}
            onClick={() => toggle(id)}
          >
            {t('webhook.reasons', { count: rejected })}
          </Button>
        ),
    },
  ];
  return (
    <Panel
      title={t('webhook.deliveries')}
      description={t('webhook.deliveriesText')}
      aside={
        <Button
          variant="default"
          style={{ flex: 'none' }}
          loading={busy}
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={onRefresh}
        >
          {t('webhook.refresh')}
        </Button>
      }
    >
      {deliveries.length === 0 ? (
        <Text c="dimmed">{t('webhook.noDeliveries')}</Text>
      ) : (
        <DataTable
          label={t('webhook.deliveries')}
          tight
          columns={columns}
          rows={deliveries}
          rowKey={({ id }) => id}
          renderDetails={(delivery) => opened.has(delivery.id) && <Rejections delivery={delivery} />}
        />
      )}
    </Panel>
  );
}
