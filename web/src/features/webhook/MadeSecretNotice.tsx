import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { CopyText } from '#components/ui/CopyText.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type MadeSecret, absolute } from './webhook.ts';

interface Props {
  readonly made: MadeSecret;
  readonly onHide: () => void;
}

/** A secret that was just made: the only time that it is seen. It takes the focus, so that nobody passes it by. */
export function MadeSecretNotice({ made: { kind, secret }, onHide }: Props) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const name = t(`webhookWay.${kind}.name`);
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      color="teal"
      variant="outline"
      icon={<IconKey aria-hidden />}
      title={t('webhook.made', { name })}
    >
      <Stack gap="sm" align="stretch">
        <Text size="md">{t('webhook.onlyNow')}</Text>
        <CopyText label={name} text={kind === 'URL' ? absolute(secret) : secret} />
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={onHide}>
          {t('webhook.hide')}
        </Button>
      </Stack>
    </Alert>
  );
}
