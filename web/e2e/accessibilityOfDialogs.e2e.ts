// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { expect } from 'vitest';
import { becomeAdministrator } from './support/administrator.ts';
import { addUser } from './support/api.ts';
import { dialogsOf } from './support/dialogs.ts';
import { Looker, lookOf } from './support/looker.ts';
import { browserTest } from './support/test.ts';

const test = browserTest();
const HANAKO = { loginId: 'hanako@demo.example', name: '佐藤 花子', password: 'Karino-1-2-3', locale: 'JA' } as const;

test.for(['en', 'ja'] as const)(
  'every dialog, and what else opens over a page, is accessible in both schemes (%s)',
  async (language, { open }) => {
    const page = await open(lookOf(language));
    const looker = new Looker(page, language);
    await becomeAdministrator(page, language);
    for (const seen of dialogsOf(await addUser(page, HANAKO), language)) await looker.look(seen);
    expect(looker.found).toEqual([]);
  },
);
