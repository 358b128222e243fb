import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { CallAudio } from './CallAudio.tsx';
import type { Call } from './call.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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
  screen.getByText('MP3, 1.3 MB, without a transcript');
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

/** A browser that decodes what it is given as a second of two channels, and a player that knows how long that is. */
function canDraw(decode: () => Promise<unknown>): { readonly fetched: ReturnType<typeof vi.fn> } {
  const fetched = vi.fn(() => Promise.resolve(new Response('sound')));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = decode;
    },
  );
  vi.spyOn(HTMLMediaElement.prototype, 'duration', 'get').mockReturnValue(100);
  return { fetched };
}
const sound = { numberOfChannels: 1, getChannelData: () => new Float32Array(600).fill(0.5) };
const drawing = () => document.querySelector('svg[preserveAspectRatio="none"]')?.parentElement;

test('a recording is drawn where the browser can, and a press goes there', async () => {
  const { fetched } = canDraw(() => Promise.resolve(sound));
  open(STORED);
  const audio = await player();
  await vi.waitFor(() => expect(drawing()).toBeTruthy());
  expect(fetched).toHaveBeenCalledWith('/files/audio/1', expect.anything());
  const waveform = drawing();
  if (!waveform) throw new Error('Nothing is drawn');
  vi.spyOn(waveform, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 0, 200, 48));
  fireEvent.click(waveform, { clientX: 60 });
  expect(audio.currentTime).toBe(25);
  fireEvent(audio, new Event('timeupdate'));
  expect(waveform.style.getPropertyValue('--played')).toBe('25%');
});

test('a recording that is too large is not fetched, and one that can not be decoded is only played', async () => {
  const decoded = vi.fn(() => Promise.reject(new Error('No sound')));
  const { fetched } = canDraw(decoded);
  open({ ...STORED, bytes: 25_000_001 });
  await player();
  expect(document.querySelector('[class*="waveform"]')).toBeNull();
  document.body.replaceChildren();
  open(STORED);
  await player();
  await vi.waitFor(() => expect(decoded).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(document.querySelector('[class*="waveform"]')).toBeNull());
  expect([fetched.mock.calls.length, screen.queryByRole('alert')]).toEqual([1, null]);
});
