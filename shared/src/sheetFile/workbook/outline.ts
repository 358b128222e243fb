import { excerpt } from '../../text/excerpt.ts';
import { assertBound } from './bounds.ts';
import type { WorkbookParts } from './unpack.ts';
import { type Attributes, type ElementCount, localName, xmlReader } from './xml.ts';

/** A sheet that a person sees, and the path of the part with its cells. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** What a workbook says of itself: paths are in small letters. */
export interface Outline {
  /** The visible sheets with cells, in their order. */
  readonly sheets: readonly Sheet[];
  readonly stringsPath?: string;
  readonly stylesPath?: string;
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
}

const WORKBOOK = /^xl\/workbook\d*\.xml$/;
const RELATIONSHIPS = /^xl\/_rels\/workbook\d*\.xml\.rels$/;

/** Reads which sheets a workbook has, and where its parts are. */
export function readOutline(parts: WorkbookParts, count: ElementCount): Outline {
  const listed: Attributes[] = [];
  const relationships: Attributes[] = [];
  let from1904 = false;
  const workbook = (): ReturnType<typeof xmlReader> =>
    xmlReader(
      {
        open(name, attributes) {
          if (name === 'sheet') listed.push(attributes);
          if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
          assertBound('sheets', listed.length);
        },
      },
      count,
    );
  const links = (): ReturnType<typeof xmlReader> =>
    xmlReader(
      {
        open(name, attributes) {
          if (name === 'Relationship') relationships.push(attributes);
          assertBound('parts', relationships.length);
        },
      },
      count,
    );
  parts.read((path) => (WORKBOOK.test(path) ? workbook() : RELATIONSHIPS.test(path) ? links() : undefined));

  const pathOf = (kind: string, id?: string): string | undefined =>
    relationships
      .filter(({ Id, Type }) => Type?.endsWith(`/${kind}`) && (id === undefined || Id === id))
      .map(({ Target = '' }) => resolve(Target))[0];
  const sheets = listed.flatMap((attributes): Sheet[] => {
    const { name = '', state = 'visible' } = attributes;
    const path = state === 'visible' ? pathOf('worksheet', relationshipOf(attributes)) : undefined;
    return path === undefined ? [] : [{ name: excerpt(name), path }];
  });
  const stringsPath = pathOf('sharedStrings');
  const stylesPath = pathOf('styles');
  return { sheets, from1904, ...(stringsPath && { stringsPath }), ...(stylesPath && { stylesPath }) };
}

/** The relationship that leads to a sheet, which is given with the prefix that the document has for them. */
const relationshipOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1] ?? '';

/** A target is given from the folder of the workbook, or from the root with a slash. */
function resolve(target: string): string {
  return (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
}
