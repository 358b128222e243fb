import { RecentChanges } from '#features/audit/RecentChanges.tsx';
import { SeatsPanel } from '#features/contract/SeatsPanel.tsx';
import { OverviewPage } from '#features/overview/OverviewPage.tsx';
import { useBulkTitle } from '#features/users/bulk/page/useBulkTitle.ts';

/** `/overview` */
export default function Page() {
  const titleOf = useBulkTitle();
  return (
    <OverviewPage
      Seats={SeatsPanel}
      Changes={RecentChanges}
      bulkActionTitle={(action) => titleOf(action, action.userCount)}
    />
  );
}
