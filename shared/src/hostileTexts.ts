/** For tests: what a text is made long of, so that whatever looks at it more than once is found out. */
const REPEATED: Readonly<Record<string, string>> = {
  letters: 'a',
  'letters with accents': 'é',
  digits: '0',
  'Arabic phrases, each eighteen letters of NFKC': '\uFDFA',
  'Hangul jamo': '\u1100',
  'regional indicators': '\u{1F1E6}',
  'combining marks': 'a\u0301\u0323',
  'combining marks alone': '\u0301',
  'zero-width joiners': '\u{1F468}\u200D',
  'high surrogates': '\uD83D',
  'low surrogates': '\uDC00',
  NULs: '\0',
  spaces: ' ',
  'ideographic spaces': '\u3000',
  'marks of direction': '\u202E',
  'byte order marks': '\uFEFF',
  tabs: '\t',
  'line feeds': '\n',
  'carriage returns': '\r',
  CRLF: '\r\n',
  'quotation marks': '"',
  'quoted cells': '"x" ',
  'stray quotes': '"x',
  'curly quotes': '“é',
  apostrophes: "'",
  'equals signs': '=',
  commas: ',',
  semicolons: ';',
  brackets: '[',
  braces: '{',
  'angle brackets': '<!--',
  underscores: '_',
  escapes: '_x000D_',
  hyphens: '-',
  'letters and hyphens': 'a-',
  dots: '.',
  labels: 'a.',
  'at signs': '@',
  'number signs': '#',
  'question marks': '?',
  'headers that are known': 'Login ID,',
  'headers that nearly are': 'Logln ID,',
  'headers in lines': 'Login ID\n',
  'half-width kana': '\uFF76',
  'full-width letters': '\uFF21',
  kanji: '髙',
};

/**
 * For tests: what stands before the repeated and behind it, by which a pattern is led into it and made to fail at its
 * end.
 */
const FRAMES: readonly (readonly [string, string])[] = [
  ['', '\0'],
  ['a@', '!'],
  ['="', 'x'],
  ['“', '’'],
  [`Login ID,User name,Password\r\n"`, '\u0007'],
];

/** For tests: hostile texts of about so many UTF-16 units, by names that say what they are. */
export function hostileTexts(length: number): readonly (readonly [name: string, text: string])[] {
  return Object.entries(REPEATED).flatMap(([name, unit], index): [string, string][] => {
    const repeated = unit.repeat(Math.ceil(length / unit.length));
    const [before, behind] = FRAMES[index % FRAMES.length] ?? ['', ''];
    return [
      [name, repeated],
      [`${JSON.stringify(before)}, ${name}, ${JSON.stringify(behind)}`, before + repeated + behind],
    ];
  });
}
