import { NativeSelect, Text } from '@mantine/core';
import { type Scope, type Setting, SCOPES, SCOPE_NAMES } from '@rollcall/shared';
import { useId } from 'react';
import { useFormat } from '#i18n/format.tsx';
import classes from './SettingsFields.module.css';

interface Props {
  readonly setting: Setting;
  readonly value: Scope;
  readonly error: string | undefined;
  readonly onChange: (scope: Scope) => void;
}

/** A setting that reaches to everything, to what one hosts, or to nothing. */
export function ScopeField({ setting, value, error, onChange }: Props) {
  const { text } = useFormat();
  const id = useId();
  const data = SCOPES.map((scope) => ({ value: scope, label: text(SCOPE_NAMES[scope]) }));
  return (
    <div className={`${classes['row']} ${classes['scope']}`}>
      <Text component="label" htmlFor={id} size="sm">
        {text(setting.label)}
      </Text>
      <NativeSelect
        id={id}
        size="xs"
        w={130}
        data={data}
        value={value}
        error={error !== undefined}
        onChange={(event) => onChange(SCOPES.find((scope) => scope === event.currentTarget.value) ?? 'NONE')}
      />
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </div>
  );
}
