import type { Failure } from '../../../graphql/failure.ts';
import {
  ImportCreateDocument,
  type ImportCreateMutation,
  type UserImportCreateInput,
} from '../../../graphql/generated.ts';
import { requestAnswered, requestKey } from '../../../graphql/requestKeys.ts';
import { useAction } from '../../../graphql/useAction.ts';

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

  /** What was changed since the last try, which nobody answered, goes by the same name and needs another key. */
  const run: ImportCreate['run'] = async (request, input) => {
    for (let attempt = 1; ; attempt += 1) {
      const data = await create.run({ input: { ...input, idempotencyKey: requestKey(request) } });
      if (!data) return undefined;
      requestAnswered(request);
      const reused = data.userImportCreate.userErrors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
      if (!reused || attempt === 2) return data.userImportCreate;
    }
  };
  return { run, busy: create.busy, failure: create.failure };
}
