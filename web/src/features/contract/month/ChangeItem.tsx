import { Anchor, Text } from '@mantine/core';
import { SEAT_NAMES, auditTargetLabel } from '@rollcall/shared';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Month.module.css';
import type { ContractMonth } from './useContractMonth.ts';

type Change = ContractMonth['changes']['edges'][number]['node'];

/** Where a change's target can be looked at. */
function addressOf({ targetType, targetId }: Change): string | undefined {
  if (targetType === 'import') return `/imports/${targetId}`;
  if (targetType === 'bulkAction') return `/users/bulk/${targetId}`;
  // Of a user who is deleted, the page says so.
  return targetType === 'user' ? `/users/${targetId}` : undefined;
}

/** Who did it, by their name as it is now; by the login ID that was recorded once they are there no more. */
function ActorName({ change: { actorId, actorName, actorUser } }: { readonly change: Change }) {
  const { t } = useTranslation();
  return actorId ? t('audit.person', { name: actorUser?.name ?? actorName }) : t('contractMonth.operator');
}

function TargetName({ change }: { readonly change: Change }) {
  const { t, locale } = useFormat();
  const { targetType, targetName, targetUser } = change;
  const address = addressOf(change);
  const label = targetUser?.name ?? auditTargetLabel(targetType, targetName, locale);
  const name = targetType === 'user' ? t('audit.person', { name: label }) : label;
  if (!address) return name;
  return (
    <Anchor component={Link} to={address} inherit underline="always">
      {name}
    </Anchor>
  );
}

/** One change in a sentence: when, what was done by whom and to whom, and how that moved the counts. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const { t } = useTranslation();
  const { clock, number, text } = useFormat();
  const limitText = (limit: number | null): string =>
    limit === null ? t('contractMonth.notSubscribed') : number(limit);
  const moves = change.seats.flatMap(({ what, delta, limitBefore, limitAfter }) => {
    const kind = seatKind(what);
    if (!kind) return [];
    const name = text(SEAT_NAMES[kind]);
    const limit = { name, before: limitText(limitBefore), after: limitText(limitAfter) };
    if (limitBefore === null && limitAfter !== null) return [t('contractMonth.limitBegins', limit)];
    if (limitBefore !== limitAfter) return [t('contractMonth.limitMove', limit)];
    return [`${name}\u00a0${delta > 0 ? '+' : '−'}${number(Math.abs(delta))}`];
  });
  return (
    <li className={classes['change']}>
      <time dateTime={change.occurredAt} className={classes['time']}>
        {clock(change.occurredAt)}
      </time>
      <div className={classes['what']}>
        <Text tabIndex={-1}>
          <Trans
            i18nKey={`auditSentence.${change.cause}`}
            components={{ actor: <ActorName change={change} />, target: <TargetName change={change} /> }}
          />
        </Text>
        <Text size="sm" c="dimmed">
          {moves.join(t('contract.comma'))}
        </Text>
      </div>
    </li>
  );
}
