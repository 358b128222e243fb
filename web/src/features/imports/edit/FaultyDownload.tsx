import { Button, Text } from '@mantine/core';
import { issueMessage, writeFaultyRows } from '@rollcall/shared';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { writeRecords } from '#components/csv/writeRecords.ts';
import { downloadBytes } from '#components/ui/download.ts';
import { useFormat } from '#i18n/format.tsx';
import type { ImportDraft } from './draft.ts';

/** Gives the faulty rows as a file with their reasons, to be fixed in a spreadsheet and uploaded again. */
export function FaultyDownload({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const [done, setDone] = useState('');

  const download = (): void => {
    const { table, top, file } = draft;
    let lost = false;
    const rows = draft.summary.leave.map((position) => {
      const { row, cells, issues } = table.row(position);
      lost ||= issues.some(({ code }) => code === 'LOST_CHARACTER');
      return { row, cells, reasons: issues.map((issue) => issueMessage(issue, locale, timeZone)) };
    });
    const { encoding, checked } = file;
    const made = writeFaultyRows({
      top,
      columns: table.columns,
      rows,
      language: locale,
      // What was lost has no place in the encoding of the upload.
      encoding: lost ? 'UTF_8' : encoding,
      delimiter: checked.delimiter,
      write: writeRecords,
    });
    const fileName = t('draft.faultyName', { name: file.name.replace(/\.[^.]*$/, '') });
    downloadBytes(fileName, made.bytes, 'text/csv');
    setDone(
      made.strangers.length > 0
        ? t('draft.downloadedUtf8', { fileName, characters: made.strangers.slice(0, 8).join(' ') })
        : t('draft.downloaded', { fileName }),
    );
  };
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
        {t('draft.download', { count: draft.summary.leave.length })}
      </Button>
      <Text role="status" size="sm">
        {done}
      </Text>
    </>
  );
}
