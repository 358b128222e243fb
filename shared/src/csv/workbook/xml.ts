import { SaxesParser } from 'saxes';
import type { TextSink } from './unpack.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, in the order of the document. Elements come by their names without a prefix, attributes with it. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Some writers give every element a prefix, others none. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A reader of XML that is given its text piece by piece. It throws where the text is not well-formed, and expands no entities of a document's own. */
export function xmlReader(visitor: XmlVisitor): TextSink {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => visitor.open(localName(name), attributes));
  parser.on('closetag', ({ name }) => visitor.close?.(localName(name)));
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  return { write: (text) => void parser.write(text), close: () => void parser.close() };
}
