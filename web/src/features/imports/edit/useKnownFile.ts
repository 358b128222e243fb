import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ImportFileCheckDocument, type ImportFileCheckQuery } from '#graphql/generated.ts';
import { sha256OfFile } from './fileSha256.ts';

/**
 * What the server knows of a file, by its SHA-256: whether it was uploaded before. Undefined until it answers, or where it can't. The file
 * itself stays here: it holds passwords.
 */
export function useKnownFile(file: { readonly text: string }): ImportFileCheckQuery['userImportFileCheck'] | undefined {
  const [hashed, setHashed] = useState<{ file: object; sha256: string }>();
  useEffect(() => {
    let current = true;
    // Where the hash can't be made, since its code could not be fetched, nothing is told of an earlier upload.
    sha256OfFile(file).then(
      (sha256) => current && setHashed({ file, sha256 }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [file]);
  const sha256 = hashed?.file === file ? hashed.sha256 : undefined;
  const { data } = useQuery(
    ImportFileCheckDocument,
    sha256 === undefined ? skipToken : { variables: { sha256 }, fetchPolicy: 'no-cache' },
  );
  return data?.userImportFileCheck;
}
