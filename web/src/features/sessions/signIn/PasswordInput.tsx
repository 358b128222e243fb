import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type Ref, useId, useState } from 'react';
import type { Words } from './words.ts';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly words: Words;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password that can be shown. */
export function PasswordInput({ ref, words, value, onChange }: Props) {
  const [visible, setVisible] = useState(false);
  const id = useId();
  const Icon = visible ? IconEyeOff : IconEye;
  return (
    <div className="field">
      <label htmlFor={id}>{words.signIn.password}</label>
      <div className="password">
        <input
          ref={ref}
          id={id}
          name="password"
          type={visible ? 'text' : 'password'}
          autoComplete="current-password"
          spellCheck={false}
          required
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-label={visible ? words.password.hide : words.password.show}
          aria-pressed={visible}
          onClick={() => setVisible(!visible)}
        >
          <Icon size={18} aria-hidden />
        </button>
      </div>
    </div>
  );
}
