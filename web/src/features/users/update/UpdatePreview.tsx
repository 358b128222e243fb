import { Button, Stack, Text } from '@mantine/core';
import { type ContractSeats, issueMessage } from '@rollcall/shared';
import { IconUpload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ChosenFile } from '#components/form/chosenFile.ts';
import { MATCHABLE } from '#components/form/matchable.ts';
import { ColumnMatcher } from '#components/form/ColumnMatcher.tsx';
import { FileSummary } from '#components/form/FileSummary.tsx';
import { useRememberColumns } from '#graphql/columnMatches.ts';
import { useFormat } from '#i18n/format.tsx';
import { BulkIssues } from '../bulk/page/BulkIssues.tsx';
import type { ReadUpdates } from './useUpdateUpload.ts';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadUpdates;
  readonly contract: ContractSeats;
  readonly busy: boolean;
  readonly onChange: (file: ChosenFile) => void;
  readonly onUpload: () => void;
}

/** How a chosen file was read, what can't be read of it, and what to change where its names look wrong. */
export function UpdatePreview({ file, read, contract, busy, onChange, onUpload }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const remember = useRememberColumns();
  const issues = useMemo(() => {
    if (!read.ok) return [];
    const loginIds = new Map(read.checked.rows.map(({ row, loginId }) => [row, loginId]));
    return read.checked.issues.map((issue) => ({
      row: issue.row,
      code: issue.code,
      field: issue.field ?? null,
      loginId: loginIds.get(issue.row ?? 0) || null,
      userId: null,
      message: issueMessage(issue, locale, timeZone),
    }));
  }, [read, locale, timeZone]);
  const total = read.ok ? read.checked.issueCount : 0;
  const usable = read.ok && read.checked.rows.length > 0;
  const matchable = read.ok && total > 0 && read.checked.issues.every(({ code }) => MATCHABLE.has(code));
  return (
    <Stack gap="sm" role="group" aria-label={t('upload.chosen')}>
      <FileSummary file={file} read={read} onChange={onChange} />
      {issues.length > 0 && (
        <Stack gap={4} role="alert">
          <Text fw={600} c="var(--mantine-color-error)">
            {t(usable ? 'userUpdate.someUnread' : 'userUpdate.unread', { count: total })}
          </Text>
          <BulkIssues issues={issues} total={total} whole={t('bulkRefused.file')} />
        </Stack>
      )}
      {matchable && (
        <Stack gap="sm" role="group" aria-label={t('match.title')}>
          <Text fw={600}>{t('match.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('match.text')}
          </Text>
          <ColumnMatcher
            cells={read.checked.titles}
            found={read.checked.header}
            contract={contract}
            needed={['loginId']}
            without={['password']}
            submit={t('match.take')}
            onMatched={async (columns) => {
              remember(columns);
              onChange({ ...file, columns });
              return undefined;
            }}
          />
        </Stack>
      )}
      <Button onClick={onUpload} loading={busy} disabled={!usable} leftSection={<IconUpload size={16} aria-hidden />}>
        {t('userUpdate.submit')}
      </Button>
    </Stack>
  );
}
