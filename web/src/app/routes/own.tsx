import { DashboardPage } from '#features/dashboard/DashboardPage.tsx';
import { ProfileFacts } from '#features/sessions/ProfileFacts.tsx';

/** `/`, of whoever has no administrative privileges. */
export default function Page() {
  return <DashboardPage profile={<ProfileFacts />} />;
}
