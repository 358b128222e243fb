import { Button, Group, NativeSelect } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterMenus } from './FilterMenus.tsx';
import { DIMENSIONS } from './listFilters.ts';
import { type ListState, ORDER_FIELDS, readOrder, writeOrder } from './listState.ts';
import { UserSearch } from './UserSearch.tsx';

interface Props {
  readonly state: ListState;
  readonly narrow: boolean;
  readonly onChange: (part: Partial<ListState>, replace?: boolean) => void;
  /** What else can be done with the list. */
  readonly children: ReactNode;
}

/** The search box and the filters over the user list. Where the window is narrow, the filters unfold on demand. */
export function UserFilters({ state, narrow, onChange, children }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { filters } = state;
  const paged = state.after !== undefined || state.before !== undefined;
  const count = DIMENSIONS.reduce((sum, dimension) => sum + filters[dimension].length, 0);
  const menus = <FilterMenus filters={filters} onChange={(next) => onChange({ filters: next })} />;
  return (
    <div role="search" aria-label={t('users.filters')}>
      <Group px="md" pt="sm" pb={8} gap={8} wrap={narrow ? 'nowrap' : 'wrap'}>
        {/* What is typed is no step of the history, but the page on which it was begun is one. */}
        <UserSearch search={state.search} onSearch={(search) => onChange({ search }, !paged)} />
        {narrow ? (
          <Button
            variant="default"
            flex="none"
            leftSection={<IconFilter size={16} aria-hidden />}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {count > 0 ? t('userFilters.openCount', { count }) : t('userFilters.open')}
          </Button>
        ) : (
          <>
            {menus}
            <Group gap={8} ms="auto" wrap="nowrap">
              {children}
            </Group>
          </>
        )}
      </Group>
      {shown && narrow && (
        <Group px="md" pb="xs" gap="xs">
          {menus}
        </Group>
      )}
      {narrow && (
        <Group px="md" pb="xs" gap="xs">
          <SortSelect state={state} onChange={onChange} />
          <Group gap="xs" wrap="nowrap" miw={0} maw="100%">
            {children}
          </Group>
        </Group>
      )}
      <FilterChips state={state} onChange={onChange} />
    </div>
  );
}

/** The order of the list, where there is no room for columns whose heads could be pressed. */
function SortSelect({ state, onChange }: Pick<Props, 'state' | 'onChange'>) {
  const { t } = useTranslation();
  const orders = ORDER_FIELDS.flatMap((field) => [
    writeOrder({ field, direction: 'ASC' }),
    writeOrder({ field, direction: 'DESC' }),
  ]);
  return (
    <NativeSelect
      aria-label={t('userView.sort')}
      flex="1 1 140px"
      value={writeOrder(state.order)}
      onChange={({ currentTarget }) => {
        const order = readOrder(currentTarget.value);
        if (order) onChange({ order });
      }}
      data={orders.map((value) => ({ value, label: t(`userView.orders.${value as 'name'}`) }))}
    />
  );
}
