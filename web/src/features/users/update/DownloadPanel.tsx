import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { EncodingSelect } from '../export/EncodingSelect.tsx';
import { type EXPORT_ENCODINGS, useUserExport } from '../export/useUserExport.ts';

/** Downloads everyone; who wants only some is sent to the list, which exports what it shows. */
export function DownloadPanel() {
  const { t } = useTranslation();
  const { run, busy, failure, errors } = useUserExport();
  const [encoding, setEncoding] = useState<(typeof EXPORT_ENCODINGS)[number]>('UTF_8');
  return (
    <Panel title={t('userUpdate.download')} description={t('userUpdate.downloadText')}>
      <Stack gap="md" align="flex-start">
        <EncodingSelect value={encoding} onChange={setEncoding} />
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void run({ encoding, orderBy: { field: 'CREATED_AT', direction: 'ASC' } })}
        >
          {t('userUpdate.downloadAll')}
        </Button>
        <Text size="sm" c="dimmed">
          <Trans
            i18nKey="userUpdate.some"
            components={{ users: <Anchor component={Link} to="/users" inherit underline="always" /> }}
          />
        </Text>
      </Stack>
    </Panel>
  );
}
