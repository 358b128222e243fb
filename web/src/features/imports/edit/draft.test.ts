import { COLUMNS, type ContractSeats, checkUserCsv, loadCommonPasswords, writeCsv } from '@rollcall/shared';
import { describe, expect, test } from 'vitest';
import { type DraftFile, ImportDraft } from './draft.ts';
import { cellEdit, dropEdit } from './draftEdits.ts';
import { lookFrom, nextProblem } from './nextProblem.ts';

const seats: ContractSeats = { users: { used: 0, limit: 50 }, phone: { used: 0, limit: 1 } };
const terms = { seats, importRowLimit: 100, refusesWeakPasswords: false };
const KEYS = COLUMNS.map(({ key }) => key);
const USUAL: Readonly<Record<string, string>> = { name: 'Sato', password: 'Abcdefg-1' };

function fileOf(...users: readonly Readonly<Record<string, string>>[]): DraftFile {
  const rows = users.map((user, index) =>
    KEYS.map((key) => user[key] ?? USUAL[key] ?? (key === 'loginId' ? `u${index}@b.example` : '0')),
  );
  const text = writeCsv([COLUMNS.map(({ header }) => header.en), ...rows]);
  const checked = checkUserCsv(text, { contract: seats, rowLimit: terms.importRowLimit });
  return { id: 'one', name: 'users.csv', encoding: 'UTF_8', lossy: false, text, checked };
}

async function draftOf(...users: readonly Readonly<Record<string, string>>[]): Promise<ImportDraft> {
  const draft = await ImportDraft.of(fileOf(...users), terms);
  if (!draft) throw new Error('These rows can be edited');
  return draft;
}

describe('a draft', () => {
  test('is none where the columns are not understood', async () => {
    const text = 'Login ID,Nme\r\na@b.example,x\r\n';
    const checked = checkUserCsv(text, { contract: seats, rowLimit: 100 });
    expect(await ImportDraft.of({ ...fileOf({}), text, checked }, terms)).toBeUndefined();
  });

  test('takes edits back and does them again, each as one step, until another one is made', async () => {
    const draft = await draftOf({ name: '' }, { loginId: 'no' }, {});
    draft.change(dropEdit([0, 1], true));
    draft.change(cellEdit(draft.table, 2, 1, 'Suzuki'));
    expect(draft.table.liveCount).toBe(1);
    draft.undo();
    draft.undo();
    expect([draft.table.liveCount, draft.table.row(2).cells[1], draft.canUndo]).toEqual([3, 'Sato', false]);
    draft.redo();
    expect([draft.table.liveCount, draft.canRedo]).toEqual([1, true]);
    draft.change(cellEdit(draft.table, 2, 1, 'Ito'));
    expect(draft.canRedo).toBe(false);
  });

  test('with errors only keeps a row in sight while it is being fixed, and shows one that comes to have an error', async () => {
    const draft = await draftOf({}, { name: '' }, { loginId: 'no' });
    draft.showOnlyErrors(true);
    expect(draft.shown).toEqual([1, 2]);
    draft.change(cellEdit(draft.table, 1, 1, 'Ito'));
    expect([draft.shown, draft.summary.faulty]).toEqual([[1, 2], 1]);
    draft.change(cellEdit(draft.table, 0, 1, ''));
    expect(draft.shown).toEqual([0, 1, 2]);
    draft.showOnlyErrors(false);
    draft.showOnlyErrors(true);
    expect(draft.shown).toEqual([0, 2]);
  });

  test('leaves out those rows alone that must go', async () => {
    const draft = await draftOf({ name: '' }, { loginId: 'u0@b.example' }, { phoneEnable: '1' }, { phoneEnable: '1' });
    expect(draft.summary).toMatchObject({ faulty: 3, keep: [1, 2], leave: [0, 3] });
  });

  test('goes by the contract that the server tells of, with its edits and what it knows of login IDs', async () => {
    const draft = await draftOf({ phoneEnable: '1' }, { phoneEnable: '1' }, {});
    draft.change(dropEdit([2], true));
    draft.learn(['U0@b.example'], ['U0@b.example'], { ...terms, seats: { ...seats, phone: { used: 0, limit: 2 } } });
    expect(draft.summary.issues).toMatchObject([{ row: 2, code: 'LOGIN_ID_TAKEN' }]);
    expect(draft.table.unasked()).toEqual(['u1@b.example']);
    draft.undo();
    expect(draft.table.liveCount).toBe(3);
    draft.forget();
    expect(draft.table.unasked()).toHaveLength(3);
  });
});

test('a weak password is warned of, found with the errors, and an error once the organization refuses it', async () => {
  const passwords = { common: await loadCommonPasswords(), organization: 'Acme' };
  const strong = { password: 'Xd2-bG6XxctN' };
  const file = { ...fileOf(strong, { password: 'Password-1' }, { ...strong, name: '' }), passwords };
  const draft = await ImportDraft.of(file, terms);
  if (!draft) throw new Error('These rows can be edited');
  expect(draft.summary).toMatchObject({ faulty: 1, flagged: 2, keep: [0, 1], warnings: [{ row: 3 }] });
  const password = KEYS.indexOf('password');
  expect(nextProblem(draft, { row: 0, column: -1 }, 1)).toEqual({ row: 1, column: password });
  draft.showOnlyErrors(true);
  expect(draft.shown).toEqual([1, 2]);
  draft.learn([], [], { ...terms, refusesWeakPasswords: true });
  expect(draft.summary).toMatchObject({ faulty: 2, keep: [0], warnings: [] });
});

describe('the next error', () => {
  test('comes in reading order, both ways and round the end', async () => {
    const draft = await draftOf({}, { name: '', timeZone: 'x' }, {}, { loginId: 'no' });
    const walk = (step: 1 | -1): string[] => {
      let place = { row: 1, column: 1 };
      return [1, 2, 3].map(() => {
        place = nextProblem(draft, place, step) ?? place;
        return `${place.row}:${place.column}`;
      });
    };
    expect(walk(1)).toEqual(['1:4', '3:0', '1:1']);
    expect(walk(-1)).toEqual(['3:0', '1:4', '1:1']);
    expect(nextProblem(await draftOf({}), { row: 0, column: 0 }, 1)).toBeUndefined();
  });

  test('comes after the cell that was fixed, though Enter or Tab went on from there', async () => {
    const draft = await draftOf({ timeZone: 'x' }, { loginId: 'no', timeZone: 'x' });
    const fixed = { row: 0, column: 4 };
    draft.change(cellEdit(draft.table, fixed.row, fixed.column, '0'));
    // Below lies an error, and to the left of that one another, which comes before it.
    expect(nextProblem(draft, lookFrom({ row: 1, column: 4 }, fixed), 1)).toEqual({ row: 1, column: 0 });
    expect(lookFrom({ row: 0, column: 5 }, fixed)).toEqual(fixed);
    expect(lookFrom({ row: 1, column: 1 }, fixed)).toEqual({ row: 1, column: 1 });
    expect(lookFrom({ row: 1, column: 1 }, undefined)).toEqual({ row: 1, column: 1 });
  });
});
