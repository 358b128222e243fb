// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { namesByLoginId, signInQuickly } from './support/api.ts';
import { addUsers, button, field, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const WORKBOOK = readFileSync(join(import.meta.dirname, '../../server/test/fixtures/libreoffice.xlsx'));

test('a workbook is read as it is, says which sheet that is, and adds its users', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/imports/new');
  await heading(page, t('importNew.title')).waitFor();
  await pickFile(page, t, 'users.xlsx', WORKBOOK);
  const chosen = page.getByRole('group', { name: t('upload.chosen') });
  await page.getByText(t('upload.readAs', { what: 'users' }), { exact: true }).click();
  await chosen.getByText(t('upload.sheet', { name: 'users' })).waitFor();
  await chosen.getByText('𠮷野 花子 & <Co>').waitFor();
  await addUsers(page, t, 3);
  const names = await namesByLoginId(page);
  expect(names.get('workbook1@alpha.example')).toBe('髙﨑 太郎');
  expect(names.get('workbook3@alpha.example')).toBe(`O'Brien "Ann"; Zoë`);
});

test('western letters are asked about until their encoding is chosen, and the same file can be picked again', async ({
  open,
}) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/imports/new');
  const bytes = Buffer.from(csvOf(someUsers(1)).replace('User 1', 'Hélène Müller'), 'latin1');
  const upload = page.getByRole('region', { name: t('upload.title') });
  for (let turn = 0; turn < 2; turn += 1) {
    await pickFile(page, t, 'ansi.csv', bytes);
    await upload.getByRole('alert').waitFor();
    expect(await button(page, t('match.submit')).isEnabled()).toBe(false);
    const question = upload.getByRole('group', { name: t('upload.whichEncoding') });
    await question.getByRole('radio', { name: 'Hélène Müller Windows-1252' }).check();
    await upload.getByText(t('upload.sample', { names: 'Hélène Müller' })).waitFor();
    expect(await upload.getByRole('alert').count()).toBe(0);
    // One that is not among those offered can be chosen too, and the first choice be made again.
    await field(question.locator('xpath=..'), t('upload.anotherEncoding')).selectOption('ISO_8859_15');
    await expect.poll(() => field(upload, t('upload.encoding')).inputValue()).toBe('ISO_8859_15');
  }
  await button(page, t('match.submit')).click();
  await page.getByRole('grid').getByText('Hélène Müller').waitFor();
});

test('foreign columns are matched by hand, and those that are missing are filled in, so that names and addresses become users', async ({
  open,
}) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/imports/new');
  await heading(page, t('importNew.title')).waitFor();
  const csv =
    'Kontakt,Wer,Abteilung\r\nmatched1@alpha.example,Ann Sato,Sales\r\nmatched2@alpha.example,Ben Ito,Sales\r\n';
  await pickFile(page, t, 'other.csv', Buffer.from(csv));
  await page.getByText(t('match.noHeader', { row: 1 })).waitFor();
  const panel = page.getByRole('region', { name: t('match.title') });
  await button(panel, t('match.submit')).click();
  await panel.getByText(t('match.lacks', { name: 'Login ID' })).waitFor();
  await field(panel, 'Kontakt').selectOption({ label: 'Login ID' });
  await field(panel, 'Wer').selectOption({ label: 'User name' });
  await button(panel, t('match.submit')).click();
  await addUsers(page, t, 2);
  const names = await namesByLoginId(page);
  expect(names.get('matched1@alpha.example')).toBe('Ann Sato');
  expect(names.get('matched2@alpha.example')).toBe('Ben Ito');

  // What was matched is remembered: for users to be added, and for those who are changed.
  await page.goto('/imports/new');
  await heading(page, t('importNew.title')).waitFor();
  await pickFile(page, t, 'next.csv', Buffer.from(csv.replaceAll('matched', 'again')));
  const before = t('match.pair', { header: 'Kontakt', column: 'Login ID' });
  await page.getByText(before).waitFor();
  await button(panel, t('match.submit')).click();
  await addUsers(page, t, 2);
  await page.goto('/users/update');
  await pickFile(page, t, 'changes.csv', Buffer.from(csv.replace('Ann Sato', 'Ann Suzuki')));
  await page.getByText(before).waitFor();
  await button(page, t('match.again')).click();
  const again = page.getByRole('group', { name: t('match.title') });
  await field(again, 'Kontakt').selectOption({ label: 'Login ID' });
  await field(again, 'Wer').selectOption({ label: 'User name' });
  await button(again, t('match.take')).click();
  await button(page, t('userUpdate.submit')).click();
  await page.getByText('Ann Suzuki').first().waitFor();
});

test('a header below a title, and the sheet that has one, are found and said', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/imports/new');
  await heading(page, t('importNew.title')).waitFor();
  const titled = `New staff of 2026,,\n,,\n${csvOf(someUsers(2))}`;
  await pickFile(page, t, 'titled.csv', Buffer.from(titled));
  const chosen = page.getByRole('group', { name: t('upload.chosen') });
  await chosen.getByText(t('upload.headerIn', { row: 3 })).waitFor();
  await chosen.getByText(t('upload.rowCount', { count: 2 })).waitFor();
  await field(chosen, t('upload.headerRow')).fill('1');
  await chosen.getByText(t('upload.rowCount', { count: 3 })).waitFor();
});
