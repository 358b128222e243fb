import { Anchor, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Table } from '#components/table/Table.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { BulkActionFieldsFragment, UserBulkActionStatus } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useBulkTitle } from '../page/useBulkTitle.ts';
import classes from './BulkActionTable.module.css';

const TONES: Readonly<Record<UserBulkActionStatus, Tone>> = {
  PREPARING: 'busy',
  INVALID: 'bad',
  READY: 'wait',
  COMMITTING: 'busy',
  COMPLETED: 'good',
  FAILED: 'bad',
  CANCELED: 'idle',
};

/** The list of bulk actions. Where the window is narrow, how many, who and when stand under what was done. */
export function BulkActionTable({ actions }: { readonly actions: readonly BulkActionFieldsFragment[] }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const titleOf = useBulkTitle();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <Table hover space={9} label={t('bulkList.title')}>
      <thead>
        <tr>
          <th>{t('bulkList.what')}</th>
          <th>{t('bulkList.status')}</th>
          {!narrow && <th className={classes['count']}>{t('bulkList.changed')}</th>}
          {!narrow && <th>{t('bulkList.by')}</th>}
          {!narrow && <th>{t('bulkList.at')}</th>}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id}>
            <td className={classes['what']}>
              <Anchor component={Link} to={`/users/bulk/${action.id}`} fw={550} size="md">
                {titleOf(action, action.userCount)}
              </Anchor>
              {narrow && (
                <Text size="sm" c="dimmed">
                  {`${t('bulkList.changed')} ${number(action.changedCount)}`}
                  <br />
                  {action.createdByName}
                  <br />
                  {instant(action.createdAt)}
                </Text>
              )}
            </td>
            <td className={classes['status']}>
              <StatusDot tone={TONES[action.status]}>{t(`bulkStatus.${action.status}`)}</StatusDot>
            </td>
            {!narrow && <td className={classes['count']}>{number(action.changedCount)}</td>}
            {!narrow && <td className={classes['what']}>{action.createdByName}</td>}
            {!narrow && <td className={classes['status']}>{instant(action.createdAt)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
