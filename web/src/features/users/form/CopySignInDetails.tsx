import { Button, Text } from '@mantine/core';
import { type SignInDetails, signInMessage } from '@rollcall/shared';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';

interface Props {
  readonly details: SignInDetails;
  /** ISO 8601; undefined where they can sign in at once. */
  readonly availableFrom?: string | undefined;
}

/** Copies what a user needs to sign in, as a message to them in their own language. */
export function CopySignInDetails({ details, availableFrom }: Props) {
  const { t } = useTranslation();
  const organization = useOrganizationName();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const place = { address: `${window.location.origin}/`, organization, availableFrom };
    try {
      await navigator.clipboard.writeText(signInMessage(details, place));
      setTold(t('signInDetails.copied', { name: details.name }));
    } catch {
      // Outside https there is no clipboard to write to.
      setTold(t('signInDetails.notCopied'));
    }
  };
  return (
    <>
      <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
        {t('signInDetails.copy')}
      </Button>
      {/* Under the buttons beside it. */}
      <Text role="status" size="sm" c="dimmed" style={{ order: 1 }} w={told ? '100%' : undefined}>
        {told}
      </Text>
    </>
  );
}
