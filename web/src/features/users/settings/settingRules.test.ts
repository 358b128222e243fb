import { type ContractSeats, SETTING_LIST, type Settings, checkSettings, defaultSettings } from '@rollcall/shared';
import { describe, expect, it } from 'vitest';
import { changeSetting, hintOf, settingStates } from './settingRules.ts';

const contract: ContractSeats = {
  users: { used: 3, limit: 10 },
  phone: { used: 2, limit: 5 },
  phoneMobile: { used: 4, limit: 4 },
  meetings: { used: 0, limit: 9 },
};
const none = defaultSettings(contract);
const stateOf = (settings: Settings, key: string) =>
  settingStates(settings, contract).find((state) => state.setting.key === key);

describe('changeSetting', () => {
  it('switches off what needs the setting that is switched off', () => {
    const on = (['phoneEnable', 'phoneMobileEnable', 'monitoring'] as const).reduce(
      (settings, key) => changeSetting(settings, key, true),
      none,
    );
    const off = changeSetting(on, 'phoneEnable', false);
    expect(off).toMatchObject({ phoneEnable: false, phoneMobileEnable: false, monitoring: false });
  });

  it('never leaves settings that the rules refuse, whatever is switched off', () => {
    const all = Object.fromEntries(
      SETTING_LIST.map((setting) => [setting.key, setting.type === 'flag' ? true : 'ALL']),
    ) as Settings;
    const everything = Object.fromEntries(
      [
        'users',
        'phone',
        'phoneMobile',
        'callCenter',
        'meetings',
        'meetingsBot',
        'recPod',
        'salesforce',
        'incomingWebhook',
      ].map((kind) => [kind, { used: 0, limit: 1 }]),
    ) as ContractSeats;
    for (const setting of SETTING_LIST.filter(({ type }) => type === 'flag')) {
      expect(checkSettings(changeSetting(all, setting.key, false), everything)).toEqual([]);
    }
  });
});

describe('settingStates', () => {
  it('leaves out what the contract does not make available', () => {
    expect(stateOf(none, 'salesforceEnable')).toBeUndefined();
    expect(stateOf(none, 'callCenterEnable')).toBeUndefined();
  });

  it('locks what needs another that is off, and names it', () => {
    expect(stateOf(none, 'monitoring')).toMatchObject({ locked: true, needs: { key: 'phoneEnable' } });
    expect(stateOf(changeSetting(none, 'phoneEnable', true), 'monitoring')).toMatchObject({ locked: false });
  });

  it('locks what has no seat left', () => {
    const state = stateOf(changeSetting(none, 'phoneEnable', true), 'phoneMobileEnable');
    expect(state).toMatchObject({ locked: true, seats: { used: 4, left: 0, limit: 4 } });
  });

  it('leaves on, and free to be switched off, what the user has already', () => {
    const held = changeSetting(changeSetting(none, 'phoneEnable', true), 'phoneMobileEnable', true);
    expect(stateOf(held, 'phoneMobileEnable')).toMatchObject({ locked: false, seats: { left: 0 } });
  });
});

describe('hintOf', () => {
  const withPhone = changeSetting(none, 'phoneEnable', true);
  const hint = (settings: Settings, key: string, on = false) => {
    const state = stateOf(settings, key);
    return state && hintOf(state, on);
  };

  it('says nothing of seats while another setting is needed first', () => {
    expect(hint(none, 'phoneMobileEnable')).toBe('needs');
    expect(hint(withPhone, 'phoneMobileEnable')).toBe('noSeat');
  });

  it('tells who has a seat that all are used, and who has none that none is left', () => {
    expect(hint(withPhone, 'phoneMobileEnable', true)).toBe('allUsed');
    expect(hint(none, 'phoneEnable')).toBe('seatsLeft');
    expect(hint(withPhone, 'phoneEnable', true)).toBe('seatsLeft');
    expect(hint(none, 'administrative')).toBeUndefined();
  });
});
