import type { ColumnKey } from '../users/columns.ts';
import type { ErrorCode } from './errorCodes.ts';
import type { EncodingReading } from '../sheetFile/encoding/encodings.ts';
import type { FileKind } from '../sheetFile/fileKinds.ts';
import type { RateKind } from './rates.ts';
import type { SeatKind } from '../users/seats.ts';

/**
 * What a message mentions besides its field: keys and numbers, so that the same refusal can be told in any language and
 * time zone. Never a password.
 */
export interface IssueParams {
  /** The text that was refused. */
  readonly value?: string;
  /** What a garbled text was before, as far as it can be told; the Latin letter that a letter looks like. */
  readonly meant?: string;
  /** The limit that was met. */
  readonly limit?: number;
  /** Another column: what a setting needs, or the known one nearest to an unknown header. */
  readonly column?: ColumnKey;
  /** The spreadsheet row in which the same login ID stands first, or in which a quote is opened and never closed. */
  readonly row?: number;
  /** What no seat is left of, or what is not subscribed. */
  readonly seat?: SeatKind;
  /** The ISO instant from which something works. */
  readonly until?: string;
  /** The ISO instant at which something happened. */
  readonly at?: string;
  /** IANA name of the zone in which `until` is told, where it is not the reader's: nobody is signed in yet. */
  readonly timeZone?: string;
  /** What was uploaded instead of a list of users. */
  readonly fileKind?: FileKind;
  /** What was asked for too often. */
  readonly rate?: RateKind;
  /** The encodings that a file may be in, each with names as they read in it. */
  readonly readings?: readonly EncodingReading[];
  /**
   * What was refused, where it is of something else than a user: the name of a view, the text of its search, the memo
   * of a call, a part of a contact or of a service token.
   */
  readonly of?: 'view' | 'search' | 'memo' | ContactPart | 'serviceToken' | 'scopes' | 'address';
  /** Whose limit was met: the reader's own, or that of their whole organization. */
  readonly whose?: 'user' | 'organization';
}

/** What a contact is made of; `contact` is company and person together. */
type ContactPart = 'contact' | 'company' | 'person' | 'number' | 'category';

/** One refusal: why, and at which field (absent where it concerns no field, such as a whole file). */
export interface Issue {
  readonly code: ErrorCode;
  readonly field?: ColumnKey;
  /** The field of something else than a user: `numbers.1` is the second number of a contact. */
  readonly place?: string;
  readonly params: IssueParams;
}
