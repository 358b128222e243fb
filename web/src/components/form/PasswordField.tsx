import { ActionIcon, Button, CopyButton, Group, PasswordInput, type PasswordInputProps, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props extends PasswordInputProps {
  /** Makes a password; where it is given, buttons to generate and to copy stand beside the field. */
  readonly onGenerate?: () => void;
  readonly value?: string;
  readonly hint?: ReactNode;
}

/** A password that can be shown, and, where one is being given, generated and copied. */
export function PasswordField({ onGenerate, hint, value, ...input }: Props) {
  const { t } = useTranslation();
  const [visible, setVisible] = useState(false);
  const toggle = {
    'aria-label': visible ? t('password.hide') : t('password.show'),
    tabIndex: 0,
    'aria-pressed': visible,
  };
  const generate = (): void => {
    onGenerate?.();
    setVisible(true);
  };
  const field = (
    <PasswordInput
      {...input}
      {...(value !== undefined && { value })}
      description={hint}
      // Other inputs say it by themselves.
      aria-invalid={input.error ? true : undefined}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={toggle}
      spellCheck={false}
      flex={1}
      miw={200}
    />
  );
  if (!onGenerate) return field;
  return (
    <div>
      {field}
      <Group gap="xs" mt={6}>
        {!input.readOnly && (
          <Button variant="default" size="xs" onClick={generate}>
            {t('password.generate')}
          </Button>
        )}
        <CopyButton value={value ?? ''}>
          {({ copied, copy }) => (
            // Inside a dialog, what is drawn elsewhere would lie under it.
            <Tooltip label={copied ? t('password.copied') : t('password.copy')} withinPortal={false}>
              <ActionIcon
                variant="default"
                size={30}
                disabled={!value}
                aria-label={copied ? t('password.copied') : t('password.copy')}
                onClick={copy}
              >
                {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
