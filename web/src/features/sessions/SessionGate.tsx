import { useState } from 'react';
import { Outlet } from 'react-router';
import { CenteredCard } from '#components/ui/CenteredCard.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { Splash } from '#components/ui/Waiting.tsx';
import { ViewerDocument } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { useFirstQuery } from '#graphql/start.tsx';
import { FormatProvider } from '#i18n/format.tsx';
import { useLanguage } from '#i18n/language.ts';
import { browserLocale } from '#i18n/texts.ts';
import { IdentityDialogs } from './identity/IdentityDialogs.tsx';
import { type Viewer, ViewerContext } from './viewer.tsx';

/** Finds out who is signed in, and speaks their language from then on, even when their session has ended. */
export function SessionGate() {
  const { data, error, refetch } = useFirstQuery(ViewerDocument, {});
  const viewer = data?.viewer ?? null;
  const [lastViewer, setLastViewer] = useState<Viewer | null>(viewer);
  if (viewer && viewer !== lastViewer) setLastViewer(viewer);
  const reader = viewer ?? lastViewer;
  const failed = error !== undefined && data === undefined;
  const wanted = reader ? localeOf(reader.locale) : data || failed ? browserLocale() : undefined;
  const locale = useLanguage(wanted, reader?.id);
  if (!locale) return <Splash />;
  if (failed) {
    return (
      <CenteredCard>
        <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />
      </CenteredCard>
    );
  }
  const timeZone = reader?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <ViewerContext value={viewer}>
      <FormatProvider locale={locale} timeZone={timeZone}>
        <Outlet />
        <IdentityDialogs />
      </FormatProvider>
    </ViewerContext>
  );
}
