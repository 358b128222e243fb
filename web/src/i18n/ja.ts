import { accounts } from './ja/accounts.ts';
import { audit } from './ja/audit.ts';
import { bulk } from './ja/bulk.ts';
import { calls } from './ja/calls.ts';
import { contactImport } from './ja/contactImport.ts';
import { contacts } from './ja/contacts.ts';
import { contract } from './ja/contract.ts';
import { dashboard } from './ja/dashboard.ts';
import { draft } from './ja/draft.ts';
import { help } from './ja/help.ts';
import { imports } from './ja/imports.ts';
import { monitoring } from './ja/monitoring.ts';
import { overview } from './ja/overview.ts';
import { shell } from './ja/shell.ts';
import { userPage } from './ja/userPage.ts';
import { users } from './ja/users.ts';
import { serviceTokens } from './ja/serviceTokens.ts';
import { webhook } from './ja/webhook.ts';
import type { Messages } from './messages.ts';

/** The console in Japanese. */
export const ja: Messages = {
  ...shell,
  ...accounts,
  ...users,
  ...userPage,
  ...bulk,
  ...imports,
  ...draft,
  ...contract,
  ...contacts,
  ...contactImport,
  ...calls,
  ...monitoring,
  ...dashboard,
  ...overview,
  ...audit,
  ...serviceTokens,
  ...webhook,
  ...help,
};
