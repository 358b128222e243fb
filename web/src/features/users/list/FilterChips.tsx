import { useQuery } from '@apollo/client/react';
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { ImportNameDocument } from '#graphql/generated.ts';
import classes from './FilterChips.module.css';
import { DIMENSIONS, NO_FILTERS, without } from './listFilters.ts';
import type { ListState } from './listState.ts';
import { useFilterText } from './useFilterText.ts';

interface Props {
  readonly state: ListState;
  readonly onChange: (part: Partial<ListState>) => void;
}

/** The filters in use, each to be taken away by itself or all at once. */
export function FilterChips({ state, onChange }: Props) {
  const { t } = useTranslation();
  const textOf = useFilterText();
  const { filters, importId } = state;
  const chips = DIMENSIONS.flatMap((dimension) =>
    filters[dimension].map((value) => {
      const names = { dimension: t(`userFilters.dimensions.${dimension}`), value: textOf(dimension, value) };
      return (
        <Chip
          key={`${dimension} ${value}`}
          text={t('userFilters.value', names)}
          onRemove={() => onChange({ filters: without(filters, dimension, value) })}
        />
      );
    }),
  );
  if (chips.length === 0 && !importId) return null;
  return (
    <ul className={classes['chips']} aria-label={t('userFilters.chosen')}>
      {importId && <ImportChip id={importId} onRemove={() => onChange({ importId: undefined })} />}
      {chips}
      <li>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ filters: NO_FILTERS, importId: undefined })}
        >
          {t('users.clearFilters')}
        </Button>
      </li>
    </ul>
  );
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <li className={classes['chip']}>
      {text}
      <CloseButton size="sm" aria-label={t('userFilters.remove', { filter: text })} onClick={onRemove} />
    </li>
  );
}

/** The import that added the users, by its file's name. */
function ImportChip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(ImportNameDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  const unknown = error || data ? t('userFilters.unknownImport') : '…';
  const value = data?.userImport?.fileName ?? unknown;
  return (
    <Chip text={t('userFilters.value', { dimension: t('userFilters.dimensions.import'), value })} onRemove={onRemove} />
  );
}
