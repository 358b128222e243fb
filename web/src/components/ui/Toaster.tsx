import { CloseButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissToast, toastStore } from './toasts.ts';
import classes from './Toaster.module.css';

/** The corner in which short messages appear. */
export function Toaster() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  return (
    <section className={classes['corner']} aria-label={t('common.messages')} aria-live="polite">
      {toasts.map(({ id, tone, message }) => (
        <div key={id} className={classes['toast']} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
          <span>{message}</span>
          <CloseButton size="sm" aria-label={t('common.dismiss')} onClick={() => dismissToast(id)} />
        </div>
      ))}
    </section>
  );
}
