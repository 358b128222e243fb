import { Code, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Delivery } from './webhook.ts';
import classes from './Webhook.module.css';

/** Why events of a delivery were rejected: which call, the reason in words, and where in the event. */
export function Rejections({ delivery: { rejected, rejections } }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  // Two may be alike in everything.
  const keyed = rejections.map((rejection, i) => ({ ...rejection, key: i }));
  const others = rejected - rejections.length;
  return (
    <>
      <ul className={classes['reasons']}>
        {keyed.map(({ key, externalId, code, field }) => (
          <li key={key}>
            <strong style={{ overflowWrap: 'anywhere' }}>{externalId ?? t('webhook.noId')}</strong>:{' '}
            {t(`webhookReason.${code}`)} {field && <Code>{field}</Code>}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('webhook.others', { count: others })}
        </Text>
      )}
    </>
  );
}
