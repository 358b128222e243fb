/** What a browser says of itself, in the names that people know; undefined where it says nothing of the kind. */
export interface Device {
  readonly browser: string | undefined;
  readonly system: string | undefined;
  readonly mobile: boolean;
}

type Pattern = readonly [pattern: RegExp, name: string];

// In this order: each browser also names those that it wants to be taken for, which come further down.
const BROWSERS: readonly Pattern[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|OPiOS|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly Pattern[] = [
  [/\biPad\b/, 'iPadOS'],
  [/\b(iPhone|iPod)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'macOS'],
  [/\b(Linux|X11)\b/, 'Linux'],
];

const find = (patterns: readonly Pattern[], text: string): string | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

/** Reads a `User-Agent` header. A program that is no browser goes by the name that it gives itself. */
export function deviceOf(userAgent: string): Device {
  const program = /^(?!Mozilla\/)([\w.-]{1,40})(\/|$)/.exec(userAgent)?.[1];
  const system = find(SYSTEMS, userAgent);
  return {
    browser: find(BROWSERS, userAgent) ?? program,
    system,
    mobile: system === 'iOS' || system === 'iPadOS' || system === 'Android',
  };
}
