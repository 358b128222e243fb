import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CopyText } from '#components/ui/CopyText.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { curlOf } from './curl.ts';
import { type MadeSecret, absolute } from './webhook.ts';

interface Props {
  readonly path: string;
  readonly made: MadeSecret | undefined;
  readonly loginId: string;
}

/** Where a telephone system sends, and a command that does what it would, with a call that has ended as it is shown. */
export function SendPanel({ path, made, loginId }: Props) {
  const { t } = useTranslation();
  const url = absolute(path);
  const token = made?.kind === 'TOKEN' ? made.secret : undefined;
  const [now] = useState(() => new Date());
  const curl = curlOf({ url, token: token ?? t('webhook.tokenPlace'), loginId, now });
  return (
    <Panel title={t('webhook.send')} description={t('webhook.sendText')}>
      <Stack gap="md">
        <CopyText label={t('webhook.url')} text={url} />
        <div>
          <CopyText label={t('webhook.curl')} text={curl} />
          <Text size="sm" c="dimmed" mt={4}>
            {t(token === undefined ? 'webhook.curlPlace' : 'webhook.curlFilled')}
          </Text>
        </div>
      </Stack>
    </Panel>
  );
}
