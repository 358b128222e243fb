import type { Localized } from '../text/locales.ts';

/** What a contract counts seats of: users overall, and each service that is sold by the seat. */
export const SEAT_KINDS = [
  'users',
  'phone',
  'phoneMobile',
  'callCenter',
  'meetings',
  'meetingsBot',
  'recPod',
  'salesforce',
  'incomingWebhook',
] as const;

export type SeatKind = (typeof SEAT_KINDS)[number];

/** A service that an organization may subscribe to; being subscribed is having seats of it. */
export type SeatedService = Exclude<SeatKind, 'users'>;

export const SEAT_NAMES: Readonly<Record<SeatKind, Localized>> = {
  users: { en: 'Users', ja: 'ユーザー' },
  phone: { en: 'MiiTel Phone', ja: 'MiiTel Phone' },
  phoneMobile: { en: 'MiiTel Phone Mobile', ja: 'MiiTel Phone Mobile' },
  callCenter: { en: 'MiiTel Call Center', ja: 'MiiTel Call Center' },
  meetings: { en: 'MiiTel Meetings', ja: 'MiiTel Meetings' },
  meetingsBot: { en: 'MiiTel Meetings bot', ja: 'MiiTel Meetings bot' },
  recPod: { en: 'MiiTel RecPod', ja: 'MiiTel RecPod' },
  salesforce: { en: 'Salesforce AppExchange', ja: 'Salesforce AppExchange' },
  incomingWebhook: { en: 'Incoming Webhook', ja: 'Incoming Webhook' },
};

/** Seats of one kind: how many are taken and how many the contract allows. */
export interface Seats {
  readonly used: number;
  readonly limit: number;
}

/** A contract's seats. A service without an entry is not subscribed; users are always there. */
export type ContractSeats = { readonly users: Seats } & Readonly<Partial<Record<SeatedService, Seats>>>;

/** How a change moves one count. */
export interface SeatChange {
  readonly what: SeatKind;
  readonly before: number;
  readonly after: number;
  readonly limit: number;
}
