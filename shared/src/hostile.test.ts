import { describe, expect, test } from 'vitest';
import { defaultSettings } from './users/catalogue.ts';
import { FULL_CONTRACT } from './users/testing.ts';
import { headerOf } from './userFile/testing.ts';
import { hostileTexts } from './hostileTexts.ts';
import * as shared from './index.ts';
import { LIMITS } from './limits.ts';
import * as rating from './sheetFile/encoding/rate.ts';
import * as counting from './text/count.ts';
import { workbookOf } from './sheetFile/workbook/testing.ts';

const { COLUMNS, SETTING_LIST, writeCsv } = shared;
const contract = FULL_CONTRACT;
const settings = defaultSettings(contract);
const reader = { locale: 'en', timeZone: 'Asia/Tokyo' } as const;
const fields = (text: string) => ({
  loginId: text,
  name: text,
  reading: text,
  phoneNumber: text,
  password: text,
  locale: text as 'en',
  timeZone: text,
  settings,
});
const contactOf = (text: string) => ({
  company: text,
  person: text,
  numbers: [text, ...text],
  categories: [text, ...text],
});
const common = await shared.loadCommonPasswords();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const [flag] = SETTING_LIST;
if (!flag) throw new Error('There are no settings');
const account = { ...fields('a'), locale: 'en', timeZone: 'Asia/Tokyo' } as const;

/** A file in which one text stands in every column of a row, and in columns of its own. */
const inCells = (text: string): string =>
  writeCsv([
    [...headerOf(contract), text],
    [...COLUMNS.map(() => text), ''],
    [...COLUMNS.map(() => '0'), text],
  ]);
const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
};

/** One of each way of decoding. */
const ENCODINGS = ['UTF_8', 'SHIFT_JIS', 'GB18030', 'EUC_JP', 'UTF_16LE', 'IBM850'] as const;

/** Every function that is given a text that a person, or whoever calls the API, wrote. */
const FED: Readonly<Record<string, (text: string) => unknown>> = {
  auditDifferences: (text) => shared.auditDifferences({ [text]: text }, { a: text }),
  auditFieldName: (text) => shared.auditFieldName([text, text], text, reader),
  auditTargetLabel: (text) => shared.auditTargetLabel('bulkAction', text, 'en'),
  auditTargetName: (text) => shared.auditTargetName(text, 'en'),
  auditValueText: (text) => shared.auditValueText(['locale'], { a: [text] }, reader),
  isAuditKind: shared.isAuditKind,
  isSettingKey: shared.isSettingKey,
  isLocale: shared.isLocale,
  findTimeZone: shared.findTimeZone,
  codeOf: (text) => {
    const zone = COLUMNS.find(({ key }) => key === 'timeZone');
    if (!zone) throw new Error('There is no column of time zones');
    expect(() => shared.codeOf(zone, { locale: 'en', timeZone: text, settings })).toThrow(RangeError);
  },
  negotiateLocale: shared.negotiateLocale,
  startOfDay: (text) => shared.startOfDay(text, 'Asia/Tokyo'),
  loginIdKey: shared.loginIdKey,
  hasMoreGraphemes: (text) => counting.hasMoreGraphemes(text, 30),
  hasMoreCodePoints: (text) => counting.hasMoreCodePoints(text, 30),
  rate: (text) => ENCODINGS.map((encoding) => rating.rate(text, bytesOf(text), encoding)),
  checkLoginId: shared.checkLoginId,
  checkUserName: shared.checkUserName,
  checkReading: shared.checkReading,
  checkUserNumber: shared.checkUserNumber,
  cleanReading: shared.cleanReading,
  cleanUserNumber: (text) => [shared.cleanUserNumber(text, 'Asia/Tokyo'), shared.cleanUserNumber('201', text)],
  checkPassword: shared.checkPassword,
  checkNewPassword: (text) =>
    [text, 'Walking-home-1'].map((password) =>
      shared.checkNewPassword(password, { loginId: text, name: text }, { common, organization: text }),
    ),
  strengthChecker: (text) =>
    shared.strengthChecker({ common, organization: text })(text, { loginId: text, name: text }),
  newPasswordIssue: (text) => shared.newPasswordIssue('Walking-home-1', { loginId: text, name: text }, text),
  checkPreferences: (text) => shared.checkPreferences(fields(text)),
  checkUserFields: (text) => shared.checkUserFields(fields(text), contract),
  checkAccountFields: (text) => shared.checkAccountFields(fields(text), contract),
  changeAccount: (text) => shared.changeAccount(account, fields(text), contract),
  changesNothing: (text) => shared.changesNothing(account, fields(text)),
  accountDifferences: (text) => shared.accountDifferences(account, fields(text)),
  changesOf: (text) => shared.changesOf([{ field: 'name', before: text, after: text }], 'after'),
  checkName: (text) => shared.checkName(text, 30),
  checkViewName: (text) => shared.checkViewName(text),
  checkServiceTokenName: (text) => shared.checkServiceTokenName(text),
  cleanCallMemo: shared.cleanCallMemo,
  checkCallMemo: shared.checkCallMemo,
  cleanContact: (text) => shared.cleanContact(contactOf(text), 'Asia/Tokyo'),
  checkContact: (text) => shared.checkContact(contactOf(text)),
  splitContactList: shared.splitContactList,
  readContactFile: (text) =>
    Promise.all(
      [text, `Company,Phone numbers,${text}\n${text},${text}\n`, bytesOf(text)].map((file) =>
        shared.readContactFile({ file, timeZone: 'Asia/Tokyo' }),
      ),
    ),
  localNumber: (text) => [shared.localNumber(text, 'Asia/Tokyo'), shared.localNumber(`+81${text}`, 'Asia/Tokyo')],
  numberPrefixes: (text) => shared.numberPrefixes(text, 'Asia/Tokyo'),
  toE164: (text) => shared.toE164(text, 'Asia/Tokyo'),
  causesOf: (text) => shared.causesOf([2, 3].map((row) => ({ row, code: 'UNKNOWN_VALUE', field: text, value: text }))),
  causeWords: (text) => shared.causeWords({ code: 'UNKNOWN_VALUE', field: text, value: text }, text, 'ja'),
  issueMessage: (text) =>
    shared.issueMessage({ code: 'UNKNOWN_VALUE', field: 'name', params: { value: text } }, 'ja', 'Asia/Tokyo'),
  excerpt: shared.excerpt,
  defuseFormula: shared.defuseFormula,
  storedLoginId: shared.storedLoginId,
  storedName: shared.storedName,
  storedReading: shared.storedReading,
  storedUserNumber: (text) => shared.storedUserNumber(text, text),
  isKnownHeader: shared.isKnownHeader,
  mayBeData: shared.mayBeData,
  toldOtherwise: (text) => shared.toldOtherwise({ status: text, id: text }, { id: 'id', deactivated: false }),
  readLocale: shared.readLocale,
  cleanUserName: shared.cleanUserName,
  readTimeZone: shared.readTimeZone,
  readSetting: (text) => shared.readSetting(text, flag),
  tokenizeCsv: (text) => shared.tokenizeCsv(text, ','),
  writeCsv: (text) => writeCsv([[text, text]]),
  writeUserCsv: (text) => shared.writeUserCsv({ row: 1, cells: [text] }, [{ row: 3, cells: [text] }]),
  encodeCsvPart: (text) => [shared.encodeCsvPart(text, 'UTF_8'), shared.encodeCsvPart(text, 'SHIFT_JIS')],
  writeFaultyRows: (text) =>
    shared.writeFaultyRows({
      top: { row: 1, cells: [text, text] },
      columns: ['loginId', null],
      rows: [{ row: 2, cells: [text, text], reasons: [text] }],
      language: 'en',
      encoding: 'SHIFT_JIS',
      delimiter: ',',
      write: writeCsv,
    }),
  checkUserCsv: (text) =>
    [text, inCells(text)].map((csv) => shared.checkUserCsv(csv, { contract, rowLimit: 10_000, lossy: true })),
  checkUserUpdates: (text) =>
    [text, inCells(text)].map((csv) => shared.checkUserUpdates(csv, { contract, lossy: true })),
  decodeCsv: (text) =>
    Promise.all([
      shared.decodeCsv(bytesOf(text)),
      shared.decodeCsv(utf16(text)),
      ...ENCODINGS.map((encoding) => shared.decodeCsv(bytesOf(text), encoding)),
    ]),
  readSheetFile: (text) => shared.readSheetFile(bytesOf(text)),
  checkFile: (text) => shared.checkFile({ kind: 'updates', terms: { contract }, file: bytesOf(text) }),
  UserCsvTable: (text) => {
    const columns = COLUMNS.map(({ key }) => key);
    const row = (number: number) => ({ row: number, cells: COLUMNS.map(() => text) });
    const table = new shared.UserCsvTable({ columns, records: [row(2), row(3)], contract, rowLimit: 100, lossy: true });
    table.change([{ position: 0, cells: [text] }]);
    return table.issues();
  },
};

/** Those that are given none but what is ours or was checked. */
const NOT_FED: readonly (keyof typeof shared)[] = [
  'auditKindName',
  'settingOf',
  'isAvailable',
  'isOptionalColumn',
  'settingValue',
  'settingCode',
  'defaultSettings',
  'unsubscribedSettings',
  'offValue',
  'buildSettings',
  'seatsTaken',
  'columnsOf',
  'possibleColumns',
  'columnHeader',
  'columnLetters',
  'compareIssues',
  'firstIssues',
  'joinIssues',
  'moreIssues',
  'checkSeats',
  'seatChangesOf',
  'shiftJisCodes',
  'createUserCsvTemplate',
  'userExporter',
  'seatSettings',
  'generatePassword',
  'loadCommonPasswords',
  'formatTimeOfDay',
  'formatInstant',
  'formatStart',
  'billingMonthOf',
  'formatMonth',
  'signInSteps',
  'signInLead',
  'signInFacts',
  'signInMessage',
  'signInCsv',
  'checkSettings',
  'runsOf',
  'contradictionOf',
  'durationsOf',
  'overallParts',
  'overallScore',
  'contactName',
  'joinContactList',
  'contactExporter',
];

/**
 * Long enough that looking at a text once for each of its characters takes minutes, and once or a few times no time at
 * all.
 */
const LENGTH = 60_000;
/** Milliseconds of the processor: what else the machine has to do doesn't count. */
const PATIENCE = 1_500;

/** Of Node.js, whose types this package has no other use for. */
declare const process: {
  cpuUsage(before?: object): { readonly user: number; readonly system: number };
};

/** How long something takes, in milliseconds of this process. */
async function costOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('no text takes longer than in proportion to its length', () => {
  test('every function that is given a text is tried', () => {
    const functions = [shared, counting, rating]
      .flatMap(Object.entries<unknown>)
      .flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect([...Object.keys(FED), ...NOT_FED].toSorted()).toEqual(functions.toSorted());
  });

  test.each(Object.entries(FED))('%s', { timeout: 300_000 }, async (_, feed) => {
    const slow: string[] = [];
    for (const [name, text] of hostileTexts(LENGTH)) {
      const took = await costOf(() => feed(text));
      if (took > PATIENCE) slow.push(`${name}: ${Math.round(took)} ms`);
    }
    expect(slow).toEqual([]);
  });

  test.each(hostileTexts(LENGTH).map(([name, text]) => [name, text] as const))(
    'a workbook whose formats, texts, sheets and cells are %s',
    { timeout: 300_000 },
    async (_, hostile) => {
      // What XML can't hold is no workbook, and not looked at any further.
      const text = hostile.toWellFormed().replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      const bytes = workbookOf({
        sheets: [
          { name: escaped.slice(0, 1_000), rows: `<row><c t="s" s="1"><v>0</v></c><c><v>${escaped}</v></c></row>` },
        ],
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
        strings: `<si><t>${escaped}</t></si>`,
      });
      expect(await costOf(() => shared.readSheetFile(bytes))).toBeLessThan(PATIENCE);
    },
  );
});

describe('nothing that is told grows with what was sent', () => {
  test.each(hostileTexts(LENGTH))('%s', { timeout: 300_000 }, (_, text) => {
    const issues = [
      ...shared.checkUserFields(fields(text), contract),
      ...shared.checkUserCsv(inCells(text), { contract, rowLimit: 10 }).issues,
      ...shared.checkUserCsv(text, { contract, rowLimit: 10 }).issues,
      ...shared.checkUserUpdates(inCells(text), { contract }).issues,
      ...shared.checkUserUpdates(text, { contract }).issues,
    ];
    for (const issue of issues) {
      expect(issue.params.value?.length ?? 0).toBeLessThanOrEqual(LIMITS.loginIdLength);
      expect(shared.issueMessage(issue, 'en', 'Asia/Tokyo').length).toBeLessThan(1_000);
    }
    expect(issues.length).toBeLessThanOrEqual(5 * LIMITS.fileIssues);
  });
});
