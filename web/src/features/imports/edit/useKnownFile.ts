import { skipToken, useQuery } from '@apollo/client/react';
import { ImportFileCheckDocument, type ImportFileCheckQuery } from '#graphql/generated.ts';

interface KnownFile {
  /** Undefined until the server answers, or where it can't. */
  readonly known: ImportFileCheckQuery['userImportFileCheck'] | undefined;
  /** Whether its answer may still come. */
  readonly asking: boolean;
}

/**
 * What the server knows of a file, by its SHA-256: whether it was uploaded before. The file itself stays
 * here: it holds passwords.
 */
export function useKnownFile({ sha256 }: { readonly sha256?: string | undefined }): KnownFile {
  const { data, loading } = useQuery(
    ImportFileCheckDocument,
    sha256 === undefined ? skipToken : { variables: { sha256 }, fetchPolicy: 'no-cache' },
  );
  return { known: data?.userImportFileCheck, asking: loading };
}
