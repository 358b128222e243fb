import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { IncomingWebhookSecretCreateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MadeSecretNotice } from './MadeSecretNotice.tsx';
import { SecretReplaceDialog } from './SecretReplaceDialog.tsx';
import { SecretTable } from './SecretTable.tsx';
import { type MadeSecret, SECRET_KINDS, type SecretKind, type Webhook } from './webhook.ts';
import classes from './Webhook.module.css';

/** So many of a kind hold at once; with one more, the oldest ends. */
const LIVE = 2;

interface Props {
  readonly webhook: Webhook;
  /** The secret that was just made, as long as it is shown. */
  readonly made: MadeSecret | undefined;
  readonly onMade: (made: MadeSecret | undefined) => void;
}

/** The ways in which a telephone system shows that it may send, and the secrets that hold. */
export function SecretsPanel({ webhook: { secrets, subscribed }, made, onMade }: Props) {
  const { t } = useTranslation();
  const create = useSubmit(IncomingWebhookSecretCreateDocument);
  /** Of which kind the oldest would end, until that is answered. */
  const [asked, setAsked] = useState<SecretKind>();

  const make = async (kind: SecretKind): Promise<void> => {
    setAsked(undefined);
    const payload = await create.submit({ kind });
    if (payload?.secret) onMade({ kind, secret: payload.secret });
  };
  const ask = (kind: SecretKind): void => {
    if (secrets.filter((secret) => secret.kind === kind).length < LIVE) void make(kind);
    else setAsked(kind);
  };

  return (
    <Panel title={t('webhook.secrets')} description={t('webhook.secretsText')}>
      <Stack gap="md">
        <ul className={classes['ways']}>
          {SECRET_KINDS.map((kind) => (
            <li key={kind} className={classes['way']}>
              <Title order={3}>{t(`webhookWay.${kind}.name`)}</Title>
              <Text size="sm">{t(`webhookWay.${kind}.text`)}</Text>
              <Button variant="default" disabled={!subscribed} loading={create.busy} onClick={() => ask(kind)}>
                {t(`webhookWay.${kind}.make`)}
              </Button>
            </li>
          ))}
        </ul>
        <FormErrors messages={create.errors} />
        <FailureNotice failure={create.failure} />
        {made && <MadeSecretNotice key={made.secret} made={made} onHide={() => onMade(undefined)} />}
        {secrets.length === 0 ? <Text c="dimmed">{t('webhook.noSecrets')}</Text> : <SecretTable secrets={secrets} />}
      </Stack>
      {asked && (
        <SecretReplaceDialog kind={asked} onConfirm={() => void make(asked)} onClose={() => setAsked(undefined)} />
      )}
    </Panel>
  );
}
