import iconvLite from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeAs } from './decodeAs.ts';
import { decodeCsv } from './decode.ts';
import { CODE_PAGES } from './codePages.generated.ts';
import type { CsvEncoding } from './encodings.ts';

/** Its own types are of Node.js, which this package has no other use for. */
const iconv = iconvLite as unknown as {
  encode(text: string, label: string): Uint8Array;
  decode(bytes: Uint8Array, label: string): string;
};

const HEADER = 'Login ID,User name,Password,Locale,Time zone,Administrative privileges';
const fileOf = (names: readonly string[]): string =>
  `${[HEADER, ...names.map((name, i) => `c${i}@x.example,${name},Abcd1234!,0,0,0`)].join('\r\n')}\r\n`;

const WESTERN =
  'Renée|Hélène|José|João|Müller|Jörg|Zoë|Noël|François|Søren|Åsa|Élodie|Éric|Émile|Øyvind|Nuñez|Peña|Gauß|Weiß|Ångström|Björk|Sæther|Véronique Pagé|Renée Smith|Iñigo Muñoz|Agnès|Loïc|Maëlle|Jürgen Groß|Cœur|Sébastien Côté|Chloé|André|Gaël|Anaïs|Benoît|Hervé|Åke|Ève|Ödön|Ülo|Èva|Ása|Öz|Él|Éa|Mário|Inês|Conceição|Martín|Ramón|Verônica|RENÉE|MÜLLER|FRANÇOIS|ÉRIC|Sofía Núñez';
const CENTRAL = 'Tomáš Novák|Dvořák|Łukasz|Wałęsa|Žofie|Šárka|Győző|Zoltán Kovács|Čeněk|Ştefan';
const CYRILLIC = 'Иван Петров|Ольга|Юлия Ким|АННА|Сергей|Наталья|Лев|Зоя|Пётр Цой|Лев Толстой';
const JAPANESE =
  'サトウ|タナカ|佐藤 花子|鈴木一郎|山田 太郎|髙橋|田中|林|関|岡本 真由美|さくら|はな|ヤマダ タロウ|高木 翔|森|原|江口 洋介|渡辺 直美|斉藤 和義|東 京子|中井 貴一|小林 健|伊藤 美咲|加藤 大輔|吉田 優子|松本 潤|井上 陽水|木村 拓哉';
const CHINESE =
  '张伟|王伟|李娜|刘洋|陈杰|赵敏|黄丽|周涛|吴刚|高|林|谭|杨帆|徐静|孙悦|马超|朱军|胡斌|郭晶|何平|罗兰|王小明|李小龙|欧阳修|丁|卢|崔健';
const TAIWANESE = '陳大文|林美玲|黃志明|張惠妹|李安|王建民|吳宗憲|劉德華|蔡依林|楊丞琳|許|鄭成功|謝|郭|洪';
const KOREAN = '김민수|이영희|박지성|최민식|정우성|강동원|조인성|윤아|장동건|임수정|한|오|서태지|신|권';
const KANA = 'ｻﾄｳ|ﾀﾅｶ|ﾔﾏﾀﾞ ﾀﾛｳ|ｽｽﾞｷ|ﾘｶ|ｶﾄｳ|ﾐﾖ|ﾅｵﾐ|ﾜﾀﾅﾍﾞ|ﾋﾛｼ';

const SETS: readonly (readonly [CsvEncoding, string, string])[] = [
  ['WINDOWS_1252', 'windows-1252', WESTERN],
  ['IBM850', 'cp850', WESTERN],
  ['IBM437', 'cp437', WESTERN],
  ['IBM858', 'cp858', WESTERN],
  ['MACINTOSH', 'macroman', WESTERN],
  ['WINDOWS_1250', 'windows-1250', CENTRAL],
  ['IBM852', 'cp852', CENTRAL],
  ['MAC_CENTRAL_EUROPEAN', 'maccenteuro', CENTRAL],
  ['WINDOWS_1251', 'windows-1251', CYRILLIC],
  ['IBM866', 'cp866', CYRILLIC],
  ['KOI8_R', 'koi8-r', CYRILLIC],
  ['MAC_CYRILLIC', 'maccyrillic', CYRILLIC],
  ['EUC_JP', 'euc-jp', JAPANESE],
  ['GB18030', 'gbk', CHINESE],
  ['BIG5', 'big5', TAIWANESE],
  ['EUC_KR', 'euc-kr', KOREAN],
  ['SHIFT_JIS', 'shift_jis', KANA],
];

/** Each name alone, and all of them together. */
const filesOf = (names: string): readonly (readonly string[])[] => [
  ...names.split('|').map((name) => [name]),
  names.split('|'),
];

describe.each(SETS)('names in %s', (encoding, label, names) => {
  const files = filesOf(names)
    .map((file) => ({ text: fileOf(file), bytes: iconv.encode(fileOf(file), label) }))
    // What the encoding has no place for is another file.
    .filter(({ text, bytes }) => iconv.decode(bytes, label) === text);

  test('none is taken for anything else without being asked about', async () => {
    expect(files.length).toBeGreaterThan(4);
    const misread: string[] = [];
    for (const { text, bytes } of files) {
      const read = await decodeCsv(bytes);
      if (read.ok && read.text !== text)
        misread.push(`${text.slice(HEADER.length)} as ${read.encoding}: ${read.text.slice(HEADER.length)}`);
    }
    expect(misread).toEqual([]);
  });

  test('each is read rightly once its encoding is chosen', async () => {
    for (const { text, bytes } of files) expect(await decodeCsv(bytes, encoding)).toMatchObject({ ok: true, text });
  });

  test('all together, it is among those that are offered', async () => {
    const read = await decodeCsv(files.at(-1)?.bytes ?? new Uint8Array());
    const readings = read.ok ? [] : (read.issue.params.readings ?? []);
    const text = await Promise.all(
      readings.map((reading) => decodeAs(files.at(-1)?.bytes ?? new Uint8Array(), reading.encoding)),
    );
    expect(text).toContain(files.at(-1)?.text);
  });
});

test.each(
  JAPANESE.split('|')
    .filter((name) => name.length > 1)
    .map((name) => [name]),
)('%s in Shift_JIS is read without a question', async (name) => {
  const text = fileOf([name]);
  expect(await decodeCsv(iconv.encode(text, 'cp932'))).toMatchObject({ ok: true, encoding: 'SHIFT_JIS', text });
});

test.each([
  ...WESTERN.split('|'),
  ...CENTRAL.split('|'),
  ...CYRILLIC.split('|'),
  ...CHINESE.split('|'),
  ...KOREAN.split('|'),
])('%s in UTF-8 is read without a question', async (name) => {
  const text = fileOf([name]);
  expect(await decodeCsv(new TextEncoder().encode(text))).toMatchObject({ ok: true, encoding: 'UTF_8', text });
});

/** Apple changed a few characters of its code pages after iconv-lite's were made: the euro, two letters of Romanian. */
const CHANGED_BY_APPLE = 8;
const ICONV_NAMES: Readonly<Partial<Record<keyof typeof CODE_PAGES, string>>> = {
  MACINTOSH: 'macroman',
  MAC_CYRILLIC: 'maccyrillic',
  MAC_CENTRAL_EUROPEAN: 'maccenteuro',
  MAC_GREEK: 'macgreek',
  MAC_TURKISH: 'macturkish',
  MAC_CROATIAN: 'maccroatian',
  MAC_ICELANDIC: 'maciceland',
  MAC_ROMANIAN: 'macromania',
};

test.each(Object.entries(CODE_PAGES))('%s is what iconv-lite has', (page, upper) => {
  const known =
    ICONV_NAMES[page as keyof typeof CODE_PAGES] ??
    page.toLowerCase().replaceAll('_', '-').replace('ibm', 'cp').replace('koi8-', 'koi8-');
  const theirs = iconv.decode(
    Uint8Array.from({ length: 128 }, (_, i) => i + 128),
    known,
  );
  const differing = Array.from(upper).flatMap((character, i) =>
    character === '\uFFFD' || character === theirs[i] ? [] : [`${(i + 128).toString(16)}: ${character} ${theirs[i]}`],
  );
  expect(differing.slice(page.startsWith('MAC') ? CHANGED_BY_APPLE : 0)).toEqual([]);
});
