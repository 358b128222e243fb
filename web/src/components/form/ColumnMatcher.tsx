import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import {
  type ChosenColumns,
  type ColumnKey,
  columnHeader,
  possibleColumns,
  type ContractSeats,
} from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import { FormErrors } from './FormErrors.tsx';

interface Props {
  /** The cells of the header, and the column that each was taken for. */
  readonly cells: readonly string[];
  readonly found: readonly (ColumnKey | null)[];
  readonly contract: ContractSeats;
  /** Without these nothing comes of the file. */
  readonly needed: readonly ColumnKey[];
  /** Columns that are not offered. */
  readonly without?: readonly ColumnKey[];
  /** Whether columns that are missing can be filled in, and what is said of it. */
  readonly filling?: string;
  readonly submit: string;
  /** @returns why it could not be done, if it could not */
  readonly onMatched: (chosen: ChosenColumns, fill: boolean) => Promise<string | undefined>;
}

const LEFT_OUT = '';

/** Says of each header of a file which column it is; whoever takes it remembers it for the next file. */
export function ColumnMatcher(props: Props) {
  const { cells, found, contract, needed, without = [], filling, submit, onMatched } = props;
  const { t } = useTranslation();
  const { text } = useFormat();
  const titles = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const foundOf = (title: string): ColumnKey | null => found[cells.findIndex((cell) => cell.trim() === title)] ?? null;
  const [chosen, setChosen] = useState<ChosenColumns>(() =>
    Object.fromEntries(titles.map((title) => [title, foundOf(title)])),
  );
  const [fill, setFill] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const taken = Object.values(chosen);
  const columns = possibleColumns(contract).filter(({ key }) => !without.includes(key));
  // What tells people apart, and a reading, is nothing that could be filled in.
  const missing = columns.filter(({ key }) => key !== 'reading' && !needed.includes(key) && !taken.includes(key));
  const lacks = needed.filter((key) => !taken.includes(key));
  const doubled = columns.filter(({ key }) => taken.filter((other) => other === key).length > 1);

  const goOn = async (): Promise<void> => {
    const wrong = lacks[0] ?? doubled[0]?.key;
    if (wrong) {
      setProblem(t(lacks.length > 0 ? 'match.lacks' : 'match.doubled', { name: text(columnHeader(wrong)) }));
      return;
    }
    setBusy(true);
    const failed = await onMatched(chosen, fill);
    setBusy(false);
    if (failed) setProblem(failed);
  };
  const names = missing.map((column) => text(column.header)).join(t('common.listSeparator'));
  return (
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
      {filling && missing.length > 0 && (
        <Checkbox
          label={t('match.fill', { count: missing.length })}
          description={names}
          checked={fill}
          onChange={(event) => setFill(event.currentTarget.checked)}
        />
      )}
      <FormErrors messages={problem ? [problem] : []} />
      {filling && (
        <Text size="sm" c="dimmed">
          {filling}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('match.remembers')}
      </Text>
      <Button onClick={() => void goOn()} loading={busy}>
        {submit}
      </Button>
    </Stack>
  );
}
