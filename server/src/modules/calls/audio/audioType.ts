import type { CallAudioType } from '../records/call.entity.ts';

/** So many bytes tell what a file is. */
export const HEAD_BYTES = 12;

/** Of MP4 files, the brands that are used for sound alone, or for anything. */
const BRANDS = /^(?:M4A |M4B |mp4[12]|iso[m2-9]|dash)$/;

/** What a file is by its first bytes; undefined for what isn't taken. */
export function audioTypeOf(head: Buffer): CallAudioType | undefined {
  const text = (from: number, to: number): string => head.toString('latin1', from, to);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'WAV';
  if (text(4, 8) === 'ftyp' && BRANDS.test(text(8, 12))) return 'M4A';
  return text(0, 3) === 'ID3' || isFrame(head) ? 'MP3' : undefined;
}

/** Whether a frame of MPEG audio, layer III, begins here: eleven bits are set, and the fields have values that exist. */
function isFrame(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head;
  const [version, layer] = [(second >> 3) & 3, (second >> 1) & 3];
  const [bitRate, sampleRate] = [third >> 4, (third >> 2) & 3];
  const isSync = first === 0xff && second >> 5 === 7;
  return isSync && version !== 1 && layer === 1 && bitRate !== 0 && bitRate !== 15 && sampleRate !== 3;
}
