import { useQuery } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CheckList } from '#components/table/CheckList.tsx';
import { DropPanel } from '#components/table/DropPanel.tsx';
import { contractTerms } from '#graphql/contractTerms.ts';
import { ContractDocument } from '#graphql/generated.ts';
import { DIMENSIONS, type Dimension, FILTER_VALUES, type Filters } from './listFilters.ts';
import { useFilterText } from './useFilterText.ts';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** A panel of choices for each thing that the list can be filtered by. */
export function FilterMenus({ filters, onChange }: Props) {
  const { t } = useTranslation();
  return DIMENSIONS.map((dimension) => {
    const count = filters[dimension].length;
    const name = t(`userFilters.dimensions.${dimension}`);
    const Values = dimension === 'service' ? SubscribedServices : AllValues;
    return (
      <DropPanel key={dimension} label={count > 0 ? `${name} (${count})` : name} marked={count > 0} width={280}>
        <Values
          dimension={dimension}
          values={FILTER_VALUES[dimension]}
          chosen={filters[dimension]}
          onChange={(chosen) => onChange({ ...filters, [dimension]: chosen })}
        />
      </DropPanel>
    );
  });
}

interface ValuesProps {
  readonly dimension: Dimension;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function AllValues({ dimension, values, chosen, onChange }: ValuesProps) {
  const { t } = useTranslation();
  const textOf = useFilterText();
  const options = values.map((value) => ({ value, label: textOf(dimension, value) }));
  return (
    <CheckList
      legend={t(`userFilters.dimensions.${dimension}`)}
      options={options}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

/** Of services, those that the contract has; and any that is chosen, so that it can be taken away. */
function SubscribedServices({ values, chosen, ...props }: ValuesProps) {
  const { data } = useQuery(ContractDocument, { fetchPolicy: 'cache-first' });
  const seats = data && contractTerms(data).seats;
  const offered = values.filter((value) => chosen.includes(value) || (seats && value in seats));
  return <AllValues {...props} values={offered} chosen={chosen} />;
}
