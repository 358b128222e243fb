import { ServiceTokensPage } from '#features/serviceTokens/ServiceTokensPage.tsx';

/** `/tokens` */
export default function Page() {
  return <ServiceTokensPage />;
}
