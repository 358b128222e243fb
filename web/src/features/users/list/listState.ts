import type {
  UserFilter,
  UserOrder,
  UserOrderField,
  UserStatus,
  UsersQueryVariables,
} from '../../../graphql/generated.ts';

export const USER_STATUSES = ['PENDING', 'ACTIVE', 'DEACTIVATED'] as const satisfies readonly UserStatus[];
const SORT_FIELDS: Readonly<Record<string, UserOrderField>> = {
  name: 'NAME',
  loginId: 'LOGIN_ID',
  created: 'CREATED_AT',
};
const PAGE_SIZE = 50;

/** What the user list shows: everything that its address says. */
export interface ListState {
  readonly search: string;
  readonly status: UserStatus | undefined;
  readonly order: UserOrder;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

const DEFAULT_ORDER: UserOrder = { field: 'CREATED_AT', direction: 'DESC' };

/** Reads the list's state out of its address; what makes no sense there is as if it were absent. */
export function readListState(params: URLSearchParams): ListState {
  const sort = params.get('sort') ?? '';
  const field = SORT_FIELDS[sort.replace(/^-/, '')];
  return {
    search: params.get('search') ?? '',
    status: USER_STATUSES.find((status) => status === params.get('status')),
    order: field ? { field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' } : DEFAULT_ORDER,
    after: params.get('after') ?? undefined,
    before: params.get('before') ?? undefined,
  };
}

/** Writes the list's state as the shortest address that says it. */
export function writeListState({ search, status, order, after, before }: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (search) params.set('search', search);
  if (status) params.set('status', status);
  const isDefault = order.field === DEFAULT_ORDER.field && order.direction === DEFAULT_ORDER.direction;
  const name = Object.entries(SORT_FIELDS).find(([, field]) => field === order.field)?.[0];
  if (!isDefault && name) params.set('sort', order.direction === 'DESC' ? `-${name}` : name);
  if (after) params.set('after', after);
  else if (before) params.set('before', before);
  return params;
}

/** The same list sorted by a column: the other way round where it was sorted by it already. */
export function sortBy(state: ListState, field: UserOrderField): ListState {
  const again = state.order.field === field;
  const first = field === 'CREATED_AT' ? 'DESC' : 'ASC';
  const direction = again ? (state.order.direction === 'ASC' ? 'DESC' : 'ASC') : first;
  return { ...state, order: { field, direction }, after: undefined, before: undefined };
}

/** What the list asks the API for. */
export function listVariables({ search, status, order, after, before }: ListState): UsersQueryVariables {
  const filter: UserFilter = status ? { status: [status] } : {};
  const page = before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, ...(after && { after }) };
  return { ...page, ...(search && { search }), filter, orderBy: order };
}
