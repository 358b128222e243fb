import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import { type Call, durationText } from './call.ts';
import { ContactName, PhoneNumber } from './names.tsx';
import { openedBy } from './openedState.ts';

interface Props {
  readonly call: Call;
  readonly linkTo: (id: string) => string;
}

/** What the telephone system told of a call: how it went, its numbers, and where it came from. */
export function CallFacts({ call, linkTo }: Props) {
  const { t, date, timeOfDay } = useFormat();
  const at = (instant: string | null): ReactNode => instant && `${date(instant)} ${timeOfDay(instant)}`;
  const lasted = (seconds: number | null): ReactNode => seconds !== null && durationText(seconds);
  const number = (value: string | null): ReactNode => value && <PhoneNumber number={value} />;
  const facts: readonly { readonly name: string; readonly value: ReactNode }[] = [
    { name: t('calls.status'), value: t(`callStatus.${call.status}`) },
    { name: t('calls.began'), value: at(call.startedAt) },
    { name: t('calls.answered'), value: at(call.answeredAt) },
    { name: t('calls.ended'), value: at(call.endedAt) },
    { name: t('calls.rang'), value: lasted(call.ringSeconds) },
    { name: t('calls.talked'), value: lasted(call.talkSeconds) },
    { name: t('calls.fromNumber'), value: number(call.fromNumber) },
    { name: t('calls.toNumber'), value: number(call.toNumber) },
    { name: t('calls.circuitNumber'), value: number(call.circuitNumber) },
    { name: t('calls.contact'), value: call.contact && <ContactName contact={call.contact} /> },
    { name: t('calls.queue'), value: call.queue },
    { name: t('calls.group'), value: call.group },
    { name: t('calls.tags'), value: call.tags.join(t('common.listSeparator')) },
    { name: t('calls.previous'), value: <Previous call={call} linkTo={linkTo} /> },
    { name: t('calls.externalId'), value: call.externalId },
  ];
  const isTold = ({ name, value }: (typeof facts)[number]): boolean =>
    name === t('calls.previous') ? call.previousExternalId !== null : Boolean(value);
  return (
    <dl className={classes['facts']} data-wide>
      {facts.filter(isTold).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a transfer, the call before, with the way there if the reader may see it. */
function Previous({ call: { previousCallId, previousExternalId }, linkTo }: Props) {
  const { t } = useFormat();
  const state = openedBy(useLocation().state);
  if (!previousCallId) return previousExternalId;
  return (
    <Anchor component={Link} to={linkTo(previousCallId)} state={state}>
      {t('calls.toPrevious')}
    </Anchor>
  );
}
