import { Suspense, lazy, useContext, useEffect, useSyncExternalStore } from 'react';
import { accountStore } from '#graphql/account.ts';
import { confirmationStore } from '#graphql/confirmation.ts';
import { ViewerContext } from '../viewer.tsx';
import { useSessionEnd } from './useSessionEnd.ts';

// Needed seldom; but where one is needed, it had better be there.
const load = () => import('./dialogs.ts');
const AccountChanged = lazy(async () => ({ default: (await load()).AccountChangedDialog }));
const Confirm = lazy(async () => ({ default: (await load()).ConfirmDialog }));
const Ending = lazy(async () => ({ default: (await load()).SessionEndingDialog }));
const LATER = 5_000;

/**
 * The questions about who is there that may come up over any page: whether it is still they, as whom to go on, and
 * whether to stay signed in.
 */
export function IdentityDialogs() {
  const viewer = useContext(ViewerContext);
  const change = useSyncExternalStore(accountStore.subscribe, accountStore.current);
  const asked = useSyncExternalStore(confirmationStore.subscribe, confirmationStore.current);
  const end = useSessionEnd();
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), LATER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      {asked && viewer && <Confirm />}
      {end && viewer && !change && <Ending end={end} />}
      {change && <AccountChanged change={change} />}
    </Suspense>
  );
}
