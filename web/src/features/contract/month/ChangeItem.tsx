import { Anchor, Text } from '@mantine/core';
import { SEAT_NAMES, auditTargetLabel } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Month.module.css';
import type { ContractMonth } from './useContractMonth.ts';

type Change = ContractMonth['changes']['edges'][number]['node'];

/** Where a change's target can be looked at: nowhere once it is deleted. */
function addressOf({ cause, targetType, targetId }: Change): string | undefined {
  if (targetType === 'import') return `/imports/${targetId}`;
  if (targetType === 'bulkAction') return `/users/bulk/${targetId}`;
  return targetType === 'user' && cause !== 'USER_DELETE' ? `/users/${targetId}` : undefined;
}

function Target({ change }: { readonly change: Change }) {
  const { locale } = useFormat();
  const address = addressOf(change);
  if (address) {
    return (
      <Anchor component={Link} to={address} inherit underline="always">
        {auditTargetLabel(change.targetType, change.targetName, locale)}
      </Anchor>
    );
  }
  return change.targetType === 'user' ? change.targetName : null;
}

/** One change: what was done, to whom, when and by whom, and how it moved the counts. */
export function ChangeItem({ change }: { readonly change: Change }) {
  const { t } = useTranslation();
  const { instant, number, text } = useFormat();
  const actor = change.actorId ? change.actorName : t('contractMonth.operator');
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
      <div className={classes['what']}>
        <Text tabIndex={-1}>
          <Text span fw={550}>
            {t(`auditKind.${change.cause}`)}
          </Text>{' '}
          <Target change={change} />
        </Text>
        <Text size="sm" c="dimmed">
          {t('contractMonth.by', { instant: instant(change.occurredAt), actor })}
        </Text>
      </div>
      <ul className={classes['moves']} aria-label={t('contractMonth.moves')}>
        {moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ul>
    </li>
  );
}
