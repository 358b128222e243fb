import { Stack } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import classes from './UserForm.module.css';
import type { UserValues } from './userValues.ts';

interface Props {
  readonly form: UseFormReturn<UserValues>;
  readonly element: Ref<HTMLFormElement>;
  readonly onSave: () => void;
  /** What saving does, and the button: beside the fields where there is room. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The form of a user, new or not: the fields, and beside them what saving does. */
export function UserFormLayout({ form, element, onSave, aside, children }: Props) {
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        noValidate
        className={classes['form']}
      >
        <Stack gap="md" miw={0}>
          {children}
        </Stack>
        <Stack gap="md" className={classes['side']}>
          {aside}
        </Stack>
      </form>
    </FormProvider>
  );
}
