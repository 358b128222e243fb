import { Anchor, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { BackLink } from '#components/ui/BackLink.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { DraftFile } from '../edit/draft.ts';
import { FileReview } from '../edit/FileReview.tsx';
import classes from './ImportNewPage.module.css';
import { type SettingsControl, TemplatePanel } from './TemplatePanel.tsx';
import { UploadPanel } from './UploadPanel.tsx';

interface Props {
  readonly contract: ContractTerms;
  readonly renderSettings: (control: SettingsControl) => ReactNode;
  /** What is to be known before a template is filled. */
  readonly notice: ReactNode;
}

/** The two ways into adding many users: get a template, or upload a file that is filled already. */
export function ImportNewPage({ contract, renderSettings, notice }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [faulty, setFaulty] = useState<DraftFile>();
  const upload = (
    <UploadPanel
      contract={contract}
      title={t('upload.title')}
      onUploaded={(id) => void navigate(`/imports/${id}`)}
      onFaulty={setFaulty}
    />
  );
  const lead = (
    <Trans
      t={t}
      i18nKey="importNew.text"
      components={{ guide: <Anchor component={Link} to="/help" inherit underline="always" /> }}
    />
  );
  if (faulty)
    return (
      <FileReview
        key={faulty.id}
        file={faulty}
        contract={contract}
        onClose={() => setFaulty(undefined)}
        onMatched={setFaulty}
        upload={upload}
      />
    );
  return (
    <>
      <PageHeader
        title={t('importNew.title')}
        description={lead}
        back={<BackLink to="/imports">{t('nav.imports')}</BackLink>}
      />
      {notice}
      <div className={classes['steps']}>
        <TemplatePanel contract={contract} renderSettings={renderSettings} />
        <Stack className={classes['side']}>{upload}</Stack>
      </div>
    </>
  );
}
