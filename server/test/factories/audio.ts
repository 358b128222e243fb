import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDatabase } from '../databases.ts';

/** A file of WAV as far as its first bytes tell, of so many bytes, each other than the one before. */
export function wavOf(bytes: number): Buffer {
  const file = Buffer.from(Array.from({ length: bytes }, (_, i) => i % 251));
  file.write('RIFF', 0, 'latin1');
  file.write('WAVE', 8, 'latin1');
  return file;
}

/** The names of the files in which a server keeps audio. */
export const audioFiles = ({ dataDir }: TestDatabase): string[] => {
  try {
    return readdirSync(join(dataDir, 'audio'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('_'),
    );
  } catch {
    return [];
  }
};
