import { BulkActionDocument, type BulkActionQuery } from '#graphql/generated.ts';
import { useStagedWork } from '#graphql/useStagedWork.ts';

const actionOf = ({ userBulkAction }: BulkActionQuery) => userBulkAction;

/** One bulk action as it stands now. */
export const useBulkAction = (id: string) => useStagedWork(BulkActionDocument, id, actionOf);
