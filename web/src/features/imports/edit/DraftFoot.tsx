import { Alert, Anchor, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { FootBar } from '#components/ui/FootBar.tsx';
import { OpenImportsLink } from '../create/OpenImportsLink.tsx';
import type { ImportDraft } from './draft.ts';
import { useDraftSubmit } from './useDraftSubmit.ts';
import type { useServerCheck } from './useServerCheck.ts';
import { WithoutFaultyDialog } from './WithoutFaultyDialog.tsx';

interface Props {
  readonly draft: ImportDraft;
  readonly billingMonth: string;
  readonly check: ReturnType<typeof useServerCheck>;
  /** Goes to the next error. */
  readonly onNext: () => void;
  /** Called once the rows are an import. */
  readonly onUploaded: () => void;
}

/** How many errors there are and how many users are ready, the way to the next error, and the button that adds them. */
export function DraftFoot({ draft, billingMonth, check, onNext, onUploaded }: Props) {
  const { t } = useTranslation();
  const { submit, busy, asking: naming, errors, crowded, refused, failure, upload } = useDraftSubmit(draft, onUploaded);
  const [asking, setAsking] = useState(false);
  const { issues, warnings, faulty, flagged, keep, leave } = draft.summary;
  const right = faulty === 0 && draft.table.fileIssues.length === 0;
  const add = (): void => void submit();
  const counts = [
    issues.length > 0 && t('review.issueCount', { count: issues.length }),
    warnings.length > 0 && t('review.warningCount', { count: warnings.length }),
    t('draft.ready', { count: keep.length }),
  ];
  return (
    <FootBar
      label={t('draft.foot')}
      told={
        <>
          <FailureNotice failure={check.failure} onRetry={check.retry} />
          {refused && <Refused id={refused} />}
          <UploadProgress sent={upload.sent} onAbort={upload.abort} />
          <FormErrors messages={errors}>{crowded && <OpenImportsLink />}</FormErrors>
          <FailureNotice failure={failure} onRetry={right ? add : undefined} />
        </>
      }
    >
      <Text fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {counts.filter((count) => count !== false).join(' · ')}
      </Text>
      {flagged > 0 && (
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} onClick={onNext}>
          {t(issues.length > 0 ? 'draft.nextError' : 'draft.nextWarning')}
        </Button>
      )}
      {(right || (keep.length > 0 && leave.length > 0)) && (
        <Button
          loading={busy}
          disabled={check.pending || naming || keep.length === 0}
          onClick={() => (right ? add() : setAsking(true))}
        >
          {t('commit.submit', { count: keep.length })}
        </Button>
      )}
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
    </FootBar>
  );
}

/** Says that somebody else was faster, and where it stands what was taken. */
function Refused({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('draft.refusedTitle')}
    >
      <Trans
        i18nKey="draft.refusedText"
        components={{
          see: <Anchor component={Link} to={`/imports/${id}`} target="_blank" inherit underline="always" />,
        }}
      />
    </Alert>
  );
}
