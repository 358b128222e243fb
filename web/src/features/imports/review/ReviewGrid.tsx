import { Group, Paper, Switch, Title } from '@mantine/core';
import { columnHeader } from '@rollcall/shared';
import { type RefObject, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GridColumn, type GridHandle, VirtualGrid } from '../../../components/table/VirtualGrid.tsx';
import { useFormat } from '../../../i18n/format.tsx';
import type { ImportTable } from '../table/importTable.ts';
import { GridCell } from './GridCell.tsx';
import { type ImportIssue, IssueIndex } from './issueIndex.ts';

const WIDTHS: Readonly<Record<string, number>> = { loginId: 250, name: 170, password: 120, locale: 100, timeZone: 130 };
const widthOf = (key: string | null, header: string): number =>
  WIDTHS[key ?? ''] ??
  Math.min(
    Math.max(
      [...header].reduce((width, letter) => width + (letter > '\u00ff' ? 14 : 7.5), 26),
      100,
    ),
    280,
  );

interface Props {
  readonly table: ImportTable;
  readonly issues: readonly ImportIssue[];
  readonly grid: RefObject<GridHandle | null>;
}

/** Every row of the file, with what is wrong in its cells. */
export function ReviewGrid({ table, issues, grid }: Props) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const [onlyErrors, setOnlyErrors] = useState(false);
  const index = useMemo(() => new IssueIndex(issues), [issues]);
  const rows = useMemo(
    () => (onlyErrors ? table.rows.filter(({ row }) => index.hasRow(row)) : table.rows),
    [table, index, onlyErrors],
  );
  const columns = useMemo<GridColumn[]>(
    () =>
      table.columns.map(({ key, header }, column) => {
        const title = key ? text(columnHeader(key)) : header;
        return { id: key ?? `column-${column}`, header: title, width: widthOf(key, title) };
      }),
    [table, text],
  );
  const cell = (rowIndex: number, column: number) => {
    const row = rows[rowIndex];
    const problems = row ? index.of(row.row, table.columns[column]?.key ?? null, column === 0) : [];
    return <GridCell text={row?.cells[column] ?? ''} problems={problems} />;
  };
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Group justify="space-between" p="md">
        <Title order={2}>{t('review.rows', { count: table.rows.length })}</Title>
        {issues.length > 0 && (
          <Switch
            label={t('review.onlyErrors')}
            checked={onlyErrors}
            onChange={(event) => setOnlyErrors(event.currentTarget.checked)}
          />
        )}
      </Group>
      <VirtualGrid
        ref={grid}
        label={t('review.grid')}
        columns={columns}
        rowCount={rows.length}
        rowHeader={{ title: t('review.row'), text: (rowIndex) => number(rows[rowIndex]?.row ?? 0) }}
        cell={cell}
      />
    </Paper>
  );
}
