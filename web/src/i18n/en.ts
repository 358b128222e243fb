import { accounts } from './en/accounts.ts';
import { audit } from './en/audit.ts';
import { bulk } from './en/bulk.ts';
import { calls } from './en/calls.ts';
import { contactImport } from './en/contactImport.ts';
import { contacts } from './en/contacts.ts';
import { contract } from './en/contract.ts';
import { dashboard } from './en/dashboard.ts';
import { draft } from './en/draft.ts';
import { help } from './en/help.ts';
import { imports } from './en/imports.ts';
import { monitoring } from './en/monitoring.ts';
import { overview } from './en/overview.ts';
import { shell } from './en/shell.ts';
import { userPage } from './en/userPage.ts';
import { users } from './en/users.ts';
import { serviceTokens } from './en/serviceTokens.ts';
import { webhook } from './en/webhook.ts';

/** The console in English. What the shared catalogue and messages say is not repeated here. */
export const en = {
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
} as const;
