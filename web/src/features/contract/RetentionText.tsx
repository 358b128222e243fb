import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { CallRetentionDocument } from '#graphql/generated.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** For how long calls are kept, once it is known. */
export function RetentionText() {
  const { t } = useTranslation();
  const { data } = useQuery(CallRetentionDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { months } = data.callRetention;
  return (
    <Text c="dimmed" mt={4}>
      {months === null ? t('contract.callsKept') : t('contract.callsDeleted', { count: months })}
    </Text>
  );
}
