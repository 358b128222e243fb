import type { Localized } from '../text/locales.ts';
import type { ContractSeats, SeatKind, SeatedService } from './seats.ts';

/** How far a permission about meetings reaches, in the order of its CSV codes. */
export const SCOPES = ['ALL', 'HOST_ONLY', 'NONE'] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_NAMES: Readonly<Record<Scope, Localized>> = {
  ALL: { en: 'All', ja: 'すべて' },
  HOST_ONLY: { en: 'Host only', ja: '主催者のみ' },
  NONE: { en: 'None', ja: 'なし' },
};

/** The headings under which the form, the help page and the review show settings. */
export const SETTING_GROUPS = {
  privileges: { en: 'Privileges', ja: '権限' },
  analytics: { en: 'MiiTel Analytics', ja: 'MiiTel Analytics' },
  phone: { en: 'MiiTel Phone', ja: 'MiiTel Phone' },
  callCenter: { en: 'MiiTel Call Center', ja: 'MiiTel Call Center' },
  meetings: { en: 'MiiTel Meetings', ja: 'MiiTel Meetings' },
  recPod: { en: 'MiiTel RecPod', ja: 'MiiTel RecPod' },
  integrations: { en: 'Integrations', ja: '外部連携' },
} as const satisfies Record<string, Localized>;
export type SettingGroup = keyof typeof SETTING_GROUPS;

interface SettingShape {
  readonly key: string;
  readonly kind: 'privilege' | 'permission';
  readonly group: SettingGroup;
  /** A flag is on or off; a scope is one of {@link SCOPES}. */
  readonly type: 'flag' | 'scope';
  /** The CSV header, which is also the label that stands alone. */
  readonly header: Localized;
  /** The label inside its group. */
  readonly label: Localized;
  /** What a template carries where the administrator chose nothing: the CSV code. */
  readonly defaultCode: 0 | 1 | 2;
  /** Subscribing to any one of these makes the setting available; absent means always available. */
  readonly services?: readonly SeatedService[];
  /** The flag that must be on for this one to be switched on. */
  readonly needs?: string;
  /** Whether the CSV has this column whatever the contract says, as the guide wants it. */
  readonly inEveryCsv?: true;
  /** The seat that a user with this flag on takes. */
  readonly seat?: SeatedService;
}

/**
 * Every privilege and permission of a user, in the order of the CSV's columns. The form, the template, the importer,
 * the seat counter, the database columns, the GraphQL types and the help page are all derived from this table: adding a
 * permission is one entry here and one migration.
 */
const SETTINGS = [
  {
    key: 'administrative',
    kind: 'privilege',
    group: 'privileges',
    type: 'flag',
    defaultCode: 0,
    header: { en: 'Administrative privileges', ja: '管理者権限' },
    label: { en: 'Administrative privileges', ja: '管理者権限' },
  },
  {
    key: 'monitoring',
    kind: 'privilege',
    group: 'privileges',
    type: 'flag',
    defaultCode: 0,
    needs: 'phoneEnable',
    header: { en: 'Monitoring privileges', ja: 'モニタリング権限' },
    label: { en: 'Monitoring privileges', ja: 'モニタリング権限' },
  },
  {
    key: 'analyticsDownloadRecordings',
    kind: 'permission',
    group: 'analytics',
    type: 'flag',
    defaultCode: 0,
    header: {
      en: 'MiiTel Analytics Download recorded audio files',
      ja: 'MiiTel Analytics 録音音声ファイルのダウンロード',
    },
    label: { en: 'Download recorded audio files', ja: '録音音声ファイルのダウンロード' },
  },
  {
    key: 'analyticsExportCallHistory',
    kind: 'permission',
    group: 'analytics',
    type: 'flag',
    defaultCode: 0,
    header: { en: 'MiiTel Analytics Export call history as CSV', ja: 'MiiTel Analytics 応対履歴のCSVエクスポート' },
    label: { en: 'Export call history as CSV', ja: '応対履歴のCSVエクスポート' },
  },
  {
    key: 'analyticsExportContacts',
    kind: 'permission',
    group: 'analytics',
    type: 'flag',
    defaultCode: 0,
    header: { en: 'MiiTel Analytics Export contact data as CSV', ja: 'MiiTel Analytics 連絡先のCSVエクスポート' },
    label: { en: 'Export contact data as CSV', ja: '連絡先のCSVエクスポート' },
  },
  {
    key: 'phoneEnable',
    kind: 'permission',
    group: 'phone',
    type: 'flag',
    defaultCode: 0,
    services: ['phone'],
    seat: 'phone',
    inEveryCsv: true,
    header: { en: 'MiiTel Phone Enable', ja: 'MiiTel Phone 利用' },
    label: { en: 'Use MiiTel Phone', ja: 'MiiTel Phoneを利用する' },
  },
  {
    key: 'phoneMobileEnable',
    kind: 'permission',
    group: 'phone',
    type: 'flag',
    defaultCode: 0,
    services: ['phoneMobile'],
    seat: 'phoneMobile',
    needs: 'phoneEnable',
    header: { en: 'MiiTel Phone Mobile Enable', ja: 'MiiTel Phone Mobile 利用' },
    label: { en: 'Use MiiTel Phone Mobile', ja: 'MiiTel Phone Mobileを利用する' },
  },
  {
    key: 'callCenterEnable',
    kind: 'permission',
    group: 'callCenter',
    type: 'flag',
    defaultCode: 0,
    services: ['callCenter'],
    seat: 'callCenter',
    header: { en: 'MiiTel Call Center Enable', ja: 'MiiTel Call Center 利用' },
    label: { en: 'Use MiiTel Call Center', ja: 'MiiTel Call Centerを利用する' },
  },
  {
    key: 'callCenterAdministrative',
    kind: 'permission',
    group: 'callCenter',
    type: 'flag',
    defaultCode: 0,
    services: ['callCenter'],
    needs: 'callCenterEnable',
    header: { en: 'MiiTel Call Center CC Administrative privileges', ja: 'MiiTel Call Center CC管理者権限' },
    label: { en: 'CC administrative privileges', ja: 'CC管理者権限' },
  },
  {
    key: 'callCenterPredictiveDialer',
    kind: 'permission',
    group: 'callCenter',
    type: 'flag',
    defaultCode: 0,
    services: ['callCenter'],
    needs: 'callCenterEnable',
    header: {
      en: 'MiiTel Call Center Edit predictive dialer settings',
      ja: 'MiiTel Call Center プレディクティブコール設定の編集',
    },
    label: { en: 'Edit predictive dialer settings', ja: 'プレディクティブコール設定の編集' },
  },
  {
    key: 'meetingsEnable',
    kind: 'permission',
    group: 'meetings',
    type: 'flag',
    defaultCode: 0,
    services: ['meetings'],
    seat: 'meetings',
    header: { en: 'MiiTel Meetings Enable', ja: 'MiiTel Meetings 利用' },
    label: { en: 'Use MiiTel Meetings', ja: 'MiiTel Meetingsを利用する' },
  },
  {
    key: 'meetingsBot',
    kind: 'permission',
    group: 'meetings',
    type: 'flag',
    defaultCode: 0,
    services: ['meetingsBot'],
    seat: 'meetingsBot',
    needs: 'meetingsEnable',
    header: { en: 'MiiTel Meetings Use bot', ja: 'MiiTel Meetings botの利用' },
    label: { en: 'Use bot', ja: 'botを利用する' },
  },
  {
    key: 'meetingsAccess',
    kind: 'permission',
    group: 'meetings',
    type: 'scope',
    defaultCode: 1,
    services: ['meetings'],
    header: { en: 'MiiTel Meetings Edit meeting access permission', ja: 'MiiTel Meetings 会議のアクセス権限の編集' },
    label: { en: 'Edit meeting access permission', ja: '会議のアクセス権限の編集' },
  },
  {
    key: 'meetingsSharedLink',
    kind: 'permission',
    group: 'meetings',
    type: 'scope',
    defaultCode: 1,
    services: ['meetings', 'recPod'],
    header: { en: 'MiiTel Meetings Create external shared link', ja: 'MiiTel Meetings 外部共有リンクの作成' },
    label: { en: 'Create external shared link', ja: '外部共有リンクの作成' },
  },
  {
    key: 'meetingsDownload',
    kind: 'permission',
    group: 'meetings',
    type: 'scope',
    defaultCode: 0,
    services: ['meetings'],
    header: { en: 'MiiTel Meetings Download files', ja: 'MiiTel Meetings ファイルのダウンロード' },
    label: { en: 'Download files', ja: 'ファイルのダウンロード' },
  },
  {
    key: 'meetingsExportVideoHistory',
    kind: 'permission',
    group: 'meetings',
    type: 'flag',
    defaultCode: 0,
    services: ['meetings', 'recPod'],
    header: { en: 'MiiTel Meetings Export video history as CSV', ja: 'MiiTel Meetings 動画履歴のCSVエクスポート' },
    label: { en: 'Export video history as CSV', ja: '動画履歴のCSVエクスポート' },
  },
  {
    key: 'recPodEnable',
    kind: 'permission',
    group: 'recPod',
    type: 'flag',
    defaultCode: 0,
    services: ['recPod'],
    seat: 'recPod',
    header: { en: 'MiiTel RecPod Enable', ja: 'MiiTel RecPod 利用' },
    label: { en: 'Use MiiTel RecPod', ja: 'MiiTel RecPodを利用する' },
  },
  {
    key: 'salesforceEnable',
    kind: 'permission',
    group: 'integrations',
    type: 'flag',
    defaultCode: 0,
    services: ['salesforce'],
    seat: 'salesforce',
    header: { en: 'Salesforce AppExchange Enable', ja: 'Salesforce AppExchange 利用' },
    label: { en: 'Use Salesforce AppExchange', ja: 'Salesforce AppExchangeを利用する' },
  },
  {
    key: 'incomingWebhookEnable',
    kind: 'permission',
    group: 'integrations',
    type: 'flag',
    defaultCode: 0,
    services: ['incomingWebhook'],
    seat: 'incomingWebhook',
    header: { en: 'Incoming Webhook Enable', ja: 'Incoming Webhook 利用' },
    label: { en: 'Use Incoming Webhook', ja: 'Incoming Webhookを利用する' },
  },
] as const satisfies readonly SettingShape[];

type Entry = (typeof SETTINGS)[number];
export type SettingKey = Entry['key'];
type ScopeKey = Extract<Entry, { type: 'scope' }>['key'];
export type FlagKey = Exclude<SettingKey, ScopeKey>;

/** One entry of {@link SETTINGS} with its keys known. */
export interface Setting extends SettingShape {
  readonly key: SettingKey;
  readonly needs?: FlagKey;
}

/** The value of every privilege and permission of one user. */
export type Settings = { [K in FlagKey]: boolean } & { [K in ScopeKey]: Scope };

/** {@link SETTINGS} as a list of the general type, for loops that do not care which entry they see. */
export const SETTING_LIST: readonly Setting[] = SETTINGS;

const BY_KEY = new Map(SETTING_LIST.map((setting) => [setting.key, setting]));

/** Narrows a text to a {@link SettingKey}. */
export function isSettingKey(key: string): key is SettingKey {
  return SETTING_LIST.some((setting) => setting.key === key);
}

/** The catalogue's entry of a key. */
export function settingOf(key: SettingKey): Setting {
  const setting = BY_KEY.get(key);
  if (!setting) throw new Error(`No setting has the key ${key}`);
  return setting;
}

/** Whether a contract makes a setting available at all. */
export function isAvailable(setting: Setting, contract: ContractSeats): boolean {
  return !setting.services || setting.services.some((service) => contract[service] !== undefined);
}

/** The value a CSV code stands for: `1` is on for a flag, and `0`, `1`, `2` are the scopes in order. */
export function settingValue(setting: Setting, code: number): boolean | Scope {
  return setting.type === 'flag' ? code === 1 : (SCOPES[code] ?? 'NONE');
}

/** The CSV code of a value; the inverse of {@link settingValue}. */
export function settingCode(value: boolean | Scope): number {
  return typeof value === 'boolean' ? Number(value) : SCOPES.indexOf(value);
}

/**
 * The settings of a user about whom nothing was said: the template's defaults, and for what the contract does not
 * make available the value that grants nothing (off, or NONE).
 */
export function defaultSettings(contract: ContractSeats): Settings {
  return buildSettings((setting) =>
    isAvailable(setting, contract) ? settingValue(setting, setting.defaultCode) : offValue(setting),
  );
}

/**
 * The settings that a contract doesn't make available, each at the value that grants nothing: nobody keeps what is no
 * longer subscribed.
 */
export function unsubscribedSettings(contract: ContractSeats): Partial<Settings> {
  const gone = SETTING_LIST.filter((setting) => !isAvailable(setting, contract));
  return Object.fromEntries(gone.map((setting) => [setting.key, offValue(setting)]));
}

/** The value of a setting that grants nothing. */
export const offValue = ({ type }: Setting): false | 'NONE' => (type === 'flag' ? false : 'NONE');

/** Builds a whole {@link Settings} by asking for each entry's value. */
export function buildSettings(valueOf: (setting: Setting) => boolean | Scope): Settings {
  const settings: Partial<Record<SettingKey, boolean | Scope>> = {};
  for (const setting of SETTING_LIST) settings[setting.key] = valueOf(setting);
  return settings as Settings;
}

/** The seats that one user with these settings takes: always one of users, and one of each service switched on. */
export function seatsTaken(settings: Settings): SeatKind[] {
  const taken: SeatKind[] = ['users'];
  for (const { key, seat } of SEATED) {
    if (settings[key] === true) taken.push(seat);
  }
  return taken;
}

const SEATED = SETTING_LIST.flatMap(({ key, seat }) => (seat ? [{ key, seat }] : []));
