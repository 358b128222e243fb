import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileDialect } from '../../../components/form/FileDialect.tsx';
import { type ChosenFile, type ReadFile, sampleNames } from './csvFile.ts';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadFile;
  readonly busy: boolean;
  readonly onChange: (file: ChosenFile) => void;
  readonly onUpload: () => void;
}

/** How a chosen file was read, and what to change where its names look wrong. */
export function ChosenFilePreview({ file, read, busy, onChange, onUpload }: Props) {
  const { t } = useTranslation();
  const names = read.ok ? sampleNames(read.checked) : [];
  const sheet = read.ok ? read.sheet : undefined;
  const FileIcon = sheet ? IconFileSpreadsheet : IconFileText;
  const list = (words: readonly string[]): string => words.join(t('common.listSeparator'));
  return (
    <Stack gap="sm" role="group" aria-label={t('upload.chosen')}>
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
        <FileDialect
          encoding={read.ok ? read.encoding : file.encoding}
          delimiter={read.ok ? read.checked.delimiter : undefined}
          onChange={(dialect) => onChange({ ...file, ...dialect })}
        />
      )}
      {read.ok && (
        <Text role="status">
          {t('upload.rowCount', { count: read.checked.rowCount })}
          {names.length > 0 && ` ${t('upload.sample', { names: list(names) })}`}
        </Text>
      )}
      <Button onClick={onUpload} loading={busy} disabled={!read.ok} leftSection={<IconUpload size={16} aria-hidden />}>
        {t('upload.submit')}
      </Button>
    </Stack>
  );
}
