import type { Failure } from '#graphql/failure.ts';
import { ImportCreateDocument, type ImportCreateMutation, type UserImportCreateInput } from '#graphql/generated.ts';
import { sendOnce } from '#graphql/requestKeys.ts';
import { useAction } from '#graphql/useAction.ts';

type Payload = ImportCreateMutation['userImportCreate'];

interface ImportCreate {
  /**
   * Creates an import once, however often it is tried.
   * @param request what tells this upload from others, without a trace of what is in the file
   */
  readonly run: (request: string, input: UserImportCreateInput) => Promise<Payload | undefined>;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

/** Uploads a text as an import, with the key by which a second try is the same upload. */
export function useImportCreate(): ImportCreate {
  const create = useAction(ImportCreateDocument);

  const run: ImportCreate['run'] = (request, input) =>
    sendOnce(
      request,
      async (idempotencyKey) => (await create.run({ input: { ...input, idempotencyKey } }))?.userImportCreate,
    );
  return { run, busy: create.busy, failure: create.failure };
}
