/** What can be done about what a message tells of, such as taking it back, or having a look. */
export interface ToastAction {
  readonly label: string;
  /** Runs once, after the message is gone, whatever page is open by then; it says itself what came of it. */
  readonly run: () => void;
}

/** A short message about something that was done, or could not be done. */
export interface Toast {
  readonly id: number;
  readonly tone: 'good' | 'bad';
  readonly text: string;
  readonly action?: ToastAction;
}

type NewToast = Pick<Toast, 'text'> & Partial<Pick<Toast, 'tone' | 'action'>>;

/** Milliseconds. What asks for a decision, or tells of a failure, stays longer. */
const SHOWN = { brief: 6000, long: 15_000 } as const;

let toasts: readonly Toast[] = [];
let nextId = 1;
let held = false;
const timers = new Map<number, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function startTimer({ id, tone, action }: Toast): void {
  const shown = action || tone === 'bad' ? SHOWN.long : SHOWN.brief;
  timers.set(
    id,
    setTimeout(() => dismissToast(id), shown),
  );
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  if (toasts.some((toast) => toast.id === id)) replace(toasts.filter((toast) => toast.id !== id));
}

/**
 * Shows a message for some seconds, whatever page is open; its time stands still while somebody is at it.
 *
 *     showToast({ text: t('userDelete.done', { name }) });
 *     showToast({ text: done, action: { label: t('common.undo'), run: () => void undo() } });
 *     showToast({ text: error.message, tone: 'bad' });
 *
 * Texts come translated. An action takes back what was done, or leads to what the message tells of.
 * @param toast `tone` is good unless told otherwise; a bad one is read out at once, and stays longer, as one with an
 * action does
 */
export function showToast({ text, tone = 'good', action }: NewToast): void {
  const toast: Toast = { id: nextId, tone, text, ...(action && { action }) };
  nextId += 1;
  replace([...toasts, toast]);
  if (!held) startTimer(toast);
}

/** Takes a message away and does what it offers; nothing where it is gone already. */
export function runToastAction(id: number): void {
  const toast = toasts.find((shown) => shown.id === id);
  dismissToast(id);
  toast?.action?.run();
}

/** Keeps every message while somebody reads it, by pointer or by focus; let go, each has its whole time again. */
export function holdToasts(hold: boolean): void {
  if (hold === held) return;
  held = hold;
  if (!hold) return toasts.forEach(startTimer);
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
}

/** For `useSyncExternalStore`. */
export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): readonly Toast[] => toasts,
};
