import { Button, Group, Paper, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './KeptDrafts.module.css';

interface Draft {
  readonly id: string;
  readonly head: {
    readonly name: string;
    /** How many rows are left to be fixed, where they are fixed one by one. */
    readonly left?: number | undefined;
    /** When it was kept last, in milliseconds since 1970. */
    readonly at: number;
  };
}

interface Props<Each extends Draft> {
  readonly kind: 'import' | 'update';
  /** The last of them first. */
  readonly drafts: readonly Each[];
  readonly onGoOn: (id: string) => void;
  readonly onDiscard: (draft: Each) => void;
}

/** At first: what the page itself is for had better stay in sight. */
const SHOWN = 2;

/** Offers what somebody was at when they left this page, or when it left them. */
export function KeptDrafts<Each extends Draft>({ kind, drafts, onGoOn, onDiscard }: Props<Each>) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? drafts : drafts.slice(0, SHOWN);
  const more = drafts.length - shown.length;
  if (drafts.length === 0) return null;
  return (
    <Paper mb="md">
      {shown.map((draft) => {
        const { name, left, at } = draft.head;
        const title = t(`kept.${kind}`, { name });
        return (
          <Group key={draft.id} role="group" aria-label={title} className={classes['draft']}>
            <IconHistory size={18} aria-hidden />
            <div className={classes['words']}>
              <Text fw={600}>{title}</Text>
              <Text size="sm" c="dimmed">
                {left !== undefined && `${t('kept.left', { count: left })} `}
                {t('kept.at', { instant: instant(new Date(at).toISOString()) })}
              </Text>
            </div>
            <Group gap="xs" wrap="nowrap">
              <Button size="xs" variant="light" onClick={() => onGoOn(draft.id)}>
                {t('kept.goOn')}
              </Button>
              <Button size="xs" variant="default" onClick={() => onDiscard(draft)}>
                {t('kept.discard')}
              </Button>
            </Group>
          </Group>
        );
      })}
      {more > 0 && (
        <Button size="xs" variant="subtle" m={6} onClick={() => setAll(true)}>
          {t('kept.more', { count: more })}
        </Button>
      )}
    </Paper>
  );
}
