import { useState } from 'react';
import { type ChosenUsers, NOBODY } from './chosenUsers.ts';
import type { ListState } from './listState.ts';

/**
 * The users that are chosen in the list: kept from page to page and in any order, given up once the list is of others.
 */
export function useChosenUsers({ search, filters, importId }: ListState) {
  const list = JSON.stringify([search, filters, importId]);
  const [kept, setKept] = useState({ list, chosen: NOBODY });
  const chosen = kept.list === list ? kept.chosen : NOBODY;
  return { chosen, setChosen: (next: ChosenUsers): void => setKept({ list, chosen: next }) };
}
