import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { durationText } from '../call.ts';

const SECOND = 1_000;

/** What time it is on the server, in milliseconds since 1970. */
const ServerNow = createContext(0);

interface Props {
  /** What time it was on the server, in ISO 8601, and on this machine, in milliseconds since 1970. */
  readonly asOf: string;
  readonly heardAt: number;
  /** Whether time goes on since then; otherwise it stands still. */
  readonly live: boolean;
  readonly children: ReactNode;
}

/** Has everything that elapses in it go on each second, without a request and whatever this machine's clock says. */
export function Ticking({ asOf, heardAt, live, children }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!live) return undefined;
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [live]);
  const since = live ? Math.max(0, now - heardAt) : 0;
  return <ServerNow value={Date.parse(asOf) + since}>{children}</ServerNow>;
}

/** How long ago an instant of the server is: `0:05`, `1:02:03`. */
export function Elapsed({ since }: { readonly since: string }) {
  const now = useContext(ServerNow);
  // The telephone system's clock may be ahead.
  return <span>{durationText(Math.max(0, Math.floor((now - Date.parse(since)) / SECOND)))}</span>;
}
