import type { Locale } from '../text/locales.ts';
import { columnsOf } from '../users/columns.ts';
import type { ContractSeats } from '../users/seats.ts';

/** For tests: the cells of a right row, in the columns of the contract, with some of them replaced. */
export function cellsOf(contract: ContractSeats, cells: Readonly<Partial<Record<string, string>>> = {}): string[] {
  const usual: Readonly<Record<string, string>> = {
    loginId: 'sato@example.com',
    name: '佐藤 花子',
    password: 'XdCxbG6XxctN',
    ...cells,
  };
  return columnsOf(contract).map(({ key }) => usual[key] ?? '0');
}

/** For tests: the header row of the contract. */
export const headerOf = (contract: ContractSeats, language: Locale = 'en'): string[] =>
  columnsOf(contract).map((column) => column.header[language]);

/** For tests: the pieces of a file in one. */
export const joined = (parts: Iterable<Uint8Array>): Uint8Array =>
  Uint8Array.from([...parts].flatMap((part) => [...part]));
