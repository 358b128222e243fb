import { Anchor, Button, Code, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import { useFormat } from '#i18n/format.tsx';
import { type ServiceToken, scopeOf } from './serviceToken.ts';
import classes from './ServiceTokens.module.css';
import { TokenRevokeDialog } from './TokenRevokeDialog.tsx';

const TONES: Readonly<Record<ServiceToken['status'], Tone>> = { ACTIVE: 'good', EXPIRED: 'idle', REVOKED: 'bad' };

/** The tokens, those that can be used first: what each may, until when, and what it did last. */
export function TokenTable({ tokens }: { readonly tokens: readonly ServiceToken[] }) {
  const { t, date, instant } = useFormat();
  const [asked, setAsked] = useState<ServiceToken>();
  const scopesOf = ({ scopes, addresses }: ServiceToken) => (
    <>
      <ul className={classes['list']}>
        {scopes.map((scope) => (
          <li key={scope}>
            <Code>{scopeOf(scope)}</Code>
          </li>
        ))}
      </ul>
      {addresses.length > 0 && (
        <Text size="sm" c="dimmed" className={classes['name'] ?? ''}>
          {t('serviceTokens.onlyFrom', { addresses: addresses.join(t('common.listSeparator')) })}
        </Text>
      )}
    </>
  );
  const lastUseOf = ({ id, lastUsedAt, lastUsedAddress, lastAction }: ServiceToken) => (
    <>
      {lastUsedAt ? instant(lastUsedAt) : t('serviceTokens.neverUsed')}
      {lastUsedAddress && (
        <Text size="sm" c="dimmed" className={classes['name'] ?? ''}>
          {lastUsedAddress}
        </Text>
      )}
      {lastAction?.kind && (
        <Text size="sm">
          <Anchor component={Link} inherit underline="always" to={`/audit?actorId=${id}`}>
            {t(`auditKind.${lastAction.kind}`)}
          </Anchor>
        </Text>
      )}
    </>
  );
  const stateOf = ({ status, expiresAt, revokedAt, revokedByName }: ServiceToken) => (
    <>
      <StatusDot tone={TONES[status]}>{t(`serviceTokenStatus.${status}`)}</StatusDot>
      <Text size="sm" c="dimmed" className={classes['name'] ?? ''}>
        {revokedAt
          ? t('serviceTokens.revokedBy', { day: date(revokedAt), name: revokedByName ?? '' })
          : t('serviceTokens.until', { day: date(expiresAt) })}
      </Text>
    </>
  );
  const columns: readonly TableColumn<ServiceToken>[] = [
    {
      key: 'name',
      head: t('serviceTokens.name'),
      namesRow: true,
      render: (token) => (
        <div className={classes['name']}>
          {token.name}
          <Text size="sm" c="dimmed">
            {t('serviceTokens.startsWith', { start: token.start })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('serviceTokens.madeBy', { day: date(token.createdAt), name: token.createdByName })}
          </Text>
          <Text component="div" size="sm" hiddenFrom="sm" mt={4}>
            {scopesOf(token)}
            {stateOf(token)}
            {t('serviceTokens.used')} {lastUseOf(token)}
          </Text>
        </div>
      ),
    },
    { key: 'scopes', head: t('serviceTokens.scopes'), from: 'sm', render: scopesOf },
    { key: 'used', head: t('serviceTokens.lastUsed'), from: 'sm', render: lastUseOf },
    { key: 'status', head: t('serviceTokens.status'), from: 'sm', render: stateOf },
    {
      key: 'revoke',
      head: t('serviceTokens.revoke'),
      quietHead: true,
      render: (token) =>
        token.status === 'ACTIVE' && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('serviceTokens.revokeOf', { name: token.name })}
            onClick={() => setAsked(token)}
          >
            {t('serviceTokens.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable label={t('serviceTokens.title')} columns={columns} rows={tokens} rowKey={({ id }) => id} />
      {asked && <TokenRevokeDialog token={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
