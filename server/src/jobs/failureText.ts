import { errorForLog } from '../kernel/index.ts';

/** A failure as operators see it in the list of jobs: what it was, without anything that a caller sent. */
export function failureText(error: unknown): string {
  const { type, code, message } = errorForLog(error);
  return `${type}${code ? ` ${code}` : ''}: ${message}`.slice(0, 500);
}
