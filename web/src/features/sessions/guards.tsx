import { type ReactNode, useContext } from 'react';
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import { returnPath, signInPath } from './returnTo.ts';
import { ViewerContext } from './viewer.tsx';

/**
 * Lets in who is signed in.
 * @param props.firstPassword what someone with a temporary password sees instead, until they have chosen their own
 */
export function RequireViewer({ firstPassword }: { readonly firstPassword: ReactNode }) {
  const viewer = useContext(ViewerContext);
  const location = useLocation();
  if (!viewer) return <Navigate to={signInPath(location)} replace />;
  return viewer.mustChangePassword ? firstPassword : <Outlet />;
}

/** The sign-in page's guard: who is signed in goes on to where they wanted to be. */
export function RequireNobody() {
  const viewer = useContext(ViewerContext);
  const [search] = useSearchParams();
  return viewer ? <Navigate to={returnPath(search)} replace /> : <Outlet />;
}
