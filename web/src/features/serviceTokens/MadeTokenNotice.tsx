import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { CopyText } from '#components/ui/CopyText.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type MadeToken, curlOf } from './serviceToken.ts';

interface Props {
  readonly made: MadeToken;
  readonly onHide: () => void;
}

/** A token that was just made: the only time that it is seen. It takes the focus, so that nobody passes it by. */
export function MadeTokenNotice({ made: { name, secret }, onHide }: Props) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      color="teal"
      variant="outline"
      icon={<IconKey aria-hidden />}
      title={t('serviceTokens.made', { name })}
    >
      <Stack gap="sm" align="stretch">
        <Text size="md">{t('serviceTokens.onlyNow')}</Text>
        <CopyText label={t('serviceTokens.token')} text={secret} />
        <CopyText label={t('serviceTokens.try')} text={curlOf(window.location.origin, secret)} />
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={onHide}>
          {t('serviceTokens.hide')}
        </Button>
      </Stack>
    </Alert>
  );
}
