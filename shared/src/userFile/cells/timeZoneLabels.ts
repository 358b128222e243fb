import type { TimeZone } from '../../time/timeZones.ts';

/** How the guide to the CSV writes the time zones, by code: the offset, and what stands behind the city. */
const GUIDE: readonly (readonly [offset: string, abbreviations?: string])[] = [
  ['(GMT+9:00)'],
  ['(GMT+9:00)'],
  ['(GMT+8:00)'],
  ['(GMT+8:00)'],
  ['(GMT+8:00)'],
  ['(GMT+7:00)'],
  ['(GMT+7:00)'],
  ['(GMT-5:00/-4:00)', '[EST/EDT]'],
  ['(GMT-6:00/-5:00)', '[CST/CDT]'],
  ['(GMT-7:00)', '[MST]'],
  ['(GMT-7:00/-6:00)', '[MST/MDT]'],
  ['(GMT-8:00/-7:00)', '[PST/PDT]'],
  ['(GMT-9:00/-8:00)', '[AKST/AKDT]'],
  ['(GMT-10:00)', '[HAST]'],
];

/**
 * Every way in which a label of the guide is written: `(GMT-7:00) Phoenix [MST]`, with or without what is in brackets.
 */
export function timeZoneLabels(zone: TimeZone): string[] {
  const [offset = '', abbreviations = ''] = GUIDE[zone.code] ?? [];
  const cities = [zone.city.en, zone.city.ja, ...(zone.name === 'Asia/Manila' ? ['Manilla'] : [])];
  return cities.flatMap((city) => [
    `${offset} ${city} ${abbreviations}`,
    `${offset} ${city}`,
    `${city} ${abbreviations}`,
  ]);
}
