import { createContext, useContext } from 'react';

/** Who looks at the history. */
export interface Reader {
  readonly userId: string;
  /** Whether they see everyone's calls, and may open the pages of users. */
  readonly administrative: boolean;
}

export const ReaderContext = createContext<Reader>({ userId: '', administrative: false });

export const useReader = (): Reader => useContext(ReaderContext);
