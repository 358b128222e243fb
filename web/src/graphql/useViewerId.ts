import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from './generated.ts';

/** The ID of whoever is signed in; empty where nobody is. It was read before any page was, so it is never asked for. */
export const useViewerId = (): string => useQuery(ViewerDocument, { fetchPolicy: 'cache-only' }).data?.viewer?.id ?? '';
