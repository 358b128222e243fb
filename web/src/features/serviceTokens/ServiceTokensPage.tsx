import { useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { ServiceTokensDocument } from '#graphql/generated.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MadeTokenNotice } from './MadeTokenNotice.tsx';
import type { MadeToken } from './serviceToken.ts';
import { TokenCreateDialog } from './TokenCreateDialog.tsx';
import { TokenTable } from './TokenTable.tsx';

/** The tokens by which programs act in the organization: what each may, until when, and what it did last. */
export function ServiceTokensPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ServiceTokensDocument, { fetchPolicy: 'cache-and-network' });
  // Kept here alone: whoever leaves the page has seen it.
  const [made, setMade] = useState<MadeToken>();
  const [making, setMaking] = useState(false);
  const tokens = data?.serviceTokens;
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {t('serviceTokens.make')}
    </Button>
  );
  const onMade = (token: MadeToken): void => {
    setMaking(false);
    setMade(token);
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={t('serviceTokens.title')}
        description={t('serviceTokens.text')}
        actions={tokens && tokens.length > 0 && make}
      />
      <Stack gap="md">
        {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!tokens && !error && <Waiting lines={6} />}
        {made && <MadeTokenNotice key={made.secret} made={made} onHide={() => setMade(undefined)} />}
        {tokens?.length === 0 && !made && (
          <EmptyState icon={<IconKey size={40} stroke={1.5} />} title={t('serviceTokens.none')} actions={make}>
            {t('serviceTokens.noneText')}
          </EmptyState>
        )}
        {tokens && tokens.length > 0 && <TokenTable tokens={tokens} />}
      </Stack>
      {making && <TokenCreateDialog onMade={onMade} onClose={() => setMaking(false)} />}
    </>
  );
}
