import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/ui/Dialog.tsx';

interface Props {
  readonly name: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before what was changed and not saved is lost. */
export function LeaveDialog({ name, onStay, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('userLeave.title')} onClose={onStay}>
      <Text>{t('userLeave.text', { name })}</Text>
      <Group gap="xs" mt="lg" justify="flex-end">
        <Button variant="default" onClick={onStay}>
          {t('userLeave.stay')}
        </Button>
        <Button color="red" onClick={onLeave}>
          {t('userLeave.leave')}
        </Button>
      </Group>
    </Dialog>
  );
}
