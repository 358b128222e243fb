import { type Issue, LIMITS, USER_LIST_COLUMNS, cleanUserName, checkViewName, findTimeZone } from '@rollcall/shared';
import { Refused } from '../../../kernel/index.ts';
import { searchKey } from '../accounts/writing/userKeys.ts';
import type { ViewContent, ViewFilter } from './userView.entity.ts';

/** What of a view is given; what is left out, or null, stays as it is. */
export interface ViewGiven {
  readonly name?: string | null;
  readonly search?: string | null;
  readonly filter?: { readonly [Dimension in keyof ViewFilter]?: ViewFilter[Dimension] | null } | null;
  readonly orderBy?: ViewContent['orderBy'] | null;
  readonly columns?: ViewContent['columns'] | null;
}

/** What can be changed of a view. */
export interface ViewFacts {
  readonly name: string;
  readonly content: ViewContent;
}

/** A view of everyone, as the list is first shown. */
export const NEW_VIEW: ViewFacts = {
  name: '',
  content: {
    search: '',
    filter: { status: [], privilege: [], service: [], locale: [], timeZone: [], importId: null },
    orderBy: { field: 'CREATED_AT', direction: 'DESC' },
    columns: [],
  },
};

/** The form in which a view's name is unique. */
export const viewNameKey = (name: string): string => searchKey(name);

/** An ID is a UUID; what is longer names nothing. */
const LONGEST_ID = 36;

/**
 * A view with what is given of it in place, each value once.
 * @throws Refused REQUIRED, TOO_LONG, INVALID_CHARACTER, UNKNOWN_VALUE, IMPORT_NOT_FOUND
 */
export function changedView({ name: before, content }: ViewFacts, given: ViewGiven): ViewFacts {
  const name = given.name == null ? before : cleanUserName(given.name);
  const search = given.search?.trim() ?? content.search;
  const filter = given.filter ? filterFrom(given.filter) : content.filter;
  const issues = [checkViewName(name), checkSearch(search), ...checkFilter(filter)].filter(
    (issue) => issue !== undefined,
  );
  if (issues.length > 0) throw new Refused(issues);
  const columns = given.columns ?? content.columns;
  return {
    name,
    content: {
      search,
      filter,
      orderBy: given.orderBy ? { field: given.orderBy.field, direction: given.orderBy.direction } : content.orderBy,
      columns: USER_LIST_COLUMNS.filter((column) => columns.includes(column)),
    },
  };
}

function filterFrom(given: NonNullable<ViewGiven['filter']>): ViewFilter {
  const once = <T>(values: readonly T[] | null | undefined): T[] => [...new Set(values)];
  return {
    status: once(given.status),
    privilege: once(given.privilege),
    service: once(given.service),
    locale: once(given.locale),
    timeZone: once(given.timeZone),
    importId: given.importId || null,
  };
}

const checkSearch = (search: string): Issue | undefined =>
  search.length > LIMITS.userViewSearchLength
    ? { code: 'TOO_LONG', params: { of: 'search', limit: LIMITS.userViewSearchLength } }
    : undefined;

function checkFilter({ timeZone, importId }: ViewFilter): (Issue | undefined)[] {
  const strange = timeZone.find((zone) => !findTimeZone(zone));
  return [
    strange === undefined ? undefined : { code: 'UNKNOWN_VALUE', field: 'timeZone', params: {} },
    importId !== null && importId.length > LONGEST_ID ? { code: 'IMPORT_NOT_FOUND', params: {} } : undefined,
  ];
}
