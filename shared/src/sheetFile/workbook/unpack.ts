import { Unzip, UnzipInflate } from 'fflate';
import { BOUNDS, WorkbookTooLarge, assertBound } from './bounds.ts';

/** Takes the text of one part of a workbook piece by piece. */
export interface TextSink {
  write(text: string): void;
  close(): void;
}

/** Deflate makes at most a thousand times as much of it, so that a trap is noticed before it fills the memory. */
const PIECE = 16_384;

/**
 * Unpacks parts of a zip file. Whatever sizes the file claims to have, what comes out of it is counted.
 * @throws WorkbookTooLarge or WorkbookTooComplex; Error where the file is damaged
 */
export class WorkbookParts {
  #unpacked = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @param sinkOf where the text of a part goes, by its path in small letters; undefined for one that is not wanted */
  read(sinkOf: (path: string) => TextSink | undefined): void {
    let parts = 0;
    const unzip = new Unzip((part) => {
      parts += 1;
      assertBound('parts', parts);
      // A few writers separate folders as Windows does.
      const sink = sinkOf(part.name.replaceAll('\\', '/').toLowerCase());
      if (!sink) return;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      part.ondata = (error, piece, last) => {
        if (error) throw error;
        this.#unpacked += piece.length;
        if (this.#unpacked > BOUNDS.unpacked) throw new WorkbookTooLarge();
        sink.write(decoder.decode(piece, { stream: !last }));
        if (last) sink.close();
      };
      part.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < this.bytes.length; at += PIECE)
      unzip.push(this.bytes.subarray(at, at + PIECE), at + PIECE >= this.bytes.length);
  }
}
