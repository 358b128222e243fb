import { Anchor, Stack } from '@mantine/core';
import type { ContractSeats } from '@rollcall/shared';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { BackLink } from '#components/ui/BackLink.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { DownloadPanel } from './DownloadPanel.tsx';
import classes from './UserUpdatePage.module.css';
import { UpdateUploadPanel } from './UpdateUploadPanel.tsx';

/** The two steps to changing many users in a spreadsheet: get them as a file, and upload that file changed. */
export function UserUpdatePage({ contract }: { readonly contract: ContractSeats }) {
  const { t } = useTranslation();
  const lead = (
    <Trans
      i18nKey="userUpdate.text"
      components={{ guide: <Anchor component={Link} to="/help#update" inherit underline="always" /> }}
    />
  );
  return (
    <>
      <PageHeader
        title={t('users.updateMany')}
        description={lead}
        back={<BackLink to="/users">{t('nav.users')}</BackLink>}
      />
      <div className={classes['steps']}>
        <DownloadPanel />
        <Stack>
          <UpdateUploadPanel contract={contract} />
        </Stack>
      </div>
    </>
  );
}
