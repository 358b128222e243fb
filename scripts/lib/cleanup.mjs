/** @typedef {() => void | Promise<void>} Task */

const SIGNALS = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });

/** @type {Task[]} */
const tasks = [];

/** @param {keyof typeof SIGNALS} signal */
const onSignal = (signal) => void cleanUp().finally(() => process.exit(128 + SIGNALS[signal]));

/** @param {unknown} error */
const onFault = (error) => {
  console.error(error);
  void cleanUp().finally(() => process.exit(1));
};

/** @param {'on' | 'off'} how */
const listen = (how) => {
  Object.keys(SIGNALS).forEach((signal) => process[how](signal, onSignal));
  process[how]('uncaughtException', onFault);
};

/**
 * Has something undone when a signal or a fault ends the command, or when {@link cleanUp} is called: last in, first
 * out.
 * @param {Task} task
 * @returns {() => void} says that the task is no longer needed
 */
export function atEnd(task) {
  if (tasks.push(task) === 1) listen('on');
  return () => {
    const index = tasks.indexOf(task);
    if (index >= 0) tasks.splice(index, 1);
    if (tasks.length === 0) listen('off');
  };
}

/** Undoes what is still to be undone; a task that fails does not keep the others from running. */
export async function cleanUp() {
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    try {
      await task();
    } catch (error) {
      console.error(error);
    }
  }
}
