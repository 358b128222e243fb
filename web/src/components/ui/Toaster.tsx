import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { dismissToast, holdToasts, runToastAction, toastStore } from './toasts.ts';
import classes from './Toaster.module.css';
import { useGivingWay } from './useGivingWay.ts';
import { useToasterFocus } from './useToasterFocus.ts';

/** The corner in which short messages appear. F6 leads there and back; Escape closes the message that has the focus. */
export function Toaster() {
  const { t } = useTranslation();
  const corner = useRef<HTMLElement>(null);
  const pointed = useRef(false);
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  const focus = useToasterFocus(corner);
  useGivingWay(corner, toasts.length);
  const hold = useCallback(() => {
    holdToasts(pointed.current || corner.current?.contains(document.activeElement) === true);
  }, []);
  const point = (inside: boolean): void => {
    pointed.current = inside;
    hold();
  };

  // What goes away under the pointer, or with the focus, sends no event.
  useEffect(() => {
    if (toasts.length === 0) pointed.current = false;
    hold();
  }, [toasts, hold]);

  const closeByKey = (event: KeyboardEvent, id: number): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) dismissToast(id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only learns that somebody is at its buttons
    <section
      ref={corner}
      className={classes['corner']}
      aria-label={t('common.messages')}
      onFocus={(event) => {
        focus.onFocus(event);
        hold();
      }}
      onBlur={(event) => {
        focus.onBlur(event);
        requestAnimationFrame(hold);
      }}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      <div role="status" aria-atomic={false} className={classes['list']}>
        {toasts.map(({ id, tone, text, action }) => (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape on the buttons in it, of which one is to close
          <div
            key={id}
            className={classes['toast']}
            data-tone={tone}
            role={tone === 'bad' ? 'alert' : 'group'}
            onKeyDown={(event) => closeByKey(event, id)}
          >
            <span className={classes['text']}>{text}</span>
            {action && (
              <Button variant="subtle" size="compact-md" onClick={() => runToastAction(id)}>
                {action.label}
              </Button>
            )}
            <CloseButton size="md" aria-label={t('common.dismiss')} onClick={() => dismissToast(id)} />
          </div>
        ))}
      </div>
    </section>
  );
}
