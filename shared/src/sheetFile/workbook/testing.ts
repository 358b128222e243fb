import { type Zippable, strToU8, zipSync } from 'fflate';

/** For tests: one sheet of a workbook; `rows` is what stands between the tags of its data. */
export interface TestSheet {
  readonly name: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** What stands between the tags of the shared strings. */
  readonly strings?: string;
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly more?: Zippable;
}

/** For tests: a workbook with the parts that Excel writes. */
export function workbookOf({ sheets, strings = '', styles = '', from1904, more }: TestWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
  const links = [
    ...sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    link('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
    link('rIdT', 'styles', 'styles.xml'),
  ];
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${HEAD}<Relationships>${links.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`),
    'xl/styles.xml': strToU8(`${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
  };
  for (const [i, { rows }] of sheets.entries()) {
    const data = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(data);
  }
  return zipSync({ ...parts, ...more });
}
