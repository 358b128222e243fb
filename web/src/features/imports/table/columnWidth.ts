const WIDTHS: Readonly<Record<string, number>> = {
  loginId: 270,
  name: 180,
  reading: 180,
  phoneNumber: 160,
  password: 160,
  locale: 120,
  timeZone: 150,
};

/** How wide a column is drawn, in pixels: by what it holds, or else by its header, whose Japanese letters are wider. */
export const widthOf = (key: string | null, header: string): number =>
  WIDTHS[key ?? ''] ??
  Math.min(
    Math.max(
      [...header].reduce((width, letter) => width + (letter > '\u00ff' ? 14 : 7.5), 26),
      110,
    ),
    280,
  );
