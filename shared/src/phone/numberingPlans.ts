/** How numbers are written at home, and what is dialed before those of other countries. */
export interface NumberingPlan {
  readonly countryCode: string;
  readonly trunkPrefix: string;
  readonly national: RegExp;
  readonly abroad: string;
  /** How the digits of a number at home are set apart, the first pattern that fits. Where none does, they are not. */
  readonly written: readonly (readonly [pattern: RegExp, groups: string])[];
}

const JAPAN: NumberingPlan = {
  countryCode: '81',
  trunkPrefix: '0',
  // Ten digits, or eleven where the third is a zero: mobile, IP and the long toll-free numbers.
  national: /^0(?:[1-9]\d{8}|[2-9]0\d{8})$/,
  abroad: '010',
  written: [
    [/^(0800)(\d{3})(\d{4})$/, '$1-$2-$3'],
    [/^(0\d0)(\d{4})(\d{4})$/, '$1-$2-$3'],
    [/^(0120|0180|0570|0990)(\d{3})(\d{3})$/, '$1-$2-$3'],
    [/^(0[36])(\d{4})(\d{4})$/, '$1-$2-$3'],
    // The area codes of three digits with which no longer one begins; where others end needs the whole list of them.
    [/^(011|04[45]|052|075|078)(\d{3})(\d{4})$/, '$1-$2-$3'],
  ],
};
const INDONESIA: NumberingPlan = {
  countryCode: '62',
  trunkPrefix: '0',
  national: /^0[2-9]\d{7,10}$/,
  abroad: '001',
  written: [[/^(08\d{2})(\d{4})(\d{3,5})$/, '$1-$2-$3']],
};
const SINGAPORE: NumberingPlan = {
  countryCode: '65',
  trunkPrefix: '',
  national: /^[3689]\d{7}$/,
  abroad: '001',
  written: [[/^(\d{4})(\d{4})$/, '$1 $2']],
};
const PHILIPPINES: NumberingPlan = {
  countryCode: '63',
  trunkPrefix: '0',
  national: /^0[2-9]\d{7,9}$/,
  abroad: '00',
  written: [[/^(09\d{2})(\d{3})(\d{4})$/, '$1 $2 $3']],
};
const NORTH_AMERICA: NumberingPlan = {
  countryCode: '1',
  trunkPrefix: '1',
  national: /^1?[2-9]\d{2}[2-9]\d{6}$/,
  abroad: '011',
  written: [[/^1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3']],
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

/** How numbers are written in a time zone; undefined where it is none of the fourteen. @param timeZone IANA name */
export const planOf = (timeZone: string): NumberingPlan | undefined =>
  PLANS[timeZone] ?? (/^(?:America|Pacific)\//.test(timeZone) ? NORTH_AMERICA : undefined);
