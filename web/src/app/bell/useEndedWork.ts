import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useLocation, useNavigate } from 'react-router';
import { showToast } from '#components/ui/toasts.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { WorkEndedDocument } from '#graphql/generated.ts';
import type { Pace } from '#graphql/pace.ts';
import { useFollowed } from '#graphql/useFollowed.ts';
import { type EndedWork, endedWork, isUnderWay } from './endedWork.ts';
import { useEndedText } from './useEndedText.ts';

/** While nothing goes on, and while something does: its end is to be told soon. */
const SELDOM: Pace = { every: 10_000, ends: false };
const OFTEN: Pace = { every: 1_500, ends: true };

/**
 * What has ended of imports and bulk actions. When one ends, lists and counts are read again on whatever page is open,
 * and whoever began it and is elsewhere by then is told, with the way there.
 * @param loginId of who is signed in
 */
export function useEndedWork(loginId: string): readonly EndedWork[] {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const textOf = useEndedText();
  const { data, previousData, refetch } = useFollowed(
    WorkEndedDocument,
    { variables: {}, fetchPolicy: 'cache-and-network' },
    (now) => (now && isUnderWay(now) ? OFTEN : SELDOM),
  );
  // While it is read again, what was known stays.
  const answer = data ?? previousData;
  const ended = useMemo(() => (answer ? endedWork(answer) : []), [answer]);

  // Whoever leaves a page may leave work on it that ends soon.
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // Where it fails it is asked again by and by.
    refetch().catch(() => undefined);
  }, [pathname, refetch]);

  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (!answer) return;
    const before = known.current;
    known.current = new Set(ended.map(({ key }) => key));
    const fresh = before ? ended.filter(({ key }) => !before.has(key)) : [];
    if (fresh.length === 0) return;
    forgetUsers(client.cache);
    for (const one of fresh) {
      if (one.by !== loginId || one.to === shown.current) continue;
      const failed = one.work.status === 'FAILED';
      const action = { label: t('underWay.open'), run: () => void navigate(one.to) };
      showToast({ text: textOf(one), tone: failed ? 'bad' : 'good', action });
    }
  }, [answer, ended, client, loginId, navigate, t, textOf]);
  return ended;
}
