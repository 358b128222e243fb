import type { Localized } from '../text/locales.ts';

/** One time zone a user can be given. `code` is what a CSV carries, `name` the IANA name. */
export interface TimeZone {
  readonly code: number;
  readonly name: string;
  readonly city: Localized;
}

const zone = (code: number, name: string, en: string, ja: string): TimeZone => ({ code, name, city: { en, ja } });

/** The fourteen time zones, in the order of their CSV codes. Source: the guide to the CSV. */
export const TIME_ZONES: readonly TimeZone[] = [
  zone(0, 'Asia/Tokyo', 'Tokyo', '東京'),
  zone(1, 'Asia/Jayapura', 'Jayapura', 'ジャヤプラ'),
  zone(2, 'Asia/Singapore', 'Singapore', 'シンガポール'),
  zone(3, 'Asia/Manila', 'Manila', 'マニラ'),
  zone(4, 'Asia/Makassar', 'Makassar', 'マカッサル'),
  zone(5, 'Asia/Pontianak', 'Pontianak', 'ポンティアナック'),
  zone(6, 'Asia/Jakarta', 'Jakarta', 'ジャカルタ'),
  zone(7, 'America/New_York', 'New York', 'ニューヨーク'),
  zone(8, 'America/Chicago', 'Chicago', 'シカゴ'),
  zone(9, 'America/Phoenix', 'Phoenix', 'フェニックス'),
  zone(10, 'America/Denver', 'Denver', 'デンバー'),
  zone(11, 'America/Los_Angeles', 'Los Angeles', 'ロサンゼルス'),
  zone(12, 'America/Anchorage', 'Anchorage', 'アンカレッジ'),
  zone(13, 'Pacific/Honolulu', 'Honolulu', 'ホノルル'),
];

/** The time zone of an IANA name, or undefined where it is none of the fourteen. */
export function findTimeZone(name: string): TimeZone | undefined {
  return TIME_ZONES.find((timeZone) => timeZone.name === name);
}
