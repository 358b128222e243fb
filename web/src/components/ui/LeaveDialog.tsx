import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  /** What would be lost. */
  readonly text: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before what was changed and not saved is lost. */
export function LeaveDialog({ text, onStay, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('leave.title')} onClose={onStay}>
      <Text>{text}</Text>
      <Group gap="xs" mt="lg" justify="flex-end">
        <Button variant="default" onClick={onStay}>
          {t('leave.stay')}
        </Button>
        <Button color="red" onClick={onLeave}>
          {t('leave.leave')}
        </Button>
      </Group>
    </Dialog>
  );
}
