import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { AuditVerifyDocument, type AuditVerifyQuery } from '#graphql/generated.ts';

export type VerificationResult = AuditVerifyQuery['auditVerify'];

interface State {
  readonly busy: boolean;
  readonly result?: VerificationResult;
  readonly failure?: Failure;
}

/** A look through the whole log, when it is asked for. */
export function useVerification() {
  const client = useApolloClient();
  const running = useRef(false);
  const [state, setState] = useState<State>({ busy: false });
  const run = useCallback(async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState((now) => ({ ...now, busy: true }));
    try {
      const { data } = await client.query({ query: AuditVerifyDocument, fetchPolicy: 'no-cache' });
      setState({ busy: false, ...(data && { result: data.auditVerify }) });
    } catch (error) {
      setState({ busy: false, failure: failureOf(error) });
    } finally {
      running.current = false;
    }
  }, [client]);
  const close = useCallback(() => setState({ busy: false }), []);
  return { ...state, run, close };
}
