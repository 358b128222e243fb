import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput, Textarea } from '@mantine/core';
import {
  LIMITS,
  SERVICE_SCOPES,
  SERVICE_SCOPE_TEXTS,
  checkServiceTokenName,
  cleanUserName,
  issueMessage,
} from '@rollcall/shared';
import { type SyntheticEvent, useRef, useState } from 'react';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { focusFirstError } from '#components/form/userErrors.ts';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { ServiceTokenCreateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import { LIFETIMES, type MadeToken, type TokenScope, addressesIn, expiryIn, tokenScopeOf } from './serviceToken.ts';
import classes from './ServiceTokens.module.css';

interface Props {
  readonly onMade: (made: MadeToken) => void;
  readonly onClose: () => void;
}

/** Asks what a program is called, what it may do, until when and from where. None of it can be changed afterwards. */
export function TokenCreateDialog({ onMade, onClose }: Props) {
  const { t, date, locale, timeZone } = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [now] = useState(() => new Date());
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>([]);
  const [days, setDays] = useState<number>(LIFETIMES[0]);
  const [addresses, setAddresses] = useState('');
  const [tried, setTried] = useState(false);
  /** The refusal of an address by the server: which of them, it says by its place. */
  const [refused, setRefused] = useState<string>();
  const { submit, busy, failure, errors } = useSubmit(ServiceTokenCreateDocument, (found) => {
    const ofAddress = found.find(({ field }) => field?.startsWith('addresses'));
    setRefused(ofAddress?.message);
    return found.filter((error) => error !== ofAddress).map(({ message }) => message);
  });
  const issue = checkServiceTokenName(cleanUserName(name));
  const nameError = tried && issue ? issueMessage(issue, locale, timeZone) : undefined;
  const noScope = tried && scopes.length === 0;

  const run = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (issue || scopes.length === 0) return focusFirstError(form.current);
    const expiresAt = expiryIn(days, new Date());
    const input = { name, scopes: [...scopes], expiresAt, addresses: addressesIn(addresses) };
    const payload = await submit(input);
    if (payload?.secret && payload.serviceToken) onMade({ name: payload.serviceToken.name, secret: payload.secret });
    else focusFirstError(form.current);
  };
  return (
    <Dialog title={t('serviceTokens.makeTitle')} busy={busy} onClose={onClose}>
      <form ref={form} onSubmit={(event) => void run(event)} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('serviceTokens.name')}
            description={t('serviceTokens.nameHint')}
            value={name}
            error={nameError}
            autoComplete="off"
            data-autofocus
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Checkbox.Group
            label={t('serviceTokens.scopes')}
            description={t('serviceTokens.scopesHint')}
            value={[...scopes]}
            error={noScope ? t('serviceTokens.noScope') : undefined}
            onChange={setScopes}
          >
            <div className={classes['scopes']}>
              {SERVICE_SCOPES.map((scope) => (
                <Checkbox
                  key={scope}
                  value={tokenScopeOf(scope)}
                  label={SERVICE_SCOPE_TEXTS[scope][locale]}
                  description={scope}
                  aria-invalid={noScope || undefined}
                />
              ))}
            </div>
          </Checkbox.Group>
          <NativeSelect
            label={t('serviceTokens.expiry')}
            description={t('serviceTokens.expiryHint', { day: date(expiryIn(days, now)) })}
            value={String(days)}
            data={LIFETIMES.map((each) => ({ value: String(each), label: t('serviceTokens.days', { count: each }) }))}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
          />
          <Textarea
            label={t('serviceTokens.addresses')}
            description={t('serviceTokens.addressesHint', { limit: LIMITS.serviceTokenAddresses })}
            placeholder="192.0.2.0/24"
            rows={2}
            value={addresses}
            error={refused}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => {
              setAddresses(currentTarget.value);
              setRefused(undefined);
            }}
          />
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} />
          <Text size="sm" c="dimmed">
            {t('serviceTokens.notChanged')}
          </Text>
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('serviceTokens.makeSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
