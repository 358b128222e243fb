import { useQuery } from '@apollo/client/react';
import { Outlet } from 'react-router';
import { CenteredCard } from '../../components/ui/CenteredCard.tsx';
import { FailureNotice } from '../../components/ui/FailureNotice.tsx';
import { failureOf } from '../../graphql/failure.ts';
import { Splash } from '../../components/ui/Waiting.tsx';
import { ViewerDocument } from '../../graphql/generated.ts';
import { localeOf } from '../../graphql/keys.ts';
import { FormatProvider } from '../../i18n/format.tsx';
import { browserLocale, useLanguage } from '../../i18n/language.ts';
import { ViewerContext } from './viewer.tsx';

/** Finds out who is signed in, and speaks their language from then on. */
export function SessionGate() {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer ?? null;
  const failed = error !== undefined && data === undefined;
  const locale = viewer ? localeOf(viewer.locale) : data || failed ? browserLocale() : undefined;
  const ready = useLanguage(locale);
  if (!locale || !ready) return <Splash />;
  if (failed) {
    return (
      <CenteredCard>
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
      </CenteredCard>
    );
  }
  const timeZone = viewer?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <ViewerContext value={viewer}>
      <FormatProvider locale={locale} timeZone={timeZone}>
        <Outlet />
      </FormatProvider>
    </ViewerContext>
  );
}
