import { Anchor, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { RatedCallFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './RatedCalls.module.css';

type Rated = readonly RatedCallFieldsFragment[];

/** The calls that went best and worst, each with the way to it. */
export function RatedCalls({ best, worst }: { readonly best: Rated; readonly worst: Rated }) {
  const { t } = useTranslation();
  return (
    <div className={classes['lists']}>
      <RatedList title={t('dashboard.best')} calls={best} />
      <RatedList title={t('dashboard.worst')} calls={worst} />
    </div>
  );
}

function RatedList({ title, calls }: { readonly title: string; readonly calls: Rated }) {
  const id = useId();
  const { instant, number } = useFormat();
  if (calls.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id}>
        {title}
      </Title>
      <ol className={classes['list']}>
        {calls.map(({ callId, startedAt, overall }) => (
          <li key={callId}>
            <Anchor component={Link} to={`/calls?call=${callId}`}>
              {instant(startedAt)}
            </Anchor>
            <Text component="span" className={classes['overall']}>
              {number(overall)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
