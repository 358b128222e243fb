import { useLocation, useNavigate, useSearchParams } from 'react-router';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/**
 * Pages of a list that is only read forwards. The cursor is in the address; back is a step in the browser's history, or
 * to the first page for someone who came by the address.
 */
export function useForwardPages() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const after = params.get('after');
  const state: unknown = location.state;
  const taken = typeof state === 'number' ? state : 0;

  const move = (cursor: string | undefined, replace = false): void => {
    const next = new URLSearchParams(params);
    if (cursor) next.set('after', cursor);
    else next.delete('after');
    setParams(next, { state: cursor ? taken + 1 : 0, replace });
  };
  return {
    variables: after ? { after } : {},
    /** Shows the first page instead; undefined where it is the one that is shown. */
    restart: after ? () => move(undefined, true) : undefined,
    steps: ({ hasNextPage, endCursor }: PageInfo) => ({
      onPrevious: after ? () => (taken > 0 ? void navigate(-1) : move(undefined)) : undefined,
      onNext: hasNextPage && endCursor ? () => move(endCursor) : undefined,
    }),
  };
}
