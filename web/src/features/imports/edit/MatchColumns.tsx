import { useTranslation } from '#i18n/useTranslation.tsx';
import { ColumnMatcher } from '#components/form/ColumnMatcher.tsx';
import { readInWorker } from '#components/form/readInWorker.ts';
import { Panel } from '#components/ui/Panel.tsx';
import { useRememberColumns } from '#graphql/columnMatches.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { randomKey } from '#graphql/requestKeys.ts';
import { useFormat } from '#i18n/format.tsx';
import type { DraftFile } from './draft.ts';

interface Props {
  readonly file: DraftFile;
  readonly contract: ContractTerms;
  readonly onMatched: (file: DraftFile) => void;
}

/** Matches the columns of a file with those of the product by hand, and fills in those that it does not have. */
export function MatchColumns({ file, contract, onMatched }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const remember = useRememberColumns();
  const { top, header, delimiter } = file.checked;
  return (
    <Panel title={t('match.title')} description={t('match.text')}>
      <ColumnMatcher
        cells={top?.cells ?? []}
        found={header}
        contract={contract.seats}
        needed={['loginId', 'name']}
        filling={t('match.nothingYet')}
        submit={t('match.submit')}
        onMatched={async (columns, fill) => {
          const read = await readInWorker(
            {
              kind: 'users',
              terms: { contract: contract.seats, rowLimit: contract.importRowLimit },
              file: file.text,
              lossy: file.lossy,
              delimiter,
              headerRow: top?.row,
              columns,
              filled: fill ? { locale, timeZone, passwords: true } : undefined,
            },
            new AbortController().signal,
          );
          if (!read.ok) return t('match.failed');
          remember(columns);
          const { checked } = read;
          const source = file.source && {
            chosen: { ...file.source.chosen, columns },
            read: { ...file.source.read, checked },
          };
          onMatched({ ...file, id: randomKey(), checked, source });
          return undefined;
        }}
      />
    </Panel>
  );
}
