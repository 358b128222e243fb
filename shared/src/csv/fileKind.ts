import type { FileKind } from '../issues.ts';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]], // .xls, and a password-protected .xlsx
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]], // GIF87a
  ['picture', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]], // GIF89a
  ['zip', [0x50, 0x4b, 0x03, 0x04]], // PK
  ['zip', [0x50, 0x4b, 0x05, 0x06]], // PK, with nothing in it
];

/** Names of parts by which a zip is known as a workbook of Excel, LibreOffice or Numbers. */
const WORKBOOK_PARTS = /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet|Index\/Document\.iwa/;
const PARTS_WITHIN = 65_536;

/** What a file plainly is instead of text, judged by its first bytes; undefined where it may be text. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length === 0) return 'empty';
  const kind = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
  return kind === 'zip' && isWorkbook(bytes) ? 'workbook' : kind;
}

/** A zip names its parts before each of them and again at its end. */
function isWorkbook(bytes: Uint8Array): boolean {
  const latin1 = new TextDecoder('latin1');
  const ends = [bytes.subarray(0, PARTS_WITHIN), bytes.subarray(Math.max(0, bytes.length - PARTS_WITHIN))];
  return ends.some((part) => WORKBOOK_PARTS.test(latin1.decode(part)));
}
