import { Button } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  readonly changed: boolean;
  /** Something else has to be settled first. */
  readonly locked: boolean;
  readonly busy: boolean;
  readonly onDiscard: () => void;
}

/** Saves what was changed, or gives it up. */
export function EditActions({ changed, locked, busy, onDiscard }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Button type="submit" loading={busy} disabled={!changed || locked}>
        {t('userPage.save')}
      </Button>
      {changed && !locked && (
        <Button variant="subtle" color="gray" c="dimmed" disabled={busy} onClick={onDiscard}>
          {t('userPage.discard')}
        </Button>
      )}
    </>
  );
}
