import type { CODE_PAGES } from './codePages.generated.ts';

/** The encodings in which a character is one byte: those of Windows, of DOS, of old Macs and of ISO. */
export type CodePage = keyof typeof CODE_PAGES;

/**
 * The encodings that a CSV file is read in, and what they are called in any language. SHIFT_JIS is what Windows calls
 * it: code page 932; GB18030 has GBK and GB2312 in it. Of all these UTF-8, UTF-16 and Shift_JIS alone are ever taken
 * without being asked for, and each only where its bytes leave no doubt.
 */
export const ENCODING_NAMES = {
  UTF_8: 'UTF-8',
  UTF_16LE: 'UTF-16 LE',
  UTF_16BE: 'UTF-16 BE',
  SHIFT_JIS: 'Shift_JIS (CP932)',
  EUC_JP: 'EUC-JP',
  ISO_2022_JP: 'ISO-2022-JP',
  GB18030: 'GB18030 (GBK)',
  BIG5: 'Big5',
  EUC_KR: 'EUC-KR (CP949)',
  WINDOWS_1252: 'Windows-1252',
  WINDOWS_1250: 'Windows-1250',
  WINDOWS_1251: 'Windows-1251',
  WINDOWS_1253: 'Windows-1253',
  WINDOWS_1254: 'Windows-1254',
  WINDOWS_1255: 'Windows-1255',
  WINDOWS_1256: 'Windows-1256',
  WINDOWS_1257: 'Windows-1257',
  WINDOWS_1258: 'Windows-1258',
  WINDOWS_874: 'Windows-874',
  IBM437: 'DOS (CP437)',
  IBM850: 'DOS (CP850)',
  IBM858: 'DOS (CP858)',
  IBM852: 'DOS (CP852)',
  IBM866: 'DOS (CP866)',
  IBM737: 'DOS (CP737)',
  IBM775: 'DOS (CP775)',
  IBM855: 'DOS (CP855)',
  IBM857: 'DOS (CP857)',
  IBM860: 'DOS (CP860)',
  IBM861: 'DOS (CP861)',
  IBM862: 'DOS (CP862)',
  IBM863: 'DOS (CP863)',
  IBM865: 'DOS (CP865)',
  IBM869: 'DOS (CP869)',
  MACINTOSH: 'Mac OS Roman',
  MAC_CYRILLIC: 'Mac OS Cyrillic',
  MAC_CENTRAL_EUROPEAN: 'Mac OS Central European',
  MAC_GREEK: 'Mac OS Greek',
  MAC_TURKISH: 'Mac OS Turkish',
  MAC_CROATIAN: 'Mac OS Croatian',
  MAC_ICELANDIC: 'Mac OS Icelandic',
  MAC_ROMANIAN: 'Mac OS Romanian',
  ISO_8859_2: 'ISO-8859-2',
  ISO_8859_3: 'ISO-8859-3',
  ISO_8859_4: 'ISO-8859-4',
  ISO_8859_5: 'ISO-8859-5',
  ISO_8859_6: 'ISO-8859-6',
  ISO_8859_7: 'ISO-8859-7',
  ISO_8859_8: 'ISO-8859-8',
  ISO_8859_10: 'ISO-8859-10',
  ISO_8859_13: 'ISO-8859-13',
  ISO_8859_14: 'ISO-8859-14',
  ISO_8859_15: 'ISO-8859-15',
  ISO_8859_16: 'ISO-8859-16',
  KOI8_R: 'KOI8-R',
  KOI8_U: 'KOI8-U',
} as const satisfies Readonly<Record<CodePage | keyof typeof LABELS | 'SHIFT_JIS', string>>;

export type CsvEncoding = keyof typeof ENCODING_NAMES;

export const CSV_ENCODINGS = Object.keys(ENCODING_NAMES) as readonly CsvEncoding[];

/** What `TextDecoder` calls those of several bytes that it reads alike in Node.js and in browsers. */
export const LABELS = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  EUC_JP: 'euc-jp',
  ISO_2022_JP: 'iso-2022-jp',
  GB18030: 'gb18030',
  BIG5: 'big5',
  EUC_KR: 'euc-kr',
} as const;

/** How a file could be read, and a few of its texts as they are then. */
export interface EncodingReading {
  readonly encoding: CsvEncoding;
  readonly sample: readonly string[];
}
