import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { IncomingWebhookTestCallDocument, type IncomingWebhookTestCallMutation } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';

type Result = NonNullable<NonNullable<IncomingWebhookTestCallMutation['incomingWebhookTestCall']>['result']>;

/** Sends a call of whoever looks on the way that deliveries take, and says what came of it. */
export function TestPanel({ viewerId }: { readonly viewerId: string }) {
  const { t } = useTranslation();
  const { submit, busy, failure, errors } = useSubmit(IncomingWebhookTestCallDocument);
  const [result, setResult] = useState<Result>();
  const send = async (): Promise<void> => {
    setResult(undefined);
    const payload = await submit();
    setResult(payload?.result ?? undefined);
  };
  return (
    <Panel title={t('webhook.test')} description={t('webhook.testText')}>
      <Stack gap="md" align="flex-start">
        <Button variant="default" loading={busy} onClick={() => void send()}>
          {t('webhook.testSend')}
        </Button>
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        {/* There before it has something to say, or it would not be read out. */}
        <div role="status">{result && <Answer result={result} viewerId={viewerId} />}</div>
      </Stack>
    </Panel>
  );
}

function Answer({ result: { externalId, code }, viewerId }: { readonly result: Result; readonly viewerId: string }) {
  const { t } = useTranslation();
  if (!code)
    return (
      <Alert color="teal" variant="outline" icon={<IconCheck aria-hidden />} title={t('webhook.testTaken')}>
        <Text size="md" style={{ overflowWrap: 'anywhere' }}>
          {t('webhook.testTakenText', { id: externalId })}
        </Text>
        <Anchor component={Link} to="/calls" underline="always">
          {t('webhook.testLook')}
        </Anchor>
      </Alert>
    );
  return (
    <Alert color="red" variant="outline" icon={<IconX aria-hidden />} title={t('webhook.testRejected')}>
      <Text size="md">{t(`webhookReason.${code}`)}</Text>
      {code === 'WEBHOOK_NOT_ALLOWED' && (
        <Anchor component={Link} to={`/users/${viewerId}`} underline="always">
          {t('webhook.testAllow')}
        </Anchor>
      )}
    </Alert>
  );
}
