import { expect, test } from 'vitest';
import { chosenAction, settingChoices, valueChoices } from './settingChoices.ts';

const words = {
  text: ({ en }: { en: string }) => en,
  zone: ({ name }: { name: string }) => name,
  on: 'On',
  off: 'Off',
};
const seats = { used: 0, limit: 10 };

test('offers only what the contract makes available', () => {
  const values = settingChoices({ users: seats, phone: seats }, words).flatMap((choice) =>
    'items' in choice ? choice.items.map(({ value }) => value) : [choice.value],
  );
  expect(values).toContain('phoneEnable');
  expect(values).toContain('administrative');
  expect(values).not.toContain('meetingsAccess');
  expect(values.slice(0, 2)).toEqual(['locale', 'timeZone']);
});

test('every value that is offered is one that can be chosen', () => {
  const seated = { users: seats, phone: seats, meetings: seats };
  for (const choice of settingChoices(seated, words)) {
    for (const { value: what } of 'items' in choice ? choice.items : [choice]) {
      const values = valueChoices(what, words);
      expect(values.length).toBeGreaterThan(1);
      const actions = values.map(({ value }) => JSON.stringify(chosenAction(what, value)));
      expect(new Set(actions).size).toBe(values.length);
      expect(actions).not.toContain(undefined);
      expect(chosenAction(what, '')).toBeUndefined();
    }
  }
});

test('is told as the graph takes it', () => {
  expect(chosenAction('locale', 'ja')).toEqual({ kind: 'SET_LOCALE', locale: 'JA' });
  expect(chosenAction('phoneEnable', 'off')).toEqual({ kind: 'SET_PERMISSION', permissions: { phoneEnable: false } });
});
