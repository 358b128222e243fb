interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** Sends one operation as whoever is signed in. */
export async function sendOperation(operation: Operation): Promise<{ data?: unknown }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  });
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null ? answer : {};
}

/** Whether the API would answer as somebody. */
export async function isSignedIn(): Promise<boolean> {
  const { data } = await sendOperation({ query: '{ viewer { id } }' });
  return data !== null && typeof data === 'object' && 'viewer' in data && data.viewer !== null;
}
