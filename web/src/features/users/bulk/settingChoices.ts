import {
  type ContractSeats,
  type Localized,
  LOCALES,
  SCOPES,
  SCOPE_NAMES,
  SETTING_GROUPS,
  SETTING_LIST,
  type SettingGroup,
  type TimeZone,
  TIME_ZONES,
  columnHeader,
  isAvailable,
  isSettingKey,
  settingOf,
} from '@rollcall/shared';
import type { UserBulkActionInput } from '#graphql/generated.ts';
import { localeName } from '#graphql/keys.ts';
import { settingInput } from './bulkInput.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How choices are put into words. */
interface Words {
  readonly text: (localized: Localized) => string;
  readonly zone: (zone: TimeZone) => string;
  readonly on: string;
  readonly off: string;
}

/**
 * What can be set for many users at once: language, time zone, and under their headings the settings that the contract
 * makes available.
 */
export function settingChoices(
  contract: ContractSeats,
  { text }: Pick<Words, 'text'>,
): (Choice | { readonly group: string; readonly items: Choice[] })[] {
  const groups = (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap((group) => {
    const settings = SETTING_LIST.filter((setting) => setting.group === group && isAvailable(setting, contract));
    if (settings.length === 0) return [];
    const items = settings.map(({ key, label }) => ({ value: key, label: text(label) }));
    return [{ group: text(SETTING_GROUPS[group]), items }];
  });
  const own = (['locale', 'timeZone'] as const).map((value) => ({ value, label: text(columnHeader(value)) }));
  return [...own, ...groups];
}

/** The values that one of them takes. */
export function valueChoices(what: string, { text, zone, on, off }: Words): Choice[] {
  if (what === 'locale') return LOCALES.map(({ tag, name }) => ({ value: tag, label: text(name) }));
  if (what === 'timeZone') return TIME_ZONES.map((entry) => ({ value: entry.name, label: zone(entry) }));
  if (!isSettingKey(what)) return [];
  if (settingOf(what).type === 'scope')
    return SCOPES.map((scope) => ({ value: scope, label: text(SCOPE_NAMES[scope]) }));
  return [
    { value: 'on', label: on },
    { value: 'off', label: off },
  ];
}

/** What was chosen, as the graph takes it; undefined until both are. */
export function chosenAction(what: string, value: string): UserBulkActionInput | undefined {
  const locale = LOCALES.find(({ tag }) => tag === value)?.tag;
  if (what === 'locale') return locale && { kind: 'SET_LOCALE', locale: localeName(locale) };
  if (what === 'timeZone') return value ? { kind: 'SET_TIME_ZONE', timeZone: value } : undefined;
  if (!isSettingKey(what)) return undefined;
  const scope = SCOPES.find((name) => name === value);
  if (settingOf(what).type === 'scope') return scope && settingInput(what, scope);
  return value === 'on' || value === 'off' ? settingInput(what, value === 'on') : undefined;
}
