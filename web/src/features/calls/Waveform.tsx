import { type RefObject, useEffect, useState } from 'react';
import classes from './CallAudio.module.css';
import { usePeaks } from './usePeaks.ts';

interface Props {
  /** The player, by which it is heard and which the keys move. */
  readonly audio: RefObject<HTMLAudioElement | null>;
  readonly url: string;
  readonly bytes: number;
}

const HEIGHT = 100;

/**
 * How loud a recording is from its beginning to its end, and what of it was played; a press goes there. It shows no
 * more than the player says, so nothing of it is read out, and where it can't be drawn there is only the player.
 */
export function Waveform({ audio, url, bytes }: Props) {
  const { duration, played } = usePlace(audio);
  const peaks = usePeaks(url, duration, bytes);
  if (!peaks) return null;
  if (peaks === 'pending') return <div className={classes['waveform']} />;
  const bars = peaks.map((peak, i) => {
    const half = Math.max(1, (peak * HEIGHT) / 2);
    return `M${i + 0.5} ${HEIGHT / 2 - half}v${2 * half}`;
  });
  const layer = (name: 'whole' | 'played') => (
    <svg className={classes[name]} viewBox={`0 0 ${peaks.length} ${HEIGHT}`} preserveAspectRatio="none">
      <path d={bars.join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
  const seek = (left: number, { left: start, width }: DOMRect): void => {
    if (audio.current && duration && width > 0) audio.current.currentTime = ((left - start) / width) * duration;
  };
  return (
    <div
      aria-hidden
      className={classes['waveform']}
      style={{ '--played': `${played * 100}%` } as React.CSSProperties}
      onClick={({ clientX, currentTarget }) => seek(clientX, currentTarget.getBoundingClientRect())}
    >
      {layer('whole')}
      {layer('played')}
    </div>
  );
}

const EVENTS = ['loadedmetadata', 'durationchange', 'timeupdate', 'seeked'] as const;

/** How long the recording is, in seconds, once that is known, and how much of it was played, 0 to 1. */
function usePlace(audio: RefObject<HTMLAudioElement | null>): { duration: number | undefined; played: number } {
  const [place, setPlace] = useState<{ duration: number | undefined; played: number }>({
    duration: undefined,
    played: 0,
  });
  useEffect(() => {
    const player = audio.current;
    if (!player) return undefined;
    const look = (): void => {
      const { duration, currentTime } = player;
      if (duration > 0 && Number.isFinite(duration)) setPlace({ duration, played: currentTime / duration });
    };
    look();
    for (const event of EVENTS) player.addEventListener(event, look);
    return () => {
      for (const event of EVENTS) player.removeEventListener(event, look);
    };
  }, [audio]);
  return place;
}
