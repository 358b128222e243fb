import { expect, test } from 'vitest';
import { audioTypeOf } from '../audio/audioType.ts';
import { demoTone } from './demoTone.ts';

test('a tone is WAV of 3.2 seconds, each another', () => {
  const [one, two] = [demoTone(0), demoTone(1)];
  expect(audioTypeOf(one)).toBe('WAV');
  expect(one.readUInt32LE(40) / one.readUInt32LE(28)).toBe(3.2);
  expect(one.readUInt32LE(4)).toBe(one.length - 8);
  expect(one.equals(two)).toBe(false);
});
