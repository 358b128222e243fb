import { useViewer } from '#features/sessions/index.ts';
import { WebhookPage } from '#features/webhook/WebhookPage.tsx';

/** `/webhook` */
export default function Page() {
  return <WebhookPage viewer={useViewer()} />;
}
