import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSED = /\.(js|css|html|svg|json|ttf)$/;

/**
 * Writes each text file of the build a second and third time, as `.br` and `.gz`, for the server to send as they are.
 */
export function precompress(): Plugin {
  let folder = '';
  const compress = async (name: string): Promise<void> => {
    const bytes = await readFile(join(folder, name));
    const brotli = await promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 400_000 ? 5 : 9 },
    });
    await writeFile(join(folder, `${name}.br`), brotli);
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 6 }));
  };
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(names.filter((name) => COMPRESSED.test(name)).map(compress));
    },
  };
}
