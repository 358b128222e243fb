import { localNumber } from '../phone/localNumber.ts';
import { type ContactFields, joinContactList } from '../contacts/contact.ts';
import { defuseFormula, keptName } from '../sheetFile/formula.ts';
import type { Locale } from '../text/locales.ts';
import { CONTACT_COLUMNS } from './columns.ts';

/**
 * Writes contacts as the rows of a CSV for one reader, so that nothing of them changes where the file is opened in a
 * spreadsheet, and the file can be read again.
 * @param timeZone IANA name of the reader's zone, by which they write numbers
 */
export function contactExporter({ locale, timeZone }: { readonly locale: Locale; readonly timeZone: string }) {
  return {
    header: CONTACT_COLUMNS.map(({ header }) => header[locale]),
    row: ({ company, person, numbers, categories }: ContactFields): string[] => [
      keptName(company),
      keptName(person),
      defuseFormula(joinContactList(numbers.map((number) => writtenNumber(number, timeZone)))),
      keptName(joinContactList(categories)),
    ],
  };
}

/** A number at home that nothing sets apart would lose its zero in a spreadsheet: it stands with the country's code. */
function writtenNumber(number: string, timeZone: string): string {
  const written = localNumber(number, timeZone);
  return /^\d+$/.test(written) ? number : written;
}
