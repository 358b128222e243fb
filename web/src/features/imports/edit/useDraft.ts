import { useSyncExternalStore } from 'react';
import type { ImportDraft } from './draft.ts';

/** Draws again whenever a draft changes. @returns its version, for what depends on what the draft says */
export const useDraftVersion = (draft: ImportDraft): number => useSyncExternalStore(draft.subscribe, draft.version);
