import { Button, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import type { Failure } from '#graphql/failureKinds.ts';
import { useFormat } from '#i18n/format.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import { daysOf } from './changeDays.ts';
import classes from './Month.module.css';
import type { ContractMonth } from './useContractMonth.ts';

interface Props {
  /** Undefined until it is there. */
  readonly month: ContractMonth | undefined;
  /** What it is called. */
  readonly name: string;
  /** Why no more of it could be shown. */
  readonly failure: Failure | undefined;
  readonly onMore: () => Promise<void>;
}

/** What moved a count or a limit in a month, newest first, by the day. */
export function ChangesPanel({ month, name, failure, onMore }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const changes = month?.changes;
  return (
    <Panel
      title={t('contractMonth.title', { month: name })}
      description={t('contractMonth.text')}
      aside={
        changes && (
          <Text size="sm" c="dimmed" aria-live="polite" style={{ flex: 'none' }}>
            {t('contractMonth.shown', { shown: number(changes.edges.length), count: changes.totalCount })}
          </Text>
        )
      }
    >
      {!changes && <Waiting lines={6} />}
      {changes?.totalCount === 0 && <Text c="dimmed">{t('contractMonth.none')}</Text>}
      {changes && changes.totalCount > 0 && <Timeline changes={changes} failure={failure} onMore={onMore} />}
    </Panel>
  );
}

/** More changes are shown when asked for, and then the first of these has the focus. */
function Timeline({ changes, failure, onMore }: Pick<Props, 'failure' | 'onMore'> & Pick<ContractMonth, 'changes'>) {
  const { t } = useTranslation();
  const { timeZone, date } = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  /** Where the changes begin that were asked for. */
  const awaited = useRef<number>(undefined);
  const [busy, setBusy] = useState(false);
  const { edges, pageInfo } = changes;

  useEffect(() => {
    if (awaited.current === undefined || edges.length <= awaited.current) return;
    frame.current?.querySelectorAll<HTMLElement>('[tabindex]').item(awaited.current).focus();
    awaited.current = undefined;
  }, [edges.length]);

  const more = async (): Promise<void> => {
    setBusy(true);
    awaited.current = edges.length;
    await onMore();
    setBusy(false);
  };
  const nodes = edges.map(({ node }) => node);
  return (
    <div ref={frame}>
      {daysOf(nodes, timeZone).map(([first, ...others]) => (
        <section key={first.id} aria-label={date(first.occurredAt)}>
          <Title order={3} className={classes['day'] ?? ''}>
            {date(first.occurredAt)}
          </Title>
          <ol className={classes['changes']}>
            {[first, ...others].map((change) => (
              <ChangeItem key={change.id} change={change} />
            ))}
          </ol>
        </section>
      ))}
      <FailureNotice failure={failure} onRetry={() => void more()} />
      {pageInfo.hasNextPage && (
        <Button variant="default" mt="sm" loading={busy} onClick={() => void more()}>
          {t('contractMonth.more')}
        </Button>
      )}
    </div>
  );
}
