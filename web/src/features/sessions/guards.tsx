import { useContext } from 'react';
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import { FirstPasswordPage } from './PasswordPages.tsx';
import { returnPath, signInPath } from './returnTo.ts';
import { ViewerContext } from './viewer.tsx';

/** Lets in who is signed in; with a temporary password, only to choose a new one. */
export function RequireViewer() {
  const viewer = useContext(ViewerContext);
  const location = useLocation();
  if (!viewer) return <Navigate to={signInPath(location)} replace />;
  return viewer.mustChangePassword ? <FirstPasswordPage /> : <Outlet />;
}

/** The sign-in page's guard: who is signed in goes on to where they wanted to be. */
export function RequireNobody() {
  const viewer = useContext(ViewerContext);
  const [search] = useSearchParams();
  return viewer ? <Navigate to={returnPath(search)} replace /> : <Outlet />;
}
