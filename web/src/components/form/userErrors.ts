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
  return errors.flatMap(({ field, message }) => {
    const path = field ? pathOf(field) : undefined;
    if (!path) return [message];
    form.setError(path, { type: 'server', message });
    return [];
  });
}

/** Moves the focus to the first refused field of a form, once the refusals are drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
