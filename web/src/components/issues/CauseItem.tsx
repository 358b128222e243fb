import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './CauseList.module.css';
import type { ShownCause } from './CauseList.tsx';

/** Drawn at a time: of ten thousand rows, all at once would hold the page up. */
const STEP = 100;

/** One cause of several issues, which opens to each of them. */
export function CauseItem({ cause: { title, way, count, place, actions, brief } }: { readonly cause: ShownCause }) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(0);
  const open = shown > 0;
  const drawn = Math.min(shown, count);
  return (
    <>
      <h3 className={classes['heading']}>
        <UnstyledButton
          className={classes['opener']}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setShown(open ? 0 : STEP)}
        >
          <IconChevronRight size={16} aria-hidden className={classes['chevron']} />
          <span>{title}</span>
        </UnstyledButton>
      </h3>
      <div className={classes['body']}>
        {way && <Text>{way}</Text>}
        {actions && (
          <Group gap="xs" role="group" aria-label={title}>
            {actions}
          </Group>
        )}
        {open && (
          <ul id={id} className={classes['places']} data-brief={brief || undefined} aria-label={title}>
            {Array.from({ length: drawn }, (_, index) => (
              <li key={index} className={classes['place']}>
                {place(index)}
              </li>
            ))}
          </ul>
        )}
        {open && drawn < count && (
          <Group gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {t('causes.drawn', { shown: drawn, count })}
            </Text>
            <Button variant="default" size="xs" onClick={() => setShown(shown + STEP)}>
              {t('causes.showMore', { count: Math.min(STEP, count - drawn) })}
            </Button>
          </Group>
        )}
      </div>
    </>
  );
}
