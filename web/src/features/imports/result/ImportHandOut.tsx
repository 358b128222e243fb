import { HandOutPanel } from '#components/handOut/HandOutPanel.tsx';
import { handOutOf } from '#components/handOut/handOuts.ts';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';

/** What the new users need to sign in, in the window that uploaded their file. */
export function ImportHandOut({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const organization = useOrganizationName();
  const { id, fileName, availableFrom } = userImport;
  const users = handOutOf(id);
  if (!users || users.length === 0) return null;
  const name = fileName.replace(/\.[^.]*$/, '');
  return <HandOutPanel users={users} organization={organization} name={name} availableFrom={availableFrom} />;
}
