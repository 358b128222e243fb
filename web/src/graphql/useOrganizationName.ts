import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from './generated.ts';

/**
 * The name of the organization of whoever is signed in; empty where nobody is. It was read with them, so it is never
 * asked for.
 */
export const useOrganizationName = (): string =>
  useQuery(ViewerDocument, { fetchPolicy: 'cache-only' }).data?.viewer?.organization.name ?? '';
