import { Button, Group, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './CopyText.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text for another program, as it is, and a button that copies it. */
export function CopyText({ label, text }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [told, setTold] = useState<{ readonly of: string; readonly word: string }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setTold({ of: text, word: t('copyText.copied') });
    } catch {
      // Outside https there is no clipboard to write to.
      setTold({ of: text, word: t('copyText.notCopied') });
    }
  };
  return (
    <div role="group" aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="sm" fw={600} id={id}>
          {label}
        </Text>
        <Group gap="xs">
          <Text role="status" size="sm" c="dimmed">
            {told?.of === text ? told.word : ''}
          </Text>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={14} aria-hidden />}
            aria-label={t('copyText.copyOf', { label })}
            onClick={() => void copy()}
          >
            {t('copyText.copy')}
          </Button>
        </Group>
      </Group>
      <pre className={classes['code']}>{text}</pre>
    </div>
  );
}
