import {
  IconFileImport,
  IconHelpCircle,
  IconLicense,
  IconListDetails,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';

/** The pages of the main navigation, which are the administrators'; the command palette goes to them too. */
export const NAVIGATION = [
  { id: 'users', to: '/users', text: 'nav.users', Icon: IconUsers },
  { id: 'imports', to: '/imports', text: 'nav.imports', Icon: IconFileImport },
  { id: 'contract', to: '/contract', text: 'nav.contract', Icon: IconLicense },
  { id: 'audit', to: '/audit', text: 'nav.audit', Icon: IconListDetails },
  { id: 'webhook', to: '/webhook', text: 'nav.webhook', Icon: IconWebhook },
  { id: 'help', to: '/help', text: 'nav.help', Icon: IconHelpCircle },
] as const;
