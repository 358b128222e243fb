import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

interface FieldError {
  readonly field?: string | null | undefined;
  readonly message: string;
}

/**
 * Puts the server's refusals at the fields that they name.
 * @param pathOf the form's path of a field that the server names, or undefined where the form has no such field
 * @returns the messages that belong to no field
 */
export function placeErrors<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  errors: readonly FieldError[],
  pathOf: (field: string) => Path<Values> | undefined,
): string[] {
  let placed = 0;
  return errors.flatMap(({ field, message }) => {
    const path = field ? pathOf(field) : undefined;
    if (!path) return [message];
    // The first of them is where the person goes on.
    form.setError(path, { type: 'server', message }, { shouldFocus: placed === 0 });
    placed += 1;
    return [];
  });
}

/** Moves the focus to the first refused field of a form, once the refusals are drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  // A frame is drawn before React's own turn may have come; by the second it has.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.focus();
      field?.scrollIntoView({ block: 'center' });
    }),
  );
}
