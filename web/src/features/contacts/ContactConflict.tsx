import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Contact } from './contact.ts';
import { ContactFacts } from './ContactFacts.tsx';

interface Props {
  readonly theirs: Contact;
  /** Puts theirs in place of what was typed. */
  readonly onTake: () => void;
}

/** What someone else saved meanwhile, above what was typed. */
export function ContactConflict({ theirs, onTake }: Props) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Alert
      ref={element}
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('contacts.conflict')}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{t('contacts.conflictText')}</Text>
        <ContactFacts contact={theirs} />
        <Button variant="default" size="xs" onClick={onTake}>
          {t('contacts.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  );
}
