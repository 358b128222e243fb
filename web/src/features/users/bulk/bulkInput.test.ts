import { expect, test } from 'vitest';
import { actionInput, oppositeInput, selectionInput, settingInput } from './bulkInput.ts';

const NOTHING = { setting: null, on: null, scope: null, locale: null, timeZone: null } as const;
const phone = { ...NOTHING, kind: 'SET_PERMISSION', setting: 'phoneEnable', on: true } as const;

test('privileges and permissions each stand where the graph takes them', () => {
  expect(settingInput('administrative', false)).toEqual({
    kind: 'SET_PERMISSION',
    privileges: { administrative: false },
  });
  expect(settingInput('meetingsAccess', 'HOST_ONLY')).toEqual({
    kind: 'SET_PERMISSION',
    permissions: { meetingsAccess: 'HOST_ONLY' },
  });
});

test('an action is prepared again as it was', () => {
  expect(actionInput(phone)).toEqual({ kind: 'SET_PERMISSION', permissions: { phoneEnable: true } });
  expect(actionInput({ ...phone, on: false })).toEqual({ kind: 'SET_PERMISSION', permissions: { phoneEnable: false } });
  expect(actionInput({ ...NOTHING, kind: 'SET_LOCALE', locale: 'JA' })).toEqual({ kind: 'SET_LOCALE', locale: 'JA' });
  expect(actionInput({ ...NOTHING, kind: 'DELETE' })).toEqual({ kind: 'DELETE' });
});

test('only what has an opposite is taken back', () => {
  expect(oppositeInput({ ...NOTHING, kind: 'DEACTIVATE' })).toEqual({ kind: 'ACTIVATE' });
  expect(oppositeInput(phone)).toEqual({ kind: 'SET_PERMISSION', permissions: { phoneEnable: false } });
  expect(oppositeInput({ ...NOTHING, kind: 'DELETE' })).toBeUndefined();
  expect(oppositeInput({ ...phone, setting: 'meetingsAccess', on: null, scope: 'ALL' })).toBeUndefined();
});

test('a selection is sent as the IDs, or as what the list shows', () => {
  expect(selectionInput({ kind: 'ids', ids: ['a'] })).toEqual({ ids: ['a'] });
  expect(selectionInput({ kind: 'matching', search: 'sato', filter: { status: ['ACTIVE'] } })).toEqual({
    matching: { search: 'sato', filter: { status: ['ACTIVE'] } },
  });
});
