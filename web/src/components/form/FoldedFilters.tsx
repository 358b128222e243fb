import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  readonly label: string;
  readonly className: string | undefined;
  /** What stays in sight. */
  readonly first: ReactNode;
  /** How many of the others are in use. */
  readonly count: number;
  readonly children: ReactNode;
}

/** The filters over a list. Where the window is narrow, all but the first unfold on demand: the list is in sight. */
export function FoldedFilters({ label, className, first, count, children }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <div role="search" aria-label={label} className={className}>
      {first}
      {narrow && (
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {count > 0 ? t('userFilters.openCount', { count }) : t('userFilters.open')}
        </Button>
      )}
      {(shown || !narrow) && children}
    </div>
  );
}
