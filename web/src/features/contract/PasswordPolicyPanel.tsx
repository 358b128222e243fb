import { useQuery } from '@apollo/client/react';
import { Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { failureOf } from '#graphql/failure.ts';
import { PasswordPolicyDocument, PasswordPolicyUpdateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

/**
 * What the organization makes of weak passwords in files, switched at once, and for how long temporary ones can be
 * used.
 */
export function PasswordPolicyPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PasswordPolicyDocument);
  const update = useSubmit(PasswordPolicyUpdateDocument);
  const policy = data?.passwordPolicy;
  const refuses = policy?.weakPasswordsInFiles === 'REFUSE';
  const days = policy?.temporaryPasswordDays;

  const change = async (refuse: boolean): Promise<void> => {
    const payload = await update.submit({ weakPasswordsInFiles: refuse ? 'REFUSE' : 'WARN' });
    if (payload?.passwordPolicy)
      showToast({ text: t(refuse ? 'passwordPolicy.refusedNow' : 'passwordPolicy.warnedNow') });
  };

  return (
    <Panel title={t('passwordPolicy.title')} description={t('passwordPolicy.text')}>
      <Stack gap="sm">
        <Switch
          label={t('passwordPolicy.refuse')}
          description={t('passwordPolicy.refuseText')}
          checked={refuses}
          disabled={!policy || update.busy}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        <FormErrors messages={update.errors} />
        <FailureNotice failure={update.failure} />
        {error && !policy && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
        <Text c="dimmed" mih="1.55em">
          {policy && (days == null ? t('passwordPolicy.forEver') : t('passwordPolicy.days', { count: days }))}
        </Text>
      </Stack>
    </Panel>
  );
}
