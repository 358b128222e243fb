import { LOCALES, SEAT_KINDS, SETTING_LIST, TIME_ZONES } from '@rollcall/shared';
import type { UserFilter, UserStatus } from '#graphql/generated.ts';
import { graphName } from '#graphql/keys.ts';

/** What the list can be filtered by, besides a search and an import. */
export const DIMENSIONS = ['status', 'privilege', 'service', 'locale', 'timeZone'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The values chosen of each dimension, in the order of {@link FILTER_VALUES}; none is no condition. */
export type Filters = Readonly<Record<Dimension, readonly string[]>>;

const STATUSES = ['PENDING', 'ACTIVE', 'DEACTIVATED'] as const satisfies readonly UserStatus[];

/** Every value of each dimension, by its shared key. */
export const FILTER_VALUES: Filters = {
  status: STATUSES,
  privilege: SETTING_LIST.filter((setting) => setting.kind === 'privilege').map((setting) => setting.key),
  service: SEAT_KINDS.filter((kind) => kind !== 'users'),
  locale: LOCALES.map((locale) => locale.tag),
  timeZone: TIME_ZONES.map((zone) => zone.name),
};

export const NO_FILTERS: Filters = { status: [], privilege: [], service: [], locale: [], timeZone: [] };

/** Builds filters by asking for the values of each dimension; what makes no sense there is left out. */
export function buildFilters(chosen: (dimension: Dimension) => readonly string[]): Filters {
  const values = (dimension: Dimension): string[] =>
    FILTER_VALUES[dimension].filter((value) => chosen(dimension).includes(value));
  return {
    status: values('status'),
    privilege: values('privilege'),
    service: values('service'),
    locale: values('locale'),
    timeZone: values('timeZone'),
  };
}

/** The same filters with one value less. */
export const without = (filters: Filters, dimension: Dimension, value: string): Filters => ({
  ...filters,
  [dimension]: filters[dimension].filter((chosen) => chosen !== value),
});

export const isFiltered = (filters: Filters): boolean => DIMENSIONS.some((dimension) => filters[dimension].length > 0);

/** Dimensions whose values the graph names as the catalogue does. */
export const VERBATIM: ReadonlySet<Dimension> = new Set(['status', 'timeZone']);

/** Filters as the graph takes them. */
export function graphFilter(filters: Filters, importId: string | undefined): UserFilter {
  const chosen = DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((dimension) => [
    dimension,
    VERBATIM.has(dimension) ? filters[dimension] : filters[dimension].map(graphName),
  ]);
  // The values are the catalogue's, of which the graph's enums are made too.
  return { ...(Object.fromEntries(chosen) as UserFilter), ...(importId && { importId }) };
}
