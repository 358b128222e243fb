import { describe, expect, it } from 'vitest';
import { foldText, rank } from './rank.ts';

const items = [
  { id: 'users', names: ['Users', 'ユーザー', 'people', 'めんばー'] },
  { id: 'add', names: ['Add a user', 'ユーザーを追加', 'new'] },
  { id: 'many', names: ['Add multiple users', '複数のユーザーを追加', 'csv', 'ついか'] },
  { id: 'contract', names: ['Contract', '契約', 'seats bill', 'けいやく'] },
];
const found = (query: string): string[] => rank(items, query).map(({ id }) => id);

describe('rank', () => {
  it('finds everything, in its order, where nothing is asked', () => {
    expect(found('  ')).toEqual(['users', 'add', 'many', 'contract']);
  });

  it('puts what begins with the query before what has a word that does, and that before what only holds it', () => {
    expect(found('user')).toEqual(['users', 'add', 'many']);
    expect(found('ser')).toEqual(['users', 'add', 'many']);
    expect(found('bill')).toEqual(['contract']);
    expect(found('multiple')).toEqual(['many']);
  });

  it('finds by the names of either language, with kana of either kind and letters of any width', () => {
    expect(found('ゆーざー')).toEqual(['users', 'add', 'many']);
    expect(found('契約')).toEqual(['contract']);
    expect(found('ケイヤク')).toEqual(['contract']);
    expect(found('ＣＳＶ')).toEqual(['many']);
  });

  it('finds by words in any order, also of different names', () => {
    expect(found('users add')).toEqual(['many']);
    expect(found('csv ユーザー')).toEqual(['many']);
  });

  it('looks for a single letter at the beginning of words only', () => {
    expect(found('a')).toEqual(['add', 'many']);
    expect(found('b')).toEqual(['contract']);
  });

  it('finds nothing rather than something else', () => {
    expect(found('zzz')).toEqual([]);
  });
});

it('folds what is written differently and means the same', () => {
  expect(foldText(' Ｐｈｏｎｅ ヴァ ')).toBe('phone ゔぁ');
});
