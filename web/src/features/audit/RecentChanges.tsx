import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { AuditList } from './AuditList.tsx';
import type { AuditEntry } from './entry.ts';

/** The last changes in the words of the audit log; the whole of it is a step away. */
export function RecentChanges({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('recentChanges.title')}>
      {entries.length === 0 ? (
        <Text c="dimmed">{t('recentChanges.none')}</Text>
      ) : (
        <AuditList entries={entries} shown={undefined} level={3} />
      )}
      <Anchor component={Link} to="/audit" mt="sm" display="inline-block">
        {t('audit.title')}
      </Anchor>
    </Panel>
  );
}
