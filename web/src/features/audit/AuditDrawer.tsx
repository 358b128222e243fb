import { Button } from '@mantine/core';
import { Dialog } from '#components/ui/Dialog.tsx';
import { useFormat } from '#i18n/format.tsx';
import { AuditDetails } from './AuditDetails.tsx';
import { type AuditEntry, kindName } from './entry.ts';

/** An entry opened at the side of the window. */
export function AuditDrawer({ entry, onClose }: { readonly entry: AuditEntry; readonly onClose: () => void }) {
  const { t } = useFormat();
  return (
    <Dialog title={kindName(entry, t)} side onClose={onClose}>
      <AuditDetails entry={entry} />
      <Button variant="default" mt="lg" onClick={onClose}>
        {t('audit.closeDetails')}
      </Button>
    </Dialog>
  );
}
