import { useEffect, useState } from 'react';
import { peaksOf } from './peaks.ts';

/** What is larger is only played: to draw it, all of it has to be fetched and decoded. */
const LARGEST = 25_000_000;
/** Samples a second: speech at a tenth of the memory that it takes to be heard well. */
const RATE = 8_000;
/** Seconds: stereo of an hour takes 230 MB while its peaks are looked for. */
const LONGEST = 60 * 60;
const PEAKS = 300;

type Peaks = readonly number[];

/** Whether the browser can draw a recording, and whoever looks at it does not save on what is fetched. */
const canDraw = (bytes: number): boolean => {
  const connection = 'connection' in navigator ? (navigator.connection as { readonly saveData?: boolean }) : undefined;
  return bytes > 0 && bytes <= LARGEST && 'OfflineAudioContext' in window && connection?.saveData !== true;
};

/**
 * How loud a recording is, once the page is drawn and there is time for it.
 * @param url where it is; undefined while nobody knows
 * @param duration how long it is, in seconds; undefined while nobody knows
 * @returns peaks from 0 to 1; `pending` until they are there, and undefined where they can't be had
 */
export function usePeaks(
  url: string | undefined,
  duration: number | undefined,
  bytes: number,
): Peaks | 'pending' | undefined {
  const [found, setFound] = useState<{ readonly url: string; readonly peaks: Peaks | undefined }>();
  const known = duration !== undefined;
  const drawn = canDraw(bytes) && (duration ?? 0) <= LONGEST;

  useEffect(() => {
    if (!url || !known || !drawn) return undefined;
    const stop = new AbortController();
    const look = (): void => {
      void readPeaks(url, stop.signal)
        .catch(() => undefined)
        .then((peaks) => {
          if (!stop.signal.aborted) setFound({ url, peaks });
        });
    };
    // Safari has no idle times to ask for.
    const timer = setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(look) : look()), 100);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [url, known, drawn]);

  if (!drawn) return undefined;
  return found && found.url === url ? found.peaks : 'pending';
}

async function readPeaks(url: string, signal: AbortSignal): Promise<Peaks | undefined> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) return undefined;
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await answer.arrayBuffer());
  if (signal.aborted) return undefined;
  const channels = Array.from({ length: sound.numberOfChannels }, (_, i) => sound.getChannelData(i));
  return peaksOf(channels, PEAKS);
}
