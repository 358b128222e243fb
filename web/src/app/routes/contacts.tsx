import { ContactsPage } from '#features/contacts/ContactsPage.tsx';
import { useViewer } from '#features/sessions/index.ts';

/** `/contacts` */
export default function Page() {
  const { privileges, permissions } = useViewer();
  return <ContactsPage editable={privileges.administrative} mayExport={permissions.analyticsExportContacts} />;
}
