import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { CALLS, type Calls } from './generated.ts';
import type { Operation } from './gql.ts';
import { SignInDocument } from './operations/users.ts';

export interface GraphqlAnswer<T> {
  /** Of HTTP. */
  readonly status: number;
  /** Of HTTP. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: T;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: Record<string, unknown>;
  }[];
}

export type InputOf<Name extends keyof Calls> = Calls[Name]['variables'] extends { input: infer Input }
  ? Input
  : undefined;
export type PayloadOf<Name extends keyof Calls> = Extract<
  Calls[Name]['data'][Name & keyof Calls[Name]['data']],
  { readonly userErrors: readonly { readonly code: string }[] }
>;

/** A caller of the API with a cookie jar. */
export class TestClient {
  readonly #cookies = new Map<string, string>();
  #token: string | undefined;

  constructor(private readonly http: FastifyInstance) {}

  /** The session's cookie as the server set it, whole. */
  setCookie: string | undefined;

  /** The device's cookie as the server set it, whole. */
  setDeviceCookie: string | undefined;

  /** The same caller with a cookie of one's own making. */
  withCookie(cookie: string): this {
    this.#keep(cookie);
    return this;
  }

  /** The same caller with the token of a program. */
  withToken(token: string): this {
    this.#token = token;
    return this;
  }

  /** The cookie of a name, as the browser would send it. */
  cookie(name: string): string {
    return `${name}=${this.#cookies.get(name) ?? ''}`;
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    this.#cookies.set(name, value);
  }

  /** Sends a request without a body to a route. */
  request(method: string, url: string): Promise<LightMyRequestResponse> {
    return this.http.inject({ method: method as 'GET', url, headers: this.#callerHeaders() });
  }

  /** Sends an operation and returns the whole answer; of a text that is no `gql()` nobody knows what it answers. */
  async send<Data = Record<string, unknown>, Variables extends object = object>(
    operation: string | Operation<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const query = typeof operation === 'string' ? operation : operation.text;
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...this.#callerHeaders(), ...headers },
      payload: { query, variables: variables ?? {} },
    });
    const set = response.headers['set-cookie'];
    for (const each of [set ?? []].flat()) {
      if (each.includes('rollcall_session')) this.setCookie = each;
      if (each.includes('rollcall_device')) this.setDeviceCookie = each;
      this.#keep(each);
    }
    return {
      ...response.json<Omit<GraphqlAnswer<Data>, 'status' | 'headers'>>(),
      status: response.statusCode,
      headers: response.headers,
    };
  }

  /** Sends what is no document, such as the bytes of a file. */
  inject(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.http.inject({ ...options, headers: { ...this.#callerHeaders(), ...options.headers } });
  }

  #callerHeaders(): Record<string, string> {
    const cookie = [...this.#cookies.keys()].map((name) => this.cookie(name)).join('; ');
    return { ...(cookie && { cookie }), ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }) };
  }

  /** Sends an operation that must succeed, and returns its data. */
  async ask<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const answer = await this.send(operation, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** Sends a mutation that must not throw, and returns its payload. */
  async mutate<Data extends object, Input>(
    mutation: Operation<Data, { input: Input }>,
    input: Input,
  ): Promise<NonNullable<Data[keyof Data]>> {
    const [payload] = Object.values(await this.ask(mutation, { input })) as (Data[keyof Data] | undefined)[];
    if (payload == null) throw new Error('A mutation without an error has a payload');
    return payload;
  }

  /** Sends a mutation by its name that must not throw, and returns all that its payload says by itself. */
  async call<Name extends keyof Calls>(name: Name, input: InputOf<Name>): Promise<PayloadOf<Name>> {
    const { data, errors } = await this.attempt(name, input);
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Record<Name, PayloadOf<Name>>)[name];
  }

  /** The same with the whole answer, for a mutation that may throw. */
  async attempt<Name extends keyof Calls>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<GraphqlAnswer<Calls[Name]['data'] | null>> {
    return this.send({ text: CALLS[name] }, { input });
  }

  /** Sends a document that must be refused as a whole, and returns the code of the first error. */
  async fault(operation: string | Operation<unknown, never>, variables: object = {}): Promise<unknown> {
    const text = typeof operation === 'string' ? operation : operation.text;
    const { errors } = await this.send(text, variables);
    return errors?.[0]?.extensions['code'];
  }

  async signIn(loginId: string, password: string): Promise<readonly { code: string; message: string }[]> {
    return (await this.mutate(SignInDocument, { loginId, password })).userErrors;
  }
}
