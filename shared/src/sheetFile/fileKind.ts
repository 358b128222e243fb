import type { FileKind } from './fileKinds.ts';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]], // .xls, and a password-protected .xlsx
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
  ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]], // GIF87a
  ['picture', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]], // GIF89a
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]], // TIFF of the other byte order
  ['archive', [0x50, 0x4b, 0x03, 0x04]], // PK, zip
  ['archive', [0x50, 0x4b, 0x05, 0x06]], // PK, with nothing in it
  ['archive', [0x1f, 0x8b, 0x08]], // gzip
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
];

/**
 * Parts by which a zip is known, in what is written at its ends: it names its parts before each of them and again at
 * its end.
 */
const ZIPPED: readonly (readonly [FileKind | 'xlsx', RegExp])[] = [
  ['xlsx', /xl[/\\]workbook\d*\.xml/i],
  ['workbook', /xl[/\\]workbook|opendocument\.spreadsheet|Index\/Document\.iwa|Index\.zip/],
  ['document', /word[/\\]document|ppt[/\\]presentation|opendocument\./],
  ['workbook', /\[Content_Types\]\.xml/],
];
const PARTS_WITHIN = 65_536;

/**
 * The name that the parts of a password-protected workbook have in the container of the old formats, which is UTF-16.
 */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');

/**
 * What a file plainly is instead of text, judged by its bytes; `xlsx` is a workbook that is read. Undefined where it
 * may be text.
 */
export function fileKindOf(bytes: Uint8Array): FileKind | 'xlsx' | undefined {
  if (bytes.length === 0) return 'empty';
  if (isPictureContainer(bytes)) return 'picture';
  const kind = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
  if (kind === 'workbook') return latin1(bytes).includes(ENCRYPTED) ? 'encrypted' : 'workbook';
  if (kind !== 'archive' || bytes[0] !== 0x50) return kind;
  const ends = latin1(bytes.subarray(0, PARTS_WITHIN)) + latin1(bytes.subarray(-PARTS_WITHIN));
  return ZIPPED.find(([, parts]) => parts.test(ends))?.[0] ?? kind;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** WebP names itself behind a length; the photos of phones (HEIC, AVIF) too. */
function isPictureContainer(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 16));
  return /^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:hei|hev|mif|avif)/.test(start);
}

/** Texts that are no tables: pages that a server answered with instead of the file, and what programs exchange. */
const MARKED: readonly (readonly [FileKind, RegExp])[] = [
  ['webPage', /^\s*<(?:!--|(?:!doctype\s+html|html|head|body|script|table)\b)/i],
  ['xml', /^\s*<(?:\?xml|svg)\b/i],
  ['json', /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{["\]]))/],
];
const MARKED_WITHIN = 4096;

/** What a text plainly is instead of CSV; undefined where it may be one. */
export function textKindOf(text: string): FileKind | undefined {
  const start = text.slice(0, MARKED_WITHIN);
  return MARKED.find(([, mark]) => mark.test(start))?.[0];
}
