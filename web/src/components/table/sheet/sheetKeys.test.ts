import { describe, expect, test } from 'vitest';
import { type Key, commandOf, composes, endOf } from './sheetKeys.ts';

const SIZE = { rows: 10, columns: 4, page: 3 };
const key = (name: string, ...held: readonly ('shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey')[]): Key => ({
  key: name,
  shiftKey: held.includes('shiftKey'),
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  altKey: held.includes('altKey'),
});
const AT = { row: 5, column: 1 };
const goes = (pressed: Key, from = AT) => {
  const command = commandOf(from, pressed, SIZE, false);
  return command?.kind === 'go' ? [command.to.row, command.to.column] : command?.kind;
};

describe('in a cell that is not being edited', () => {
  test.each([
    [key('ArrowUp'), [4, 1]],
    [key('ArrowDown'), [6, 1]],
    [key('ArrowLeft'), [5, 0]],
    [key('ArrowRight'), [5, 2]],
    [key('ArrowDown', 'ctrlKey'), [9, 1]],
    [key('ArrowLeft', 'metaKey'), [5, 0]],
    [key('Home'), [5, 0]],
    [key('End', 'ctrlKey'), [9, 3]],
    [key('PageDown'), [8, 1]],
    [key('PageUp'), [2, 1]],
    [key('Tab'), [5, 2]],
    [key('Tab', 'shiftKey'), [5, 0]],
  ])('%o goes to %o', (pressed, to) => {
    expect(goes(pressed)).toEqual(to);
  });

  test('stops at the edges, and goes on in the next row by Tab, until that leaves the sheet', () => {
    expect(goes(key('ArrowUp'), { row: 0, column: 0 })).toEqual([0, 0]);
    expect(goes(key('PageDown'), { row: 9, column: 3 })).toEqual([9, 3]);
    expect(goes(key('Tab'), { row: 5, column: 3 })).toEqual([6, 0]);
    expect(goes(key('Tab', 'shiftKey'), { row: 5, column: 0 })).toEqual([4, 3]);
    expect(goes(key('Tab'), { row: 9, column: 3 })).toBeUndefined();
    expect(goes(key('Tab', 'shiftKey'), { row: 0, column: 0 })).toBeUndefined();
  });

  test('keys that edit, and those that are the browser’s', () => {
    expect(['Enter', 'F2', 'Delete', 'Backspace', 'Escape'].map((name) => goes(key(name)))).toEqual([
      'edit',
      'edit',
      'clear',
      'clear',
      'leave',
    ]);
    expect(goes(key('Delete', 'ctrlKey'))).toBe('drop');
    expect(goes(key('ArrowDown', 'altKey'))).toBe('edit');
    expect([key('a'), key('v', 'ctrlKey'), key('F8'), key(' ')].map((pressed) => goes(pressed))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(commandOf(AT, key(' '), SIZE, true)).toEqual({ kind: 'reveal' });
  });
});

describe('while editing', () => {
  test('Enter and Tab commit and go on, Escape gives up, other keys type', () => {
    expect(endOf(AT, key('Enter'), SIZE)).toEqual({ kind: 'commit', to: { row: 6, column: 1 } });
    expect(endOf(AT, key('Enter', 'shiftKey'), SIZE)).toEqual({ kind: 'commit', to: { row: 4, column: 1 } });
    expect(endOf(AT, key('Tab'), SIZE)).toEqual({ kind: 'commit', to: { row: 5, column: 2 } });
    expect(endOf({ row: 9, column: 3 }, key('Tab'), SIZE)).toEqual({ kind: 'commit', to: { row: 9, column: 3 } });
    expect(endOf(AT, key('Escape'), SIZE)).toEqual({ kind: 'cancel' });
    expect(endOf(AT, key('ArrowLeft'), SIZE)).toBeUndefined();
  });

  test('keys of an input method are its own', () => {
    expect(composes({ isComposing: true, which: 13 })).toBe(true);
    expect(composes({ isComposing: false, which: 229 })).toBe(true);
    expect(composes({ isComposing: false, which: 13 })).toBe(false);
  });
});
