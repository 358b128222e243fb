import { Anchor, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { BulkActionFieldsFragment, OverviewQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Overview.module.css';
import { type OpenWork, openWork } from './openWork.ts';

interface Props {
  readonly answer: OverviewQuery;
  /** What a bulk action does, in words. */
  readonly titleOf: (action: BulkActionFieldsFragment) => string;
}

/** Imports and bulk actions of which something is expected still, or which failed, each with the way to it. */
export function WorkPanel({ answer, titleOf }: Props) {
  const { t } = useFormat();
  const [now] = useState(Date.now);
  const works = openWork(answer, now);
  return (
    <Panel title={t('overview.work')} description={works.length === 0 ? t('overview.workNone') : undefined}>
      {works.length > 0 && (
        <ul className={classes['list']}>
          {works.map((work) => (
            <WorkItem key={work.work.id} work={work} titleOf={titleOf} />
          ))}
        </ul>
      )}
      <Group gap="md">
        <Anchor component={Link} to="/imports">
          {t('imports.title')}
        </Anchor>
        <Anchor component={Link} to="/users/bulk">
          {t('bulkList.title')}
        </Anchor>
      </Group>
    </Panel>
  );
}

const toneOf = (status: OpenWork['work']['status']): Tone =>
  status === 'FAILED' ? 'bad' : status === 'READY' ? 'wait' : 'busy';

function WorkItem({ work, titleOf }: { readonly work: OpenWork } & Pick<Props, 'titleOf'>) {
  const { t, instant } = useFormat();
  const { id, status, createdBy, createdByName, createdAt, expiresAt, finishedAt } = work.work;
  const title =
    work.what === 'bulkAction'
      ? titleOf(work.work)
      : t('overview.import', { count: work.work.rowCount, fileName: work.work.fileName });
  const moment =
    status === 'READY' && expiresAt
      ? t('overview.waitsUntil', { instant: instant(expiresAt) })
      : instant(finishedAt ?? createdAt);
  return (
    <li className={classes['entry']}>
      <Anchor component={Link} to={`${work.what === 'import' ? '/imports' : '/users/bulk'}/${id}`} size="md">
        {title}
      </Anchor>
      <StatusDot tone={toneOf(status)}>
        {work.what === 'import' ? t(`importStatus.${work.work.status}`) : t(`bulkStatus.${work.work.status}`)}
      </StatusDot>
      <Text size="sm" c="dimmed" className={classes['note'] ?? ''}>
        {`${createdBy?.name ?? createdByName} · ${moment}`}
      </Text>
    </li>
  );
}
