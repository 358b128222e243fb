import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { IncomingWebhookDocument } from '#graphql/generated.ts';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { DeliveriesPanel } from './DeliveriesPanel.tsx';
import { SecretsPanel } from './SecretsPanel.tsx';
import { SendPanel } from './SendPanel.tsx';
import { TestPanel } from './TestPanel.tsx';
import type { MadeSecret } from './webhook.ts';

interface Props {
  /** Who looks. */
  readonly viewer: { readonly id: string; readonly loginId: string };
}

/** How a telephone system is connected: its secrets, what it sends where, a test, and what it has delivered. */
export function WebhookPage({ viewer }: Props) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(IncomingWebhookDocument, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  // Kept here alone: whoever leaves the page has seen it.
  const [made, setMade] = useState<MadeSecret>();
  const again = (): void => void refetch();
  const webhook = data?.incomingWebhook;
  return (
    <>
      <PageHeader
        title={t('webhook.title')}
        description={
          <Trans
            i18nKey="webhook.text"
            components={{
              users: <Anchor component={Link} inherit underline="always" to="/users?service=incomingWebhook" />,
            }}
          />
        }
      />
      <Stack gap="md">
        {error && <FailureNotice failure={failureOf(error)} onRetry={again} />}
        {!webhook && !error && <Waiting lines={10} />}
        {webhook && !webhook.subscribed && <NotSubscribed />}
        {webhook && (
          <>
            <SecretsPanel webhook={webhook} made={made} onMade={setMade} />
            <SendPanel key={made?.secret} path={webhook.path} made={made} loginId={viewer.loginId} />
            <TestPanel viewerId={viewer.id} />
            <DeliveriesPanel deliveries={webhook.deliveries} busy={loading} onRefresh={again} />
          </>
        )}
      </Stack>
    </>
  );
}

function NotSubscribed() {
  const { t } = useTranslation();
  return (
    <Alert color="yellow" variant="outline" icon={<IconInfoCircle aria-hidden />} title={t('webhook.notSubscribed')}>
      <Text size="md">
        <Trans
          i18nKey="webhook.notSubscribedText"
          components={{ contract: <Anchor component={Link} inherit underline="always" to="/contract" /> }}
        />
      </Text>
    </Alert>
  );
}
