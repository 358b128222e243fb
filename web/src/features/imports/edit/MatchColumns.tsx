import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { type ChosenColumns, type ColumnKey, columnHeader, columnsOf } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { readInWorker } from '#components/form/readInWorker.ts';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { randomKey } from '#graphql/requestKeys.ts';
import { useFormat } from '#i18n/format.tsx';
import type { DraftFile } from './draft.ts';

interface Props {
  readonly file: DraftFile;
  readonly contract: ContractTerms;
  readonly onMatched: (file: DraftFile) => void;
}

const LEFT_OUT = '';

/** Matches the columns of a file with those of the product by hand, and fills in those that it does not have. */
export function MatchColumns({ file, contract, onMatched }: Props) {
  const { t } = useTranslation();
  const { text, locale, timeZone } = useFormat();
  const { top, header, delimiter } = file.checked;
  const titles = [...new Set((top?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const found = (title: string): ColumnKey | null =>
    header[(top?.cells ?? []).findIndex((cell) => cell.trim() === title)] ?? null;
  const [chosen, setChosen] = useState<ChosenColumns>(() =>
    Object.fromEntries(titles.map((title) => [title, found(title)])),
  );
  const [fill, setFill] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const taken = Object.values(chosen);
  const columns = columnsOf(contract.seats);
  const missing = columns.filter(({ key }) => !taken.includes(key));
  const lacks = (['loginId', 'name'] as const).filter((key) => !taken.includes(key));
  const doubled = columns.filter(({ key }) => taken.filter((other) => other === key).length > 1);

  const goOn = async (): Promise<void> => {
    const wrong = lacks[0] ?? doubled[0]?.key;
    if (wrong) {
      setProblem(t(lacks.length > 0 ? 'match.lacks' : 'match.doubled', { name: text(columnHeader(wrong)) }));
      return;
    }
    setBusy(true);
    const read = await readInWorker(
      {
        kind: 'users',
        terms: { contract: contract.seats, rowLimit: contract.importRowLimit },
        file: file.text,
        lossy: file.lossy,
        delimiter,
        headerRow: top?.row,
        columns: chosen,
        filled: fill ? { locale, timeZone, passwords: true } : undefined,
      },
      new AbortController().signal,
    );
    setBusy(false);
    if (read.ok) onMatched({ ...file, id: randomKey(), checked: read.checked });
    else setProblem(t('match.failed'));
  };
  const names = missing.map((column) => text(column.header)).join(t('common.listSeparator'));
  return (
    <Panel title={t('match.title')} description={t('match.text')}>
      <Stack gap="sm">
        {titles.map((title) => (
          <NativeSelect
            key={title}
            label={title}
            value={chosen[title] ?? LEFT_OUT}
            data={[
              { value: LEFT_OUT, label: t('match.leftOut') },
              ...columns.map((column) => ({ value: column.key as string, label: text(column.header) })),
            ]}
            onChange={(event) => {
              const key = columns.find((column) => column.key === event.currentTarget.value)?.key ?? null;
              setChosen((before) => ({ ...before, [title]: key }));
              setProblem(undefined);
            }}
          />
        ))}
        {missing.length > 0 && (
          <Checkbox
            label={t('match.fill', { count: missing.length })}
            description={names}
            checked={fill}
            onChange={(event) => setFill(event.currentTarget.checked)}
          />
        )}
        <FormErrors messages={problem ? [problem] : []} />
        <Text size="sm" c="dimmed">
          {t('match.nothingYet')}
        </Text>
        <Button onClick={() => void goOn()} loading={busy}>
          {t('match.submit')}
        </Button>
      </Stack>
    </Panel>
  );
}
