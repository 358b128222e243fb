import {
  type ContractSeats,
  type Scope,
  type Setting,
  type SettingKey,
  type Settings,
  SETTING_LIST,
  isAvailable,
  settingOf,
} from '@rollcall/shared';

/** How one setting stands in a form: what keeps it from being switched on, and what is left of the seats it takes. */
export interface SettingState {
  readonly setting: Setting;
  /** The setting that has to be on first. */
  readonly needs?: Setting;
  readonly seats?: { readonly used: number; readonly left: number; readonly limit: number };
  readonly locked: boolean;
}

/** The settings after one was changed: what needs a setting that is now off goes off with it. */
export function changeSetting(settings: Settings, key: SettingKey, value: boolean | Scope): Settings {
  const changed = { ...settings, [key]: value };
  if (value !== false) return changed;
  const dependents = SETTING_LIST.filter((setting) => setting.needs === key && changed[setting.key] === true);
  return dependents.reduce((result, dependent) => changeSetting(result, dependent.key, false), changed);
}

/** Everything a form needs to know of the settings that a contract makes available, in the catalogue's order. */
export function settingStates(settings: Settings, contract: ContractSeats): SettingState[] {
  return SETTING_LIST.filter((setting) => isAvailable(setting, contract)).map((setting) => {
    const needed = setting.needs && !settings[setting.needs] ? settingOf(setting.needs) : undefined;
    const kind = setting.seat && contract[setting.seat];
    const seats = kind && { used: kind.used, left: Math.max(kind.limit - kind.used, 0), limit: kind.limit };
    const locked = settings[setting.key] !== true && (needed !== undefined || seats?.left === 0);
    return { setting, locked, ...(needed && { needs: needed }), ...(seats && { seats }) };
  });
}

/** What is said under a switch: what it needs first, and only where it needs nothing what is left of its seats. */
export function hintOf(
  { needs, seats }: SettingState,
  on: boolean,
): 'needs' | 'noSeat' | 'allUsed' | 'seatsLeft' | undefined {
  if (needs) return 'needs';
  if (!seats) return undefined;
  if (seats.left > 0) return 'seatsLeft';
  return on ? 'allUsed' : 'noSeat';
}
