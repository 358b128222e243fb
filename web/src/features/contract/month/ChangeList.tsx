import { Button, Group, Text, Title } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import type { Failure } from '#graphql/failureKinds.ts';
import { useFormat } from '#i18n/format.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import classes from './Month.module.css';
import type { ContractMonth } from './useContractMonth.ts';

interface Props {
  readonly changes: ContractMonth['changes'];
  readonly failure: Failure | undefined;
  readonly onMore: () => Promise<void>;
}

/** Each change of a month, newest first; more of them when asked for, and then the first of these has the focus. */
export function ChangeList({ changes, failure, onMore }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  /** Where the changes begin that were asked for. */
  const awaited = useRef<number>(undefined);
  const [busy, setBusy] = useState(false);
  const { edges, totalCount, pageInfo } = changes;

  useEffect(() => {
    if (awaited.current === undefined || edges.length <= awaited.current) return;
    list.current?.children.item(awaited.current)?.querySelector<HTMLElement>('[tabindex]')?.focus();
    awaited.current = undefined;
  }, [edges.length]);

  const more = async (): Promise<void> => {
    setBusy(true);
    awaited.current = edges.length;
    await onMore();
    setBusy(false);
  };
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={3} id={id}>
          {t('contractMonth.changes')}
        </Title>
        <Text size="sm" c="dimmed" aria-live="polite">
          {t('contractMonth.shown', { shown: number(edges.length), count: totalCount })}
        </Text>
      </Group>
      <ol ref={list} className={classes['changes']}>
        {edges.map(({ node }) => (
          <ChangeItem key={node.id} change={node} />
        ))}
      </ol>
      <FailureNotice failure={failure} onRetry={() => void more()} />
      {pageInfo.hasNextPage && (
        <Button variant="default" mt="sm" loading={busy} onClick={() => void more()}>
          {t('contractMonth.more')}
        </Button>
      )}
    </section>
  );
}
