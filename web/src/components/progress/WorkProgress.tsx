import { Group, Progress, Text } from '@mantine/core';
import { useFormat } from '#i18n/format.tsx';
import { useTimeLeft } from './useTimeLeft.ts';

interface Props {
  /** What is going on. */
  readonly label: string;
  /** How far it has come; without it there is nothing to be counted at present. */
  readonly progress: { readonly done: number; readonly total: number; readonly secondsLeft?: number | null };
  /** What stands for the count where it is no count of what is done; '' for nothing. */
  readonly counted?: string | undefined;
  /** Whether it is under way without getting any further that could be shown. */
  readonly animated: boolean;
  /**
   * What it means, said aloud when it changes.
   * @param tenths how far it has come in tenths of a hundred, so that a screen reader is not flooded
   */
  readonly hint: (tenths: number) => string;
}

/** The whole percent of what is done; all of nothing is done. */
const percentOf = ({ done, total }: Props['progress']): number =>
  total === 0 ? 100 : Math.floor((done / total) * 100);

/** How far work on many users has come, and about how long it still takes. */
export function WorkProgress({ label, progress, counted, animated, hint }: Props) {
  const { number } = useFormat();
  const left = useTimeLeft(progress.secondsLeft ?? null);
  const percent = percentOf(progress);
  const count = counted ?? [`${number(progress.done)} / ${number(progress.total)}`, left].filter(Boolean).join(' · ');
  return (
    <div>
      <Group justify="space-between" mb={6} gap="xs">
        <Text>{label}</Text>
        {count !== '' && (
          <Text c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {count}
          </Text>
        )}
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={label} animated={animated} />
      </Progress.Root>
      <Text role="status" aria-live="polite" size="sm" c="dimmed" mt={6} mih="1.55em">
        {hint(Math.floor(percent / 10) * 10)}
      </Text>
    </div>
  );
}
