import { Stack, Title } from '@mantine/core';
import {
  type ContractSeats,
  type SettingGroup,
  type SettingKey,
  type Settings,
  SETTING_GROUPS,
} from '@rollcall/shared';
import { useId } from 'react';
import { useFormat } from '#i18n/format.tsx';
import { ScopeField } from './ScopeField.tsx';
import { changeSetting, type SettingState, settingStates } from './settingRules.ts';
import classes from './SettingsFields.module.css';
import { SwitchField } from './SwitchField.tsx';

export interface SettingsFieldsProps {
  readonly value: Settings;
  readonly onChange: (value: Settings) => void;
  readonly contract: ContractSeats;
  /** Refusals by setting. */
  readonly errors?: Readonly<Partial<Record<SettingKey, string | undefined>>>;
  /** Why a setting that is on can't be switched off. */
  readonly kept?: Readonly<Partial<Record<SettingKey, string>>>;
}

/** Every privilege and permission that the contract makes available, under the headings of the catalogue. */
export function SettingsFields({ value, onChange, contract, errors = {}, kept = {} }: SettingsFieldsProps) {
  const states = settingStates(value, contract);
  const groups = (Object.keys(SETTING_GROUPS) as SettingGroup[])
    .map((group) => ({ group, states: states.filter(({ setting }) => setting.group === group) }))
    .filter((entry) => entry.states.length > 0);
  return (
    <div className={classes['columns']}>
      {groups.map((entry) => (
        <Group key={entry.group} {...entry} value={value} onChange={onChange} errors={errors} kept={kept} />
      ))}
    </div>
  );
}

type GroupProps = Required<Omit<SettingsFieldsProps, 'contract'>> & {
  readonly group: SettingGroup;
  readonly states: SettingState[];
};

function Group({ group, states, value, onChange, errors, kept }: GroupProps) {
  const { text } = useFormat();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={classes['section']}>
      <Title order={3} id={id} mb={4} c="dimmed">
        {text(SETTING_GROUPS[group])}
      </Title>
      <Stack gap={0} className={classes['group']}>
        {states.map((state) => {
          const { key } = state.setting;
          const current = value[key];
          const error = errors[key];
          return typeof current === 'boolean' ? (
            <SwitchField
              key={key}
              state={state}
              checked={current}
              error={error}
              kept={kept[key]}
              onChange={(on) => onChange(changeSetting(value, key, on))}
            />
          ) : (
            <ScopeField
              key={key}
              setting={state.setting}
              value={current}
              error={error}
              onChange={(scope) => onChange(changeSetting(value, key, scope))}
            />
          );
        })}
      </Stack>
    </div>
  );
}
