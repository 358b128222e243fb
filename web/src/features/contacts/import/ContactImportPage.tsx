import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { LIMITS, issueMessage } from '@rollcall/shared';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { DropZone } from '#components/form/DropZone.tsx';
import { EncodingQuestion } from '#components/form/EncodingQuestion.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { BackLink } from '#components/ui/BackLink.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { useFormat } from '#i18n/format.tsx';
import { forgetContacts } from '../contact.ts';
import { ImportIssues } from './ImportIssues.tsx';
import { type Checked, useContactImport } from './useContactImport.ts';

/** Contacts from a file: it is checked as a whole, and its contacts are added all or none. */
export function ContactImportPage() {
  const { t, locale, timeZone } = useFormat();
  const { cache } = useApolloClient();
  const navigate = useNavigate();
  const { file, checked, problem, several, choose, readIn, add, refuse, upload, busy, errors, failure } =
    useContactImport();
  const readings = checked?.userErrors.find(({ encodings }) => encodings)?.encodings;
  const run = async (): Promise<void> => {
    const count = await add();
    if (count === undefined) return;
    forgetContacts(cache);
    showToast({ text: t('contactImport.added', { count }) });
    await navigate('/contacts');
  };
  return (
    <>
      <PageHeader
        title={t('contactImport.title')}
        description={t('contactImport.text', { count: LIMITS.contactFileRows })}
        back={<BackLink to="/contacts">{t('contacts.title')}</BackLink>}
      />
      <Panel title={t('contactImport.file')} description={t('contactImport.columns')}>
        <Stack gap="md">
          <DropZone onFile={(chosen) => void choose(chosen)} onOther={refuse} />
          <UploadProgress sent={upload.sent} onAbort={upload.abort} />
          {busy && !checked && <Text role="status">{t('upload.reading')}</Text>}
          {several && <FormErrors messages={[t('upload.several')]} />}
          {problem && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} />
          {file && <Text fw={600}>{file.name}</Text>}
          {file && readings && (
            <EncodingQuestion
              readings={readings}
              encoding={file.encoding}
              onChoose={(encoding) => void readIn(encoding)}
            />
          )}
          {checked && checked.userErrors.length === 0 && (
            <Found checked={checked} busy={busy} onAdd={() => void run()} />
          )}
        </Stack>
      </Panel>
    </>
  );
}

interface FoundProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

/** What stands in a file: what is wrong with it, or the way to add it. */
function Found({ checked, busy, onAdd }: FoundProps) {
  const { t } = useFormat();
  const { leftOut, issueCount, issues, rowCount } = checked;
  const count = rowCount ?? 0;
  return (
    <>
      {leftOut && leftOut.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('contactImport.leftOut', { columns: leftOut.join(t('common.listSeparator')) })}
        </Text>
      )}
      {issueCount ? (
        <ImportIssues issues={issues ?? []} total={issueCount} />
      ) : (
        <>
          <Text role="status">{t('contactImport.right', { count })}</Text>
          <Button
            loading={busy}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={onAdd}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('contactImport.add', { count })}
          </Button>
        </>
      )}
    </>
  );
}
