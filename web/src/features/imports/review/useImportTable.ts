import { useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { type ImportFieldsFragment, ImportRowsDocument, type ImportRowsQuery } from '#graphql/generated.ts';
import { useAllPages } from '#graphql/useAllPages.ts';
import { useFormat } from '#i18n/format.tsx';
import { type ImportTable, inWords, serverTable, valueWords } from '../table/importTable.ts';
import { tableOf } from '../table/localTables.ts';

/** The states in which rows wait to be added, and are kept. */
export const STAGED: readonly ImportFieldsFragment['status'][] = ['PREPARING', 'READY', 'COMMITTING'];
const rowsOf = (data: ImportRowsQuery) => data.userImport?.rows;

/** The rows under review: the file's own in the tab that uploaded it, else those that the server keeps. */
export function useImportTable({ id, status }: ImportFieldsFragment, contract: ContractTerms): ImportTable | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const staged = STAGED.includes(status);
  const local = staged ? tableOf(id) : undefined;
  const { nodes } = useAllPages(ImportRowsDocument, id, rowsOf, !local && staged && status !== 'PREPARING');
  return useMemo(() => {
    const words = valueWords(format, { on: t('common.yes'), off: t('common.no') });
    if (local) return inWords(local, words);
    return nodes.length > 0 ? serverTable(nodes, contract.seats, format, words) : undefined;
  }, [local, nodes, contract, format, t]);
}
