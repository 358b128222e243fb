import { type CsvFileEncoding, encodeCsvPart } from '@rollcall/shared';
import { refuse } from './errors.ts';

/**
 * A part of a CSV file as its bytes.
 * @throws Refused UNREPRESENTABLE_CHARACTER with the first that the encoding lacks
 */
export function csvBytes(text: string, encoding: CsvFileEncoding): Uint8Array {
  const part = encodeCsvPart(text, encoding);
  if (part.ok) return part.bytes;
  return refuse({ code: 'UNREPRESENTABLE_CHARACTER', params: { value: part.characters[0] ?? '' } });
}
