import { Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTimeLeft } from '../useTimeLeft.ts';

interface Props {
  readonly userImport: ImportFieldsFragment;
  readonly committing: boolean;
}

/** How far the work on an import has come; said aloud in tenths, so that a screen reader is not flooded. */
export function ImportProgress({ userImport, committing }: Props) {
  const { t } = useTranslation();
  const { number, instant } = useFormat();
  const { done, total, secondsLeft } = userImport.progress;
  const left = useTimeLeft(secondsLeft ?? null);
  const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
  const finished = done >= total;
  const waiting = finished && !committing;
  const label = t(waiting ? 'commit.prepared' : committing ? 'commit.addingProgress' : 'commit.preparing');
  const hint = (): string => {
    if (committing) return t('commit.addingHint');
    if (!finished) return t('commit.preparingHint', { percent: Math.floor(percent / 10) * 10 });
    return userImport.expiresAt ? t('commit.readyHint', { instant: instant(userImport.expiresAt) }) : '';
  };
  return (
    <div>
      <Group justify="space-between" mb={6} gap="xs">
        <Text>{label}</Text>
        {!waiting && (
          <Text c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {[`${number(done)} / ${number(total)}`, left].filter(Boolean).join(' · ')}
          </Text>
        )}
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={label} animated={committing && finished} />
      </Progress.Root>
      <Text role="status" aria-live="polite" size="sm" c="dimmed" mt={6} mih="1.55em">
        {hint()}
      </Text>
    </div>
  );
}
