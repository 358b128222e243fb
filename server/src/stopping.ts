import closeWithGrace from 'close-with-grace';

/** What tells the process to stop: a supervisor, Ctrl-C, the terminal that was closed. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * For how long a second signal is taken for the first, in milliseconds: a program around this one that hands a signal
 * on, which the whole process group got already, must not end it in the middle.
 */
const SAME_SIGNAL = 500;

/**
 * Has the process end with code 0 once it is told to and `stop` has done its work; with code 1 where that fails or
 * takes longer than `delay` milliseconds, at a second signal, and after a failure that nobody caught.
 * @param stop is given the failure that nobody caught, if that is why the process ends
 * @param onLate is told that it takes too long
 */
export function stopOnSignals(
  delay: number,
  stop: (failure?: Error) => Promise<void>,
  onLate: (message: string) => void,
): void {
  const onTimeout = (): void => onLate(`Stopping took longer than ${delay} ms: the process ends in the middle.`);
  const grace = closeWithGrace({ delay, logger: false, onTimeout, skip: [...SIGNALS] }, ({ err }) => stop(err));
  let told: number | undefined;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (told === undefined) {
        told = performance.now();
        grace.close();
      } else if (performance.now() - told > SAME_SIGNAL) process.exit(1);
    });
  }
}
