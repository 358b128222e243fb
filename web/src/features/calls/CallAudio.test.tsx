import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { CallAudio } from './CallAudio.tsx';
import type { Call } from './call.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens the recording of a call, each time at another address. */
function open(audio: Call['audio'], mayDownload = false) {
  let asked = 0;
  const answer = () => {
    asked += 1;
    const audioDownloadUrl = mayDownload ? `/files/recordings/${asked}` : null;
    return { call: { __typename: 'Call', id: 'one', audioUrl: `/files/audio/${asked}`, audioDownloadUrl } };
  };
  return openConsole({
    at: '/',
    pages: { '/': <CallAudio id="one" audio={audio} /> },
    answers: { CallAudio: answer },
  });
}
const STORED = { state: 'STORED', type: 'MP3', bytes: 1_234_567 } as const;
const player = () => screen.findByLabelText<HTMLAudioElement>('Recording');

test('what was announced says whether it may still come, and nothing is asked for', () => {
  const { asked } = open({ state: 'AWAITED', type: null, bytes: null });
  screen.getByText(/has not come yet/);
  open({ state: 'EXPIRED', type: null, bytes: null });
  screen.getByText(/did not come in time/);
  expect(asked).toEqual([]);
});

test('a recording is played, and not offered as a file to whoever may not have it', async () => {
  open(STORED);
  expect((await player()).getAttribute('src')).toBe('/files/audio/1');
  screen.getByText('MP3, 1.3 MB');
  expect(screen.queryByRole('button', { name: 'Download the recording' })).toBeNull();
});

test('each download is of an address of its own', async () => {
  const taken: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    taken.push(new URL(this.href).pathname);
  });
  open(STORED, true);
  fireEvent.click(await screen.findByRole('button', { name: 'Download the recording' }));
  await vi.waitFor(() => expect(taken).toEqual(['/files/recordings/2']));
});

test('what can not be played any more says so, and is played by a new address', async () => {
  open(STORED);
  fireEvent.error(await player());
  expect((await screen.findByRole('alert')).textContent).toContain('can’t be played');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await player()).getAttribute('src')).toBe('/files/audio/2');
});
