/** How numbers are written at home, and what is dialed before those of other countries. */
interface NumberingPlan {
  readonly countryCode: string;
  readonly trunkPrefix: string;
  readonly national: RegExp;
  readonly abroad: string;
}

const JAPAN: NumberingPlan = {
  countryCode: '81',
  trunkPrefix: '0',
  // Ten digits, or eleven where the third is a zero: mobile, IP and the long toll-free numbers.
  national: /^0(?:[1-9]\d{8}|[2-9]0\d{8})$/,
  abroad: '010',
};
const INDONESIA: NumberingPlan = {
  countryCode: '62',
  trunkPrefix: '0',
  national: /^0[2-9]\d{7,10}$/,
  abroad: '001',
};
const SINGAPORE: NumberingPlan = { countryCode: '65', trunkPrefix: '', national: /^[3689]\d{7}$/, abroad: '001' };
const PHILIPPINES: NumberingPlan = { countryCode: '63', trunkPrefix: '0', national: /^0[2-9]\d{7,9}$/, abroad: '00' };
const NORTH_AMERICA: NumberingPlan = {
  countryCode: '1',
  trunkPrefix: '1',
  national: /^1?[2-9]\d{2}[2-9]\d{6}$/,
  abroad: '011',
};

/** By the zone, which each organization has. */
const PLANS: Readonly<Record<string, NumberingPlan>> = {
  'Asia/Tokyo': JAPAN,
  'Asia/Jayapura': INDONESIA,
  'Asia/Makassar': INDONESIA,
  'Asia/Pontianak': INDONESIA,
  'Asia/Jakarta': INDONESIA,
  'Asia/Singapore': SINGAPORE,
  'Asia/Manila': PHILIPPINES,
};

const planOf = (timeZone: string): NumberingPlan | undefined =>
  PLANS[timeZone] ?? (/^(?:America|Pacific)\//.test(timeZone) ? NORTH_AMERICA : undefined);

/** What may stand between digits. */
const SEPARATORS = /[\s().\u2010-\u2015\u2212\u30fc-]/g;

/**
 * A telephone number as E.164 has it.
 * @param text as it was sent: of any width, with separators
 * @param timeZone IANA name of the zone of whoever was called or called: how numbers at home are written follows from it
 * @returns `+81312345678`; undefined where it can't be read as one, such as an extension, `Anonymous` or an emergency
 * number
 */
export function toE164(text: string, timeZone: string): string | undefined {
  const dialed = text.normalize('NFKC').replace(SEPARATORS, '');
  const plan = planOf(timeZone);
  if (dialed.startsWith('+')) return international(dialed.slice(1));
  if (!plan || !/^\d+$/.test(dialed)) return undefined;
  const { abroad, national, trunkPrefix, countryCode } = plan;
  // Abroad has at least seven digits behind the prefix and a country's code; fewer are a number at home.
  if (dialed.startsWith(abroad) && dialed.length >= abroad.length + 8)
    return international(dialed.slice(abroad.length));
  if (!national.test(dialed)) return undefined;
  const significant = trunkPrefix !== '' && dialed.startsWith(trunkPrefix) ? dialed.slice(1) : dialed;
  return international(`${countryCode}${significant}`);
}

/** E.164 has at most fifteen digits, of which the first is no zero. */
const international = (digits: string): string | undefined =>
  /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
