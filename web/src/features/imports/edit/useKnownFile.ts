import { useQuery } from '@apollo/client/react';
import { ImportFileCheckDocument, type ImportFileCheckQuery } from '../../../graphql/generated.ts';

/** What the server knows of a file, by its text: whether it was uploaded before. Undefined until it answers, or where it can't. */
export function useKnownFile(text: string): ImportFileCheckQuery['userImportFileCheck'] | undefined {
  // A file holds passwords: neither it nor the answer to it is kept.
  const { data } = useQuery(ImportFileCheckDocument, { variables: { csv: text }, fetchPolicy: 'no-cache' });
  return data?.userImportFileCheck;
}
