import {
  IconActivity,
  IconAddressBook,
  IconFileImport,
  IconHelpCircle,
  IconHome,
  IconKey,
  IconLayoutDashboard,
  IconLicense,
  IconListDetails,
  IconPhone,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';

const CALLS = { id: 'calls', to: '/calls', text: 'nav.calls', Icon: IconPhone } as const;
const CONTACTS = { id: 'contacts', to: '/contacts', text: 'nav.contacts', Icon: IconAddressBook } as const;
const MONITORING = { id: 'monitoring', to: '/monitoring', text: 'nav.monitoring', Icon: IconActivity } as const;

/** The pages of the main navigation for administrators. */
const ADMINISTRATORS = [
  { id: 'overview', to: '/overview', text: 'nav.overview', Icon: IconLayoutDashboard },
  { id: 'users', to: '/users', text: 'nav.users', Icon: IconUsers },
  CALLS,
  CONTACTS,
  MONITORING,
  { id: 'imports', to: '/imports', text: 'nav.imports', Icon: IconFileImport },
  { id: 'contract', to: '/contract', text: 'nav.contract', Icon: IconLicense },
  { id: 'audit', to: '/audit', text: 'nav.audit', Icon: IconListDetails },
  { id: 'webhook', to: '/webhook', text: 'nav.webhook', Icon: IconWebhook },
  { id: 'tokens', to: '/tokens', text: 'nav.tokens', Icon: IconKey },
  { id: 'help', to: '/help', text: 'nav.help', Icon: IconHelpCircle },
] as const;

/** The same for everyone else. */
const EVERYONE_ELSE = [{ id: 'own', to: '/', text: 'nav.own', Icon: IconHome }, CALLS, CONTACTS, MONITORING] as const;

interface Privileges {
  readonly administrative: boolean;
  readonly monitoring: boolean;
}

/** The pages of the main navigation that someone may open; the command palette goes to them too. */
export const navigationFor = ({ administrative, monitoring }: Privileges) =>
  (administrative ? ADMINISTRATORS : EVERYONE_ELSE).filter((page) => page !== MONITORING || monitoring);
