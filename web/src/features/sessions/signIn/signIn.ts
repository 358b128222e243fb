import type { Account } from '#graphql/account.ts';
import { type Failure, failureOfError, failureOfStatus } from '#graphql/failureKinds.ts';

/** What became of a try to sign in. */
export type SignInOutcome =
  | { readonly kind: 'signedIn'; readonly account: Account }
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Answer {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly data?: {
    readonly signIn: {
      readonly user: Account | null;
      readonly userErrors: readonly { readonly message: string }[];
    } | null;
  } | null;
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { user { id loginId } userErrors { message } }
}`;

/** Signs in by one request of the API. It never fails: what went wrong is its outcome. */
export async function signIn(loginId: string, password: string): Promise<SignInOutcome> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ operationName: 'SignIn', query: SIGN_IN, variables: { input: { loginId, password } } }),
    });
  } catch {
    return { kind: 'failed', failure: { kind: 'connection' } };
  }
  const answer = (await response.json().catch(() => undefined)) as Answer | undefined;
  if (answer?.errors) return { kind: 'failed', failure: failureOfError(answer.errors[0]?.extensions) };
  const payload = answer?.data?.signIn;
  if (!payload) return { kind: 'failed', failure: failureOfStatus(response.status) };
  if (payload.user) return { kind: 'signedIn', account: payload.user };
  return { kind: 'refused', messages: payload.userErrors.map(({ message }) => message) };
}
