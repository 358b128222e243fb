import { assertBound } from './bounds.ts';
import type { TextSink } from './unpack.ts';
import { type ElementCount, type XmlVisitor, xmlReader } from './xml.ts';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML can't assertBound, and the breaks of lines, stand in a workbook as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Collects a text out of the runs that it is made of, without the readings that Japanese Excel keeps of kanji. */
export class TextCollector implements XmlVisitor {
  #text = '';
  #inText = false;
  #inReading = false;

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inReading = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inReading = false;
  }

  text(text: string): void {
    if (this.#inText && !this.#inReading) this.#text += text;
  }

  /** What was collected since this was last called. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Reads the texts that cells refer to by their number. */
export function stringsReader(strings: string[], count: ElementCount): TextSink {
  const collector = new TextCollector();
  const visitor: XmlVisitor = {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      strings.push(collector.take());
      assertBound('strings', strings.length);
    },
  };
  return xmlReader(visitor, count);
}
