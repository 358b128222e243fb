import {
  SETTING_LIST,
  type Scope,
  type Setting,
  type SettingKey,
  type Settings,
  buildSettings,
  isAvailable,
  offValue as off,
} from '../../users/catalogue.ts';
import type { ColumnKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { checkSettings } from '../../users/fields.ts';
import { cellText } from './cellText.ts';
import { unknownValue } from './unknownValue.ts';
import { readSetting } from './values.ts';

/** The settings of a row; `complete` where every one of its cells could be read as a value. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Makes a reader of the settings in a row's cells. The rows of a file mostly have the same ones, so each combination is
 * read and checked once, and the rows share the result, which is frozen.
 * @param columns the column of each cell
 */
export function settingsReader(
  columns: readonly (ColumnKey | null)[],
  contract: ContractSeats,
): (cells: readonly string[]) => ReadSettings {
  const present = SETTING_LIST.flatMap((setting) => {
    const index = columns.indexOf(setting.key);
    return index === -1 ? [] : [{ setting, index, available: isAvailable(setting, contract) }];
  });
  const known = new Map<string, ReadSettings>();
  let last: { readonly cells: readonly string[]; readonly result: ReadSettings } | undefined;

  return (cells) => {
    // Comparing with the row before is cheaper than building a key.
    if (!last || !present.every(({ index }) => last?.cells[index] === cells[index]))
      last = { cells, result: readOnce(cells) };
    return last.result;
  };

  function readOnce(cells: readonly string[]): ReadSettings {
    const key = present.map(({ index }) => cells[index] ?? '').join('\0');
    const result = known.get(key) ?? read(cells);
    known.set(key, result);
    return result;
  }

  function read(cells: readonly string[]): ReadSettings {
    const values = new Map<SettingKey, boolean | Scope>();
    const unread = new Set<ColumnKey>();
    const issues: Issue[] = [];
    for (const { setting, index, available } of present) {
      const cell = cellText(cells[index]);
      const value = available ? readSetting(cell, setting) : readUnavailable(cell, setting);
      if (value !== undefined) {
        values.set(setting.key, value);
        continue;
      }
      unread.add(setting.key);
      issues.push(cell === '' ? { code: 'REQUIRED', field: setting.key, params: {} } : unknownValue(setting.key, cell));
    }
    const settings = Object.freeze(buildSettings((setting) => values.get(setting.key) ?? off(setting)));
    // What needs a setting that could not be read may well be right.
    const rules = checkSettings(settings, contract).filter(
      (issue) => !issue.params.column || !unread.has(issue.params.column),
    );
    return { settings, complete: unread.size === 0, issues: [...issues, ...rules] };
  }
}

/**
 * What is not subscribed is off, whatever its scope says or where its cell is empty. Being on is the checker's to
 * refuse.
 */
function readUnavailable(cell: string, setting: Setting): boolean | Scope | undefined {
  return setting.type === 'scope' || cell === '' ? off(setting) : readSetting(cell, setting);
}
