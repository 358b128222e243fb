import { ContactsPage } from '#features/contacts/ContactsPage.tsx';
import { useViewer } from '#features/sessions/index.ts';

/** `/contacts` */
export default function Page() {
  return <ContactsPage editable={useViewer().privileges.administrative} />;
}
