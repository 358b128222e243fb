export { RequireNobody, RequireViewer } from './guards.tsx';
export { OwnPage } from './OwnPage.tsx';
export { AccountPage } from './PasswordPages.tsx';
export { SessionGate } from './SessionGate.tsx';
export { SignInPage } from './SignInPage.tsx';
export { useSignOut } from './useSignOut.ts';
export { useViewer } from './viewer.tsx';
