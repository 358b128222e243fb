import { CALLS, type Calls } from './generated.ts';
import type { InputOf, PayloadOf } from './testClient.ts';

/** A caller of the product itself, over the network; its session outlives a server that is started again. */
export class RemoteClient {
  #cookie = '';

  /**
   * Sends a mutation by its name that must not throw, and returns its payload.
   * @throws TypeError, SyntaxError where the server ends before it has answered
   */
  async call<Name extends keyof Calls>(address: string, name: Name, input: InputOf<Name>): Promise<PayloadOf<Name>> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ query: CALLS[name], variables: { input } }),
    });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const { data, errors } = (await response.json()) as { data: Record<Name, PayloadOf<Name>>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  }
}
