import { Anchor, Text } from '@mantine/core';
import { SEAT_KINDS, SEAT_NAMES } from '@rollcall/shared';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './ContractPage.module.css';
import { seatLevel } from './seatLevel.ts';

/** What can be done where seats run out, and of which there are few now. */
export function SeatsOutPanel({ contract }: { readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const short = SEAT_KINDS.filter((kind) => {
    const seats = contract.seats[kind];
    return seats && seatLevel(seats) !== 'enough';
  });
  const names = short.map((kind) => text(SEAT_NAMES[kind])).join(t('contract.comma'));
  return (
    <Panel title={t('seatsOut.title')} description={names ? t('seatsOut.short', { names }) : t('seatsOut.enough')}>
      <ul className={classes['plain']}>
        <li>
          <Trans
            i18nKey="seatsOut.free"
            components={{ users: <Anchor component={Link} to="/users" inherit underline="always" /> }}
          />
        </li>
        <li>{t('seatsOut.buy')}</li>
      </ul>
      <Text c="dimmed" mt="sm">
        {t('seatsOut.imports')}
      </Text>
    </Panel>
  );
}
