import { type Settings, SETTING_LIST, type Setting, buildSettings, isAvailable, settingValue } from './catalogue.ts';
import { type ContractSeats, SEAT_KINDS, type SeatedService } from './seats.ts';

/** For tests: a contract with 100 free seats of users and of each service named. */
export function contractWith(...services: readonly SeatedService[]): ContractSeats {
  const seats = { used: 0, limit: 100 };
  return { users: seats, ...Object.fromEntries(services.map((service) => [service, seats])) };
}

/** For tests: a contract with everything. */
export const FULL_CONTRACT: ContractSeats = contractWith(...SEAT_KINDS.filter((kind) => kind !== 'users'));

/** For tests: settings that break no rule of the contract, from one number per setting. */
export function settingsFrom(numbers: readonly number[], contract: ContractSeats): Settings {
  const on = new Set<string>();
  const code = (setting: Setting, index: number): number => (numbers[index] ?? 0) % (setting.type === 'flag' ? 2 : 3);
  for (const [index, setting] of SETTING_LIST.entries()) {
    if (isAvailable(setting, contract) && code(setting, index) === 1) on.add(setting.key);
  }
  return buildSettings((setting) => {
    const index = SETTING_LIST.indexOf(setting);
    if (!isAvailable(setting, contract)) return setting.type === 'flag' ? false : 'NONE';
    if (setting.type === 'scope') return settingValue(setting, code(setting, index));
    return on.has(setting.key) && (!setting.needs || on.has(setting.needs));
  });
}
