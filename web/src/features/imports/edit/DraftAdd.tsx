import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ImportDraft } from './draft.ts';
import { OpenImportsLink } from '../create/OpenImportsLink.tsx';
import { dropEdit } from './draftEdits.ts';
import { FaultyDownload } from './FaultyDownload.tsx';
import { useDraftSubmit } from './useDraftSubmit.ts';
import type { useServerCheck } from './useServerCheck.ts';
import { WithoutFaultyDialog } from './WithoutFaultyDialog.tsx';

interface Props {
  readonly draft: ImportDraft;
  readonly billingMonth: string;
  readonly check: ReturnType<typeof useServerCheck>;
  /** Called once the rows are an import. */
  readonly onUploaded: () => void;
}

/** What is left to be fixed, and the ways on: add all, add the others, or take the faulty rows home. */
export function DraftAdd({ draft, billingMonth, check, onUploaded }: Props) {
  const { t } = useTranslation();
  const { submit, busy, errors, crowded, refused, failure, upload } = useDraftSubmit(draft, onUploaded);
  const [asking, setAsking] = useState(false);
  const { table } = draft;
  const { faulty, keep, leave: left } = draft.summary;
  const users = table.liveCount;
  const right = faulty === 0 && table.fileIssues.length === 0;
  const tooMany = users - table.rowLimit;
  const add = (): void => void submit();
  return (
    <Panel
      title={right ? t('commit.title', { count: users }) : t('draft.faulty', { count: faulty })}
      description={t(right ? 'commit.text' : 'draft.faultyText')}
    >
      <Stack gap="sm" align="flex-start">
        <Text role="status" size="sm" c="dimmed" mih="1.55em">
          {check.pending && !check.failure
            ? t('draft.checking')
            : right
              ? t('draft.checked')
              : t('draft.left', { count: faulty })}
        </Text>
        <FailureNotice failure={check.failure} onRetry={check.retry} />
        {refused && (
          <Alert
            color="red"
            variant="outline"
            role="alert"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('draft.refusedTitle')}
          >
            <Trans
              t={t}
              i18nKey="draft.refusedText"
              components={{
                see: <Anchor component={Link} to={`/imports/${refused}`} target="_blank" inherit underline="always" />,
              }}
            />
          </Alert>
        )}
        <UploadProgress sent={upload.sent} onAbort={upload.abort} />
        <FormErrors messages={errors}>{crowded && <OpenImportsLink />}</FormErrors>
        <FailureNotice failure={failure} onRetry={right ? add : undefined} />
        {right && (
          <Button size="md" loading={busy} disabled={check.pending} onClick={add}>
            {t('commit.submit', { count: users })}
          </Button>
        )}
        {tooMany > 0 && (
          <Button variant="default" onClick={() => draft.change(dropEdit(table.live().slice(table.rowLimit), true))}>
            {t('draft.dropLast', { count: tooMany })}
          </Button>
        )}
        {keep.length > 0 && left.length > 0 && (
          <Button variant="default" disabled={check.pending} loading={busy} onClick={() => setAsking(true)}>
            {t('draft.without', {
              users: t('draft.users', { count: keep.length }),
              rows: t('draft.faultyRows', { count: left.length }),
            })}
          </Button>
        )}
        {left.length > 0 && tooMany <= 0 && <FaultyDownload draft={draft} />}
      </Stack>
      {asking && (
        <WithoutFaultyDialog
          draft={draft}
          billingMonth={billingMonth}
          onClose={() => setAsking(false)}
          onAdd={() => {
            setAsking(false);
            void submit(keep);
          }}
        />
      )}
    </Panel>
  );
}
