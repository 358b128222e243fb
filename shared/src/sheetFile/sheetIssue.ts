import type { EncodingReading } from './encoding/encodings.ts';
import type { FileKind } from './fileKinds.ts';

/** Why a file, or what is in it, can't be read as a table. */
export interface SheetIssue {
  readonly code:
    | 'FILE_TOO_LARGE'
    | 'FILE_TOO_COMPLEX'
    | 'UNREADABLE_FILE'
    | 'UNDECODABLE_TEXT'
    | 'ENCODING_UNCERTAIN'
    | 'TOO_MANY_COLUMNS';
  readonly params: {
    /** What the file is instead. */
    readonly fileKind?: FileKind;
    readonly value?: string;
    readonly limit?: number;
    /** The row, as a spreadsheet numbers it, with a quote that is never closed. */
    readonly row?: number;
    /** How it may be read. */
    readonly readings?: readonly EncodingReading[];
  };
}
