import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { LIMITS, checkCallMemo, cleanCallMemo, issueMessage } from '@rollcall/shared';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { type CallQuery, CallMemoUpdateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './CallMemo.module.css';
import { OPENED } from './callState.ts';

export type MemoOf = Pick<NonNullable<CallQuery['call']>, 'id' | 'memo' | 'memoEditable'>;

interface Props {
  readonly call: MemoOf;
  /** It was saved, or given up. */
  readonly onDone: () => void;
}

const isChanged = ({ code }: { readonly code: string }): boolean => code === 'MEMO_CHANGED';

/** Writes a memo over the text that was there when it was opened. What was typed stays until it is saved or given up. */
export function MemoForm({ call, onDone }: Props) {
  const { t, number, locale, timeZone } = useFormat();
  const [typed, setTyped] = useState(call.memo);
  const [seen, setSeen] = useState(call.memo);
  const [theirs, setTheirs] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  // A conflict is told with the text of the other, and not as a sentence alone.
  const update = useSubmit(CallMemoUpdateDocument, (errors) =>
    errors.filter((error) => !isChanged(error)).map(({ message }) => message),
  );
  const memo = cleanCallMemo(typed);
  const issue = checkCallMemo(memo);
  const changed = memo !== seen;
  const guard = useLeaveGuard(changed, changed, OPENED);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const save = async (event?: SyntheticEvent): Promise<void> => {
    event?.preventDefault();
    if (issue || update.busy) return field.current?.focus();
    if (!changed) return onDone();
    const payload = await update.submit({ id: call.id, before: seen, memo });
    if (!payload) return;
    if (payload.call && payload.userErrors.some(isChanged)) {
      setSeen(payload.call.memo);
      setTheirs(payload.call.memo);
      return field.current?.focus();
    }
    if (payload.userErrors.length > 0) return field.current?.focus();
    onDone();
    showToast({ text: t(memo === '' ? 'calls.memoRemoved' : 'calls.memoSaved') });
  };
  const savesByKeys = (event: KeyboardEvent): void => {
    const held = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && held && !event.nativeEvent.isComposing) void save(event);
  };
  const addTheirs = (): void => {
    setTyped([typed.trimEnd(), theirs].join('\n'));
    setTheirs(undefined);
    field.current?.focus();
  };

  return (
    <>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          {theirs !== undefined && <Conflict theirs={theirs} onAdd={addTheirs} />}
          <Textarea
            ref={field}
            label={t('calls.memo')}
            rows={6}
            value={typed}
            readOnly={update.busy}
            error={issue && issueMessage(issue, locale, timeZone)}
            description={t('calls.memoLength', {
              length: number([...memo].length),
              limit: number(LIMITS.callMemoLength),
            })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={savesByKeys}
          />
          <FormErrors messages={update.errors} />
          <FailureNotice failure={update.failure} onRetry={() => void save()} />
          <div className={classes['actions']}>
            <Button type="submit" loading={update.busy}>
              {t(theirs === undefined ? 'calls.memoSave' : 'calls.memoSaveOver')}
            </Button>
            <Button variant="default" disabled={update.busy} onClick={onDone}>
              {t('common.cancel')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('calls.memoKeys')}
            </Text>
          </div>
        </Stack>
      </form>
      {guard.leaving && <LeaveDialog text={t('calls.memoLeave')} onStay={guard.stay} onLeave={guard.leave} />}
    </>
  );
}

/** What someone else wrote meanwhile, above what was typed. */
function Conflict({ theirs, onAdd }: { readonly theirs: string; readonly onAdd: () => void }) {
  const { t } = useFormat();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Alert
      ref={element}
      color="red"
      variant="outline"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('calls.memoConflict')}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{t(theirs === '' ? 'calls.memoConflictRemoved' : 'calls.memoConflictText')}</Text>
        {theirs !== '' && (
          <>
            <Text component="blockquote" m={0} className={classes['memo']}>
              {theirs}
            </Text>
            <Button variant="default" size="xs" onClick={onAdd}>
              {t('calls.memoAddTheirs')}
            </Button>
          </>
        )}
      </Stack>
    </Alert>
  );
}
