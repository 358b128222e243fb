import { Paper, Text } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { StatusDot } from '#components/ui/StatusDot.tsx';
import { useFocusKept } from '#components/ui/useFocusKept.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useFormat } from '#i18n/format.tsx';
import { type Reader, ReaderContext } from '../reader.ts';
import { Ticking } from './Elapsed.tsx';
import classes from './MonitoringPage.module.css';
import { UnderWayTable } from './UnderWayTable.tsx';
import { type Answer, useCallsUnderWay } from './useCallsUnderWay.ts';

/** The calls under way of the whole organization, live. What is old says of which time it is, and stands still. */
export function MonitoringPage({ reader }: { readonly reader: Reader }) {
  const { t } = useFormat();
  const { answer, at, error, live, refetch } = useCallsUnderWay();
  const part = useFocusKept<HTMLDivElement>();
  const failure = error === undefined ? undefined : failureOf(error);
  // Whoever may not see them any more doesn't see the last ones either.
  const shown = failure?.kind === 'forbidden' ? undefined : answer;
  return (
    <ReaderContext value={reader}>
      <PageHeader title={t('monitoring.title')} description={t('monitoring.text')} />
      <Paper ref={part} className={classes['list']} data-wide>
        {shown && <Bar answer={shown} live={live} />}
        <FailureNotice inset failure={failure} onRetry={() => void refetch().catch(() => undefined)} />
        {!shown && !failure && <Waiting lines={6} />}
        {shown?.calls.length === 0 && live && (
          <EmptyState icon={<IconPhoneOff size={40} stroke={1.5} />} title={t('monitoring.noneTitle')}>
            {t('monitoring.noneText')}
          </EmptyState>
        )}
        {shown && shown.calls.length > 0 && (
          <div className={classes['rows']} data-old={!live || undefined}>
            <Ticking asOf={shown.asOf} heardAt={at} live={live}>
              <UnderWayTable calls={shown.calls} />
            </Ticking>
          </div>
        )}
      </Paper>
    </ReaderContext>
  );
}

/** How many calls there are, and of when that is. */
function Bar({ answer: { calls, totalCount, asOf }, live }: { readonly answer: Answer; readonly live: boolean }) {
  const { t, timeOfDay } = useFormat();
  return (
    <div className={classes['bar']}>
      <Text component="span">
        {t('monitoring.count', { count: totalCount })}
        {calls.length < totalCount && ` ${t('monitoring.newest', { count: calls.length })}`}
      </Text>
      <span role="status">
        <StatusDot tone={live ? 'good' : 'idle'}>
          {live ? t('monitoring.live') : t('monitoring.asOf', { time: timeOfDay(asOf) })}
        </StatusDot>
      </span>
    </div>
  );
}
