import { expect, test } from 'vitest';
import { HEAD_BYTES, audioTypeOf } from './audioType.ts';

const head = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    Buffer.alloc(HEAD_BYTES),
  ]).subarray(0, HEAD_BYTES);

test.each([
  ['WAV', head('RIFF', [1, 2, 3, 4], 'WAVE')],
  ['M4A', head([0, 0, 0, 32], 'ftypM4A ')],
  ['M4A', head([0, 0, 0, 32], 'ftypmp42')],
  ['M4A', head([0, 0, 0, 32], 'ftypisom')],
  ['MP3', head('ID3', [4, 0])],
  ['MP3', head([0xff, 0xfb, 0x90, 0x64])],
  ['MP3', head([0xff, 0xf3, 0x40, 0xc0])],
])('%s is known by %o', (type, bytes) => {
  expect(audioTypeOf(bytes)).toBe(type);
});

test.each([
  head(),
  head('RIFF', [1, 2, 3, 4], 'AVI '),
  head([0, 0, 0, 32], 'ftypqt  '),
  head('OggS'),
  head('%PDF-1.7'),
  head('<html>'),
  head([0xff, 0xd8, 0xff, 0xe0]),
  head([0xff, 0xfb, 0xf0]),
  head([0xff, 0xfb, 0x00]),
  head([0xff, 0xfb, 0x9c]),
  head([0xff, 0xeb, 0x90]),
  head([0xff, 0xfd, 0x90]),
])('%o is none of them', (bytes) => {
  expect(audioTypeOf(bytes)).toBeUndefined();
});
