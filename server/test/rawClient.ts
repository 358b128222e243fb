import { type Socket, connect } from 'node:net';

/** A client that sends bytes as they are given, and keeps all that comes back. */
export class RawClient {
  received = '';
  /** Resolves with all that came once the server has ended the connection. */
  readonly closed: Promise<string>;

  private constructor(readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.received += text));
    // The server may cut the connection while something is being sent.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.once('close', () => resolve(this.received)));
  }

  static connect(port: number): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new RawClient(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends bytes on a connection of its own and resolves with all that comes until the server ends it. */
  static async exchange(port: number, text: string): Promise<string> {
    const client = await RawClient.connect(port);
    client.send(text);
    return client.closed;
  }

  send(text: string): void {
    this.socket.write(text);
  }
}

/** A request with its headers, of which `Host` is there unless it is given. */
export function rawRequest(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const all = { Host: 'localhost', ...headers };
  return [`${line} HTTP/1.1`, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '', body].join(
    '\r\n',
  );
}
