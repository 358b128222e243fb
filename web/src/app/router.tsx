import { type RouteObject, createBrowserRouter } from 'react-router';
import { PageBroken } from '../components/ui/ErrorBoundary.tsx';
import { Splash } from '../components/ui/Waiting.tsx';
import { RequireNobody, RequireViewer, SessionGate, SignInPage } from '../features/sessions/index.ts';
import { Home } from './Home.tsx';
import { AppLayout } from './layout/AppLayout.tsx';
import { NotFoundPage, RequireAdministrator } from './refusals.tsx';

const administrators: RouteObject[] = [
  { path: 'users', lazy: () => import('./routes/users.tsx') },
  { path: 'users/new', lazy: () => import('./routes/userNew.tsx') },
  { path: 'imports', lazy: () => import('./routes/imports.tsx') },
  { path: 'imports/new', lazy: () => import('./routes/importNew.tsx') },
  { path: 'imports/:id', lazy: () => import('./routes/import.tsx') },
  { path: 'contract', lazy: () => import('./routes/contract.tsx') },
  { path: 'audit', lazy: () => import('./routes/audit.tsx') },
  { path: 'help', lazy: () => import('./routes/help.tsx') },
];

const inside: RouteObject[] = [
  { index: true, Component: Home },
  { path: 'account', lazy: () => import('./routes/account.tsx') },
  { Component: RequireAdministrator, children: administrators },
  { path: '*', Component: NotFoundPage },
];

/** Every address of the console. Each page's code is loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    Component: SessionGate,
    HydrateFallback: Splash,
    children: [
      { Component: RequireNobody, children: [{ path: 'sign-in', Component: SignInPage }] },
      {
        Component: RequireViewer,
        children: [{ Component: AppLayout, children: [{ ErrorBoundary: PageBroken, children: inside }] }],
      },
    ],
  },
]);
