import { Anchor, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './Figure.module.css';

interface Props {
  /** Of the title, by which the figure is named. */
  readonly id: string;
  readonly title: string;
  /** All that the figure shows. */
  readonly table: ReactNode;
  /** What is to be said below. */
  readonly note?: string | undefined;
  /** The figure itself. */
  readonly children: ReactNode;
}

/** A figure under its title, with a table in its place at the press of a button. */
export function FigureFrame({ id, title, table, note, children }: Props) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" gap="xs">
        <Title order={3} id={id}>
          {title}
        </Title>
        <Anchor component="button" type="button" size="sm" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'figure.asFigure' : 'figure.asTable')}
        </Anchor>
      </Group>
      {asTable ? <div className={classes['table']}>{table}</div> : children}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </section>
  );
}
