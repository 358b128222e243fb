import { ImportDocument, type ImportQuery } from '#graphql/generated.ts';
import { useStagedWork } from '#graphql/useStagedWork.ts';

const importOf = ({ userImport }: ImportQuery) => userImport;

/** One import as it stands now. */
export const useImport = (id: string) => useStagedWork(ImportDocument, id, importOf);
