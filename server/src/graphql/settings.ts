import {
  type Setting,
  type Settings,
  SETTING_LIST,
  SEAT_NAMES,
  buildSettings,
  defaultSettings,
  type ContractSeats,
} from '@rollcall/shared';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ScopeEnum } from './enums.ts';

/** The types of privileges and permissions, made out of the catalogue: one field for each entry. */

const typeOf = (setting: Setting) => () => (setting.type === 'flag' ? Boolean : ScopeEnum);

function describe(setting: Setting): string {
  const needs = setting.needs ? ` Needs \`${setting.needs}\`.` : '';
  const seat = setting.seat ? ` Takes a seat of ${SEAT_NAMES[setting.seat].en}.` : '';
  return `${setting.header.en}.${needs}${seat}`;
}

function fields(prototype: object, kind: Setting['kind'], nullable: boolean): void {
  for (const setting of SETTING_LIST) {
    if (setting.kind !== kind) continue;
    Field(typeOf(setting), { nullable, description: describe(setting) })(prototype, setting.key);
  }
}

@ObjectType('UserPrivileges', { simpleResolvers: true, description: 'What a user may do with the product itself.' })
export class UserPrivilegesType {}
fields(UserPrivilegesType.prototype, 'privilege', false);

@ObjectType('UserPermissions', { simpleResolvers: true, description: 'What a user may do inside the services.' })
export class UserPermissionsType {}
fields(UserPermissionsType.prototype, 'permission', false);

@InputType({ description: 'What is left out is off.' })
export class UserPrivilegesInput {}
fields(UserPrivilegesInput.prototype, 'privilege', true);

@InputType({ description: "What is left out has the template's default." })
export class UserPermissionsInput {}
fields(UserPermissionsInput.prototype, 'permission', true);

/** The two inputs that together say a user's settings. */
export interface SettingsInput {
  readonly privileges?: Partial<Settings> | null;
  readonly permissions?: Partial<Settings> | null;
}

/** Whole settings from what an input says, and the catalogue's defaults for the rest. */
export function settingsFrom(input: SettingsInput, contract: ContractSeats): Settings {
  const given = { ...input.privileges, ...input.permissions };
  const defaults = defaultSettings(contract);
  return buildSettings((setting) => given[setting.key] ?? defaults[setting.key]);
}
