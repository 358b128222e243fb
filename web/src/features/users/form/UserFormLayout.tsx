import { Stack } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { FormProvider, type UseFormReturn } from 'react-hook-form';
import classes from './UserForm.module.css';
import type { UserValues } from './userValues.ts';

interface Props {
  readonly form: UseFormReturn<UserValues>;
  readonly element: Ref<HTMLFormElement>;
  readonly onSave: () => void;
  /** What saving does: beside the fields where there is room. */
  readonly aside: ReactNode;
  /** Why it could not be saved. */
  readonly errors: ReactNode;
  /** The buttons: under what saving does, or where there is no room beside the fields always in sight. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** The form of a user, new or not: the fields, and beside them what saving does. */
export function UserFormLayout({ form, element, onSave, aside, errors, actions, children }: Props) {
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
          <div className={classes['actions']} data-foot>
            {errors}
            <div className={classes['buttons']}>{actions}</div>
          </div>
        </Stack>
      </form>
    </FormProvider>
  );
}
