import type { ContactCreateInput } from '../generated.ts';
import type { PayloadOf, TestClient } from '../testClient.ts';

/** Adds a contact, who must not be refused: by default in Japan, of a company of the name given. */
export async function addContact(
  admin: TestClient,
  given: Partial<ContactCreateInput> & Pick<ContactCreateInput, 'numbers'>,
): Promise<NonNullable<PayloadOf<'contactCreate'>['contact']>> {
  const { contact, userErrors } = await admin.call('contactCreate', { company: 'Acme Ltd', ...given });
  if (!contact) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return contact;
}
