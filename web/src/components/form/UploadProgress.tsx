import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  /** Which part was sent, from 0 to 1; undefined while nothing is. */
  readonly sent: number | undefined;
  readonly onAbort: () => void;
}

/** How far an upload has come, and the way to give it up. */
export function UploadProgress({ sent, onAbort }: Props) {
  const { t } = useTranslation();
  const label = useId();
  if (sent === undefined) return null;
  const percent = Math.round(sent * 100);
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm" id={label}>
          {t('upload.sending', { percent })}
        </Text>
        <Button variant="default" size="compact-sm" onClick={onAbort}>
          {t('upload.abort')}
        </Button>
      </Group>
      <Progress.Root size="sm">
        <Progress.Section value={percent} aria-labelledby={label} />
      </Progress.Root>
    </Stack>
  );
}
