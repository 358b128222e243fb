import { Group, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ChosenFile, ReadFile } from './chosenFile.ts';
import { EncodingQuestion } from './EncodingQuestion.tsx';
import { FileDialect } from './FileDialect.tsx';
import { FileLayout } from './FileLayout.tsx';
import { MatchedColumns } from './MatchedColumns.tsx';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadFile;
  readonly onChange: (file: ChosenFile) => void;
}

/** How a chosen file was read, and what to change where its names look wrong. */
export function FileSummary({ file, read, onChange }: Props) {
  const { t } = useTranslation();
  const sheet = read.ok ? read.sheet : undefined;
  const FileIcon = sheet ? IconFileSpreadsheet : IconFileText;
  const asked = file.asked ?? (read.ok ? undefined : read.issue.params.readings);
  const sample = read.ok ? read.names : [];
  const list = (words: readonly string[]): string => words.join(t('common.listSeparator'));
  return (
    <>
      <Group gap={8} wrap="nowrap">
        <FileIcon size={20} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
      </Group>
      {sheet ? (
        <Text>
          {t('upload.sheet', { name: sheet.name })}
          {sheet.others.length > 0 && ` ${t('upload.otherSheets', { names: list(sheet.others) })}`}
        </Text>
      ) : (
        <>
          {asked && (
            <EncodingQuestion
              readings={asked}
              encoding={file.encoding}
              onChoose={(encoding) => onChange({ ...file, encoding, asked })}
            />
          )}
          {(read.ok || !asked) && (
            <FileDialect
              encoding={read.ok ? read.encoding : file.encoding}
              delimiter={read.ok ? read.checked.delimiter : undefined}
              onChange={(dialect) => onChange({ ...file, ...dialect })}
            />
          )}
        </>
      )}
      {read.ok && <FileLayout file={file} read={read} onChange={onChange} />}
      {read.ok && read.checked.matched && (
        <MatchedColumns matched={read.checked.matched} onAgain={() => onChange({ ...file, columns: {} })} />
      )}
      {read.ok && (
        <Text role="status">
          {t('upload.rowCount', { count: read.checked.rowCount })}
          {sample.length > 0 && ` ${t('upload.sample', { names: list(sample) })}`}
        </Text>
      )}
    </>
  );
}
