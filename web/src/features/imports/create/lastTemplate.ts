import {
  type ContractSeats,
  SCOPE_NAMES,
  type Scope,
  type Settings,
  buildSettings,
  defaultSettings,
  unsubscribedSettings,
} from '@rollcall/shared';

const PREFIX = 'rollcall.template.';

const isScope = (value: unknown): value is Scope => typeof value === 'string' && value in SCOPE_NAMES;

/**
 * Settings that were kept, or are another user's, as far as a contract makes them available; what is not known of them
 * is as usual.
 */
export function settingsWithin(contract: ContractSeats, given: Readonly<Record<string, unknown>>): Settings {
  const usual = defaultSettings(contract);
  const known = buildSettings(({ key, type }) => {
    const value = given[key];
    if (type === 'flag') return typeof value === 'boolean' ? value : usual[key];
    return isScope(value) ? value : usual[key];
  });
  const within: Settings = { ...known, ...unsubscribedSettings(contract) };
  return buildSettings(({ key, needs }) => (needs && !within[needs] ? false : within[key]));
}

/** The settings of the template that a person downloaded last in this browser; undefined where there is none. */
export function lastSettings(viewerId: string, contract: ContractSeats): Settings | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + viewerId) ?? 'null');
    return typeof kept === 'object' && kept !== null ? settingsWithin(contract, { ...kept }) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them for the next template. */
export function keepSettings(viewerId: string, settings: Settings): void {
  try {
    localStorage.setItem(PREFIX + viewerId, JSON.stringify(settings));
  } catch {
    // Storage may be full or forbidden; then they are set once more.
  }
}
