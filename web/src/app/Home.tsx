import { Navigate } from 'react-router';
import { OwnPage, useViewer } from '../features/sessions/index.ts';

/** The first page: the user list for administrators, their own page for everyone else. */
export function Home() {
  return useViewer().privileges.administrative ? <Navigate to="/users" replace /> : <OwnPage />;
}
