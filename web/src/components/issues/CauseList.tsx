import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CauseItem } from './CauseItem.tsx';
import classes from './CauseList.module.css';

/** What is wrong in several places for one reason, as it is shown. */
export interface ShownCause {
  readonly key: string;
  /** What is wrong, in how many places, and where. */
  readonly title: string;
  /** What to do about it; absent where the title says that. */
  readonly way?: string | undefined;
  /** How many places there are. With one alone, that is shown by itself. */
  readonly count: number;
  /** One of the places; drawn only once it is asked for. */
  readonly place: (index: number) => ReactNode;
  /** What can be done with all of them at once. */
  readonly actions?: ReactNode;
  /** Whether a place needs no more than a word or two, so that many of them stand in a line. */
  readonly brief: boolean;
}

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly causes: readonly ShownCause[];
  /** How many issues there are besides those of the causes. */
  readonly beyond: number;
}

const SHOWN = 20;

/** Each cause once, with how many places it has, the way out, and the places on asking. */
export function CauseList({ label, causes, beyond }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? causes : causes.slice(0, SHOWN);
  return (
    <Stack gap="xs" align="flex-start">
      <ul className={classes['list']} aria-label={label}>
        {shown.map((cause) => (
          <li key={cause.key} className={classes['cause']}>
            {cause.count === 1 ? cause.place(0) : <CauseItem cause={cause} />}
          </li>
        ))}
      </ul>
      {!all && causes.length > SHOWN && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {t('causes.showAll', { count: causes.length })}
        </Button>
      )}
      {beyond > 0 && (all || causes.length <= SHOWN) && <Text c="dimmed">{t('causes.beyond', { count: beyond })}</Text>}
    </Stack>
  );
}
