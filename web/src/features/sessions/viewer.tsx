import { createContext, useContext } from 'react';
import type { ViewerFieldsFragment } from '#graphql/generated.ts';

export type Viewer = ViewerFieldsFragment;

/** Who is signed in; null where nobody is. */
export const ViewerContext = createContext<Viewer | null>(null);

/** The person who is signed in, on pages that only they reach. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is used where nobody is signed in');
  return viewer;
}
