import { Alert, Box, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Failure, failureOf } from '../../graphql/failure.ts';

interface Props {
  readonly failure: Failure | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** Says that a request brought nothing back, why, and offers to try again. Nothing is shown where nothing failed. */
export function FailureNotice({ failure, onRetry }: Props) {
  const { t } = useTranslation();
  if (!failure) return null;
  const Icon = failure.kind === 'connection' ? IconWifiOff : IconAlertTriangle;
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      icon={<Icon aria-hidden />}
      title={t(`failure.${failure.kind}.title`)}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="md">{t(`failure.${failure.kind}.text`)}</Text>
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

/** The same for the error of a query, as Apollo gives it. */
export function QueryFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <Box p="md">
      <FailureNotice failure={failureOf(error)} onRetry={onRetry} />
    </Box>
  );
}
