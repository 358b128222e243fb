import { Button } from '@mantine/core';
import { IconAddressBook, IconSearchOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  readonly filtered: boolean;
  readonly onClear: () => void;
  /** Where a contact is added; undefined for whoever may not. */
  readonly add: string | undefined;
}

/** Stands in place of the list where no contact is, and says how one comes to be there. */
export function NoContacts({ filtered, onClear, add }: Props) {
  const { t } = useTranslation();
  if (filtered) {
    return (
      <EmptyState
        icon={<IconSearchOff size={40} stroke={1.5} />}
        title={t('contacts.noneFoundTitle')}
        actions={
          <Button variant="default" onClick={onClear}>
            {t('contacts.clear')}
          </Button>
        }
      >
        {t('contacts.noneFoundText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconAddressBook size={40} stroke={1.5} />}
      title={t('contacts.noneTitle')}
      actions={
        add && (
          <>
            <Button component={Link} to={add} variant="default">
              {t('contacts.add')}
            </Button>
            <Button component={Link} to="/contacts/import" variant="default">
              {t('contacts.fromFile')}
            </Button>
          </>
        )
      }
    >
      {t(add ? 'contacts.noneText' : 'contacts.noneOwnText')}
    </EmptyState>
  );
}
