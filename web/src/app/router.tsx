import { type ComponentType, Suspense, lazy } from 'react';
import { Navigate, Outlet, Route, createBrowserRouter, createRoutesFromElements } from 'react-router';
import { ErrorBoundary } from '#components/ui/ErrorBoundary.tsx';
import { Splash } from '#components/ui/Waiting.tsx';
import { RequireNobody, RequireViewer, SessionGate, useViewer } from '#features/sessions/index.ts';
import { UsersPage } from '#features/users/list/UsersPage.tsx';
import { AppLayout } from './layout/AppLayout.tsx';
import { lazyPage } from './lazyPage.tsx';
import { overviewPage } from './overviewPage.ts';
import { NotFoundPage, RequireAdministrator, RequireMonitoring } from './refusals.tsx';

const SignIn = lazy(() => import('./routes/signIn.tsx'));
const FirstPassword = lazy(() => import('./routes/firstPassword.tsx'));
const Own = lazy(() => import('./routes/own.tsx'));
const Calls = lazy(() => import('./routes/calls.tsx'));
const Contacts = lazy(() => import('./routes/contacts.tsx'));
const Monitoring = lazy(() => import('./routes/monitoring.tsx'));
const Account = lazy(() => import('./routes/account.tsx'));

/** What is added on the page of a new import goes on on its own, so that comes along. */
const importPage = lazyPage(() => import('./routes/import.tsx'));
const importNewPage = lazyPage(async () => {
  const [page] = await Promise.all([import('./routes/importNew.tsx'), importPage.load().catch(() => undefined)]);
  return page;
});

const ADMINISTRATORS: readonly (readonly [path: string, Page: ComponentType])[] = [
  ['overview', overviewPage.Page],
  ['users', UsersPage],
  ['users/new', lazy(() => import('./routes/userNew.tsx'))],
  ['users/update', lazy(() => import('./routes/userUpdate.tsx'))],
  ['users/:id', lazy(() => import('./routes/user.tsx'))],
  ['users/bulk', lazy(() => import('./routes/bulkActions.tsx'))],
  ['users/bulk/:id', lazy(() => import('./routes/bulkAction.tsx'))],
  ['imports', lazy(() => import('./routes/imports.tsx'))],
  ['imports/new', importNewPage.Page],
  ['imports/:id', importPage.Page],
  ['imports/:id/undo', lazy(() => import('./routes/importUndo.tsx'))],
  ['contacts/import', lazy(() => import('./routes/contactImport.tsx'))],
  ['contract', lazy(() => import('./routes/contract.tsx'))],
  ['audit', lazy(() => import('./routes/audit.tsx'))],
  ['webhook', lazy(() => import('./routes/webhook.tsx'))],
  ['tokens', lazy(() => import('./routes/tokens.tsx'))],
  ['help', lazy(() => import('./routes/help.tsx'))],
];

/** The first page: the overview for administrators, their own page for everyone else. */
function Home() {
  return useViewer().privileges.administrative ? <Navigate to="/overview" replace /> : <Own />;
}

/** What every page stands in: the console shows what it can when one fails, and something while one is loaded. */
function Frame() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Splash />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}

/**
 * Every address of the console, for the address that the browser shows now. The user list comes with the console
 * itself; each other page's code is loaded when it is first opened.
 */
export const createRouter = () =>
  createBrowserRouter(
    createRoutesFromElements(
      <Route Component={Frame}>
        <Route Component={SessionGate}>
          <Route Component={RequireNobody}>
            <Route path="sign-in" Component={SignIn} />
          </Route>
          <Route element={<RequireViewer firstPassword={<FirstPassword />} />}>
            <Route Component={AppLayout}>
              <Route index Component={Home} />
              <Route path="account" Component={Account} />
              <Route path="calls" Component={Calls} />
              <Route path="contacts" Component={Contacts} />
              <Route Component={RequireMonitoring}>
                <Route path="monitoring" Component={Monitoring} />
              </Route>
              <Route Component={RequireAdministrator}>
                {ADMINISTRATORS.map(([path, Page]) => (
                  <Route key={path} path={path} Component={Page} />
                ))}
              </Route>
              <Route path="*" Component={NotFoundPage} />
            </Route>
          </Route>
        </Route>
      </Route>,
    ),
  );
