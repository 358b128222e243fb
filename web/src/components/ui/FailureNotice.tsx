import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

interface Failure {
  readonly kind: 'connection' | 'session' | 'forbidden' | 'busy' | 'link' | 'server';
  /** What an operator finds in the log. */
  readonly requestId?: string;
  /** From when the same request is heard again. */
  readonly retryAt?: string;
}

interface Props {
  readonly failure: Failure | undefined;
  /** Keeps the notice off the edges of a panel that has no padding of its own. */
  readonly inset?: boolean;
  readonly onRetry?: (() => void) | undefined;
}

/** Says that a request brought nothing back, why, and offers to try again. Nothing is shown where nothing failed. */
export function FailureNotice({ failure, onRetry, inset = false }: Props) {
  const { t } = useTranslation();
  if (!failure) return null;
  const Icon = failure.kind === 'connection' ? IconWifiOff : IconAlertTriangle;
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      m={inset ? 'md' : 0}
      icon={<Icon aria-hidden />}
      title={t(`failure.${failure.kind}.title`)}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="md">{t(`failure.${failure.kind}.text`)}</Text>
        {failure.retryAt && <RetryAt instant={failure.retryAt} />}
        {failure.requestId && (
          <Text size="sm" c="dimmed">
            {t('failure.requestId', { id: failure.requestId })}
          </Text>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function RetryAt({ instant }: { readonly instant: string }) {
  const { t, timeOfDay } = useFormat();
  return <Text size="md">{t('failure.retryAt', { time: timeOfDay(instant) })}</Text>;
}
