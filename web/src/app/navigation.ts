import {
  IconFileImport,
  IconHelpCircle,
  IconHome,
  IconLicense,
  IconListDetails,
  IconPhone,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';

const CALLS = { id: 'calls', to: '/calls', text: 'nav.calls', Icon: IconPhone } as const;

/** The pages of the main navigation for administrators; the command palette goes to them too. */
export const NAVIGATION = [
  { id: 'users', to: '/users', text: 'nav.users', Icon: IconUsers },
  CALLS,
  { id: 'imports', to: '/imports', text: 'nav.imports', Icon: IconFileImport },
  { id: 'contract', to: '/contract', text: 'nav.contract', Icon: IconLicense },
  { id: 'audit', to: '/audit', text: 'nav.audit', Icon: IconListDetails },
  { id: 'webhook', to: '/webhook', text: 'nav.webhook', Icon: IconWebhook },
  { id: 'help', to: '/help', text: 'nav.help', Icon: IconHelpCircle },
] as const;

/** The same for everyone else. */
export const OWN_NAVIGATION = [{ id: 'own', to: '/', text: 'nav.own', Icon: IconHome }, CALLS] as const;
