import { lazy } from 'react';
import { RecentChanges } from '#features/audit/RecentChanges.tsx';
import { SeatsPanel } from '#features/contract/SeatsPanel.tsx';
import { OverviewPage } from '#features/overview/OverviewPage.tsx';
import { useBulkTitle } from '#features/users/bulk/page/useBulkTitle.ts';

/** Figures are loaded behind what is read first. */
const SeatMonthsPanel = lazy(() => import('#features/contract/SeatMonthsPanel.tsx'));

/** `/overview` */
export default function Page() {
  const titleOf = useBulkTitle();
  return (
    <OverviewPage
      Seats={SeatsPanel}
      SeatMonths={SeatMonthsPanel}
      Changes={RecentChanges}
      bulkActionTitle={(action) => titleOf(action, action.userCount)}
    />
  );
}
