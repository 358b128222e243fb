import { skipToken, useQuery } from '@apollo/client/react';
import { ImportFileCheckDocument, type ImportFileCheckQuery } from '#graphql/generated.ts';

/**
 * What the server knows of a file, by its SHA-256: whether it was uploaded before. Undefined until it answers, or where
 * it can't. The file itself stays here: it holds passwords.
 */
export function useKnownFile({
  sha256,
}: {
  readonly sha256?: string | undefined;
}): ImportFileCheckQuery['userImportFileCheck'] | undefined {
  const { data } = useQuery(
    ImportFileCheckDocument,
    sha256 === undefined ? skipToken : { variables: { sha256 }, fetchPolicy: 'no-cache' },
  );
  return data?.userImportFileCheck;
}
