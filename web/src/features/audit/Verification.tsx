import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import { EVERYTHING, writeAuditState } from './auditState.ts';
import type { VerificationResult } from './useVerification.ts';

/** As many faults as are told. */
const MOST = 100;

interface Props {
  readonly result: VerificationResult | undefined;
  readonly onClose: () => void;
}

/** What a look through the log found: that it is as it was written, or every place where it is not. */
export function Verification({ result, onClose }: Props) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  if (!result) return null;
  const { faults, entryCount, verifiedAt } = result;
  const intact = faults.length === 0;
  const summary = { count: entryCount, instant: instant(verifiedAt) };
  return (
    <Alert
      key={verifiedAt}
      role={intact ? 'status' : 'alert'}
      color={intact ? 'teal' : 'red'}
      variant="outline"
      withCloseButton
      closeButtonLabel={t('common.dismiss')}
      onClose={onClose}
      icon={intact ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
      title={t(intact ? 'audit.intact' : 'audit.tampered')}
    >
      <Stack gap="xs">
        <Text size="md">{t(intact ? 'audit.intactText' : 'audit.tamperedText', summary)}</Text>
        {!intact && (
          <ul className={classes['faults']}>
            {faults.map(({ sequence, fault }) => (
              <li key={`${sequence} ${fault}`}>
                <Anchor component={Link} to={`?${writeAuditState({ ...EVERYTHING, entry: sequence }).toString()}`}>
                  {t('audit.entry', { entry: number(sequence) })}
                </Anchor>{' '}
                {t(`auditFault.${fault}`)}
              </li>
            ))}
          </ul>
        )}
        {faults.length >= MOST && <Text size="sm">{t('audit.moreFaults', { count: MOST })}</Text>}
      </Stack>
    </Alert>
  );
}
