import type { Access } from './access.ts';
import type { ActingPrincipal } from './principal.ts';

/**
 * The bytes of a file that is written while it is sent, so that it is nowhere as a whole: each piece is made when it is
 * asked for.
 */
export interface Download {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the text. */
  readonly charset: 'utf-8' | 'shift_jis';
}

/** A kind of file that a module writes for whoever has a link to one. */
export interface DownloadKind<Request extends object> {
  /** Tells it from all others, inside of links. */
  readonly kind: string;
  /** Checked anew each time a link is used. */
  readonly access: Access;
  /**
   * Begins to write a file, and records that it is handed out.
   * @param request as it was when the link was made
   * @throws Refused, before there is a byte
   */
  write(user: ActingPrincipal, request: Request, fileName: string): Promise<Download>;
}

/** A link to a file, good for some minutes, for one user in one session. */
export interface FileLink {
  readonly fileName: string;
  /** A path of this server. */
  readonly url: string;
  readonly expiresAt: Date;
}

/**
 * Makes a link.
 * @param request what the file is written by: plain data as JSON has it, of some kilobytes at most
 * @throws Fault BAD_USER_INPUT where it is longer than an address may be
 */
export type MakeLink<Request> = (user: ActingPrincipal, fileName: string, request: Request) => FileLink;

/** Hands out files by links: a module defines what it writes, and gets what makes links to that. */
export interface Downloads {
  define<Request extends object>(kind: DownloadKind<Request>): MakeLink<Request>;
}
