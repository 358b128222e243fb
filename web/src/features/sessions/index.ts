export { RequireNobody, RequireViewer } from './guards.tsx';
export { SessionGate } from './SessionGate.tsx';
export { useSignOut } from './useSignOut.ts';
export { useViewer } from './viewer.tsx';
