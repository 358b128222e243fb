import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { SeatTable } from './SeatTable.tsx';

/** How much of each kind of seat is used now; what came and went stands on the contract's own page. */
export function SeatsPanel({ contract }: { readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('contract.seats')} description={t('contract.now')}>
      <SeatTable contract={contract} withChange={false} />
      <Anchor component={Link} to="/contract" mt="sm" display="inline-block">
        {t('contract.title')}
      </Anchor>
    </Panel>
  );
}
