import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useFocusBack } from '#components/form/useFocusBack.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './CallMemo.module.css';
import { MemoForm, type MemoOf } from './MemoForm.tsx';

/** What those who took part noted of a call, and the way to write it for whoever of them reads it. */
export function CallMemo({ call }: { readonly call: MemoOf }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const edit = useFocusBack(editing);
  if (editing) return <MemoForm call={call} onDone={() => setEditing(false)} />;
  return (
    <>
      {call.memo === '' ? (
        <Text c="dimmed">{t('calls.noMemo')}</Text>
      ) : (
        <Text className={classes['memo']}>{call.memo}</Text>
      )}
      {call.memoEditable && (
        <Button ref={edit} variant="default" size="xs" mt={6} onClick={() => setEditing(true)}>
          {t(call.memo === '' ? 'calls.memoAdd' : 'calls.memoEdit')}
        </Button>
      )}
    </>
  );
}
