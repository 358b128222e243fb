import { SaxesParser } from 'saxes';
import { assertBound } from './bounds.ts';
import type { TextSink } from './unpack.ts';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What a reader of XML is told, in the order of the document. Elements come by their names without a prefix, attributes
 * with it.
 */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Some writers give every element a prefix, others none. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Counts the elements that are read, over all parts of a workbook. */
export interface ElementCount {
  elements: number;
}

/**
 * A reader of XML that is given its text piece by piece. It throws where the text is not well-formed, or has more, or
 * deeper, elements than may be, and expands no entities of a document's own.
 */
export function xmlReader(visitor: XmlVisitor, count: ElementCount): TextSink {
  const parser = new SaxesParser();
  let depth = 0;
  let attributeCount = 0;
  parser.on('opentagstart', () => {
    count.elements += 1;
    assertBound('elements', count.elements);
    depth += 1;
    assertBound('depth', depth);
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    assertBound('attributes', attributeCount);
  });
  parser.on('opentag', ({ name, attributes }) => visitor.open(localName(name), attributes));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    visitor.close?.(localName(name));
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  return { write: (text) => void parser.write(text), close: () => void parser.close() };
}
