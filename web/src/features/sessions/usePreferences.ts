import { useApolloClient } from '@apollo/client/react';
import type { Locale } from '@rollcall/shared';
import { showToast } from '#components/ui/toasts.ts';
import { forgetLanguage } from '#graphql/cache.ts';
import { type UserErrorFieldsFragment, ViewerUpdateDocument } from '#graphql/generated.ts';
import { localeName, localeOf } from '#graphql/keys.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { textsIn } from '#i18n/language.ts';
import { useViewer } from './viewer.tsx';

/** What every user chooses for themselves. */
export interface Preferences {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** One's own language and time zone, and the way to save others. The screen turns to them as soon as they are saved. */
export function usePreferences() {
  const client = useApolloClient();
  const viewer = useViewer();
  const update = useSubmit(ViewerUpdateDocument);
  const current: Preferences = { locale: localeOf(viewer.locale), timeZone: viewer.timeZone };

  const send = async (chosen: Preferences): Promise<readonly UserErrorFieldsFragment[] | undefined> => {
    const input = { locale: localeName(chosen.locale), timeZone: chosen.timeZone };
    const payload = await update.submit(input);
    if (payload?.user) forgetLanguage(client.cache);
    return payload?.userErrors;
  };

  /** Takes a change back, told in the language that one is back to. */
  const undo = async (before: Preferences): Promise<void> => {
    const t = await textsIn(before.locale);
    const errors = await send(before);
    if (errors?.length === 0) return showToast({ text: t('account.restored') });
    showToast({ text: errors?.[0]?.message ?? t('failure.connection.title'), tone: 'bad' });
  };

  /** @returns why it was refused; undefined where no answer came */
  const save = async (chosen: Preferences): Promise<readonly UserErrorFieldsFragment[] | undefined> => {
    const before = current;
    const errors = await send(chosen);
    if (errors?.length !== 0) return errors;
    const t = await textsIn(chosen.locale);
    const changed = chosen.locale !== before.locale || chosen.timeZone !== before.timeZone;
    const action = { label: t('common.undo'), run: () => void undo(before) };
    showToast({ text: t('account.saved'), ...(changed && { action }) });
    return errors;
  };
  return { current, save, busy: update.busy, failure: update.failure };
}
