/** The sign-in page's address that leads back to where someone was. */
export function signInPath(from: { readonly pathname: string; readonly search: string }): string {
  const path = `${from.pathname}${from.search}`;
  return path === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ return: path })}`;
}

/** Where to go after signing in: a path of this console, never another site's address. */
export function returnPath(search: URLSearchParams): string {
  const path = search.get('return') ?? '/';
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/';
}
