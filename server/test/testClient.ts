import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

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

/** A caller of the API with a cookie jar. */
export class TestClient {
  readonly #cookies = new Map<string, string>();

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
    const cookie = [...this.#cookies.keys()].map((name) => this.cookie(name)).join('; ');
    return this.http.inject({ method: method as 'GET', url, headers: this.#cookies.size > 0 ? { cookie } : {} });
  }

  /** Sends a document and returns the whole answer. */
  async send<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<T>> {
    const response = await this.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...this.#cookieHeader(), ...headers },
      payload: { query, variables },
    });
    const set = response.headers['set-cookie'];
    for (const each of [set ?? []].flat()) {
      if (each.includes('rollcall_session')) this.setCookie = each;
      if (each.includes('rollcall_device')) this.setDeviceCookie = each;
      this.#keep(each);
    }
    return {
      ...response.json<Omit<GraphqlAnswer<T>, 'status' | 'headers'>>(),
      status: response.statusCode,
      headers: response.headers,
    };
  }

  /** Sends what is no document, such as the bytes of a file. */
  inject(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.http.inject({ ...options, headers: { ...this.#cookieHeader(), ...options.headers } });
  }

  #cookieHeader(): Record<string, string> {
    const cookie = [...this.#cookies.keys()].map((name) => this.cookie(name)).join('; ');
    return cookie === '' ? {} : { cookie };
  }

  /** Sends a document that must succeed, and returns its data. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.send<T>(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** Sends a document that must be refused as a whole, and returns the code of the first error. */
  async fault(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const { errors } = await this.send(query, variables);
    return errors?.[0]?.extensions['code'];
  }

  async signIn(loginId: string, password: string): Promise<readonly { code: string; message: string }[]> {
    const { signIn } = await this.ask<{ signIn: { userErrors: { code: string; message: string }[] } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } userErrors { code message } } }',
      { input: { loginId, password } },
    );
    return signIn.userErrors;
  }
}
