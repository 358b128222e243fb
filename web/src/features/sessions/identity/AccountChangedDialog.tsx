import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import type { AccountChange } from '#graphql/account.ts';
import classes from './LongButton.module.css';
import { signInPath } from '../returnTo.ts';
import { SignInAgain } from './SignInAgain.tsx';
import { leaveForOtherAccount } from './leaveForOtherAccount.ts';

/** Where somebody comes to who doesn't go on as who they were. */
const ADDRESSES = {
  other: () => '/',
  unknown: () => '/',
  nobody: () => '/sign-in',
  ended: () => signInPath(window.location),
} as const;

/**
 * Says that this page's account is not the one that is signed in any more, or that its session has ended, and lets the
 * person choose: go on as the other, or sign in again as who they were, in which case the page goes on as if nothing
 * had been. Until then it is out of sight, for whoever is there may not be its owner.
 */
export function AccountChangedDialog({ change: { shown, now } }: { readonly change: AccountChange }) {
  const { t } = useTranslation();
  // Who was away for an hour wants to go on.
  const [again, setAgain] = useState(now === 'ended');
  const names = { shown: shown.loginId, now: typeof now === 'object' ? now.loginId : '' };
  const kind = typeof now === 'object' ? 'other' : now;
  return (
    <Dialog title={t(`accountChanged.${kind}.title`)} cover onClose={() => setAgain(false)}>
      <Stack gap="md">
        <Text>{t(`accountChanged.${kind}.text`, names)}</Text>
        <Text c="dimmed">{t('accountChanged.kept', names)}</Text>
        {again ? (
          <SignInAgain account={shown} onCancel={() => setAgain(false)} />
        ) : (
          <Stack gap="xs">
            <Button fullWidth classNames={classes} onClick={() => setAgain(true)}>
              {t('accountChanged.again', names)}
            </Button>
            <Button
              fullWidth
              variant="default"
              classNames={classes}
              onClick={() => leaveForOtherAccount(ADDRESSES[kind]())}
            >
              {t(`accountChanged.${kind}.goOn`, names)}
            </Button>
          </Stack>
        )}
      </Stack>
    </Dialog>
  );
}
