import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import { type ContactService, ContactType } from '../../contacts/index.ts';
import { CallUnderWayType } from '../monitoring/monitoring.type.ts';
import { CallType } from '../records/call.type.ts';
import { otherNumbers } from './otherNumbers.ts';

const DESCRIPTION =
  'The contact to whom a number of the other side belongs now, whoever had it then; null where nobody has one.';

/** Finds the contacts of calls, those of one answer together. */
export class CallContacts {
  constructor(private readonly contacts: Pick<ContactService, 'byNumber'>) {}

  async of(call: Parameters<typeof otherNumbers>[0], context: Context): Promise<ContactType | null> {
    const numbers = otherNumbers(call);
    if (numbers.length === 0) return null;
    const { organizationId } = actorOf(context);
    const loader = context.perRequest(
      this,
      () =>
        new DataLoader<string, ContactType | null>(async (keys) => {
          const found = await this.contacts.byNumber(organizationId, keys);
          return keys.map((number) => found.get(number) ?? null);
        }),
    );
    const found = await Promise.all(numbers.map((number) => loader.load(number)));
    return found.find((contact) => contact !== null) ?? null;
  }
}

@Resolver(() => CallType)
export class CallContactResolver {
  constructor(private readonly contacts: CallContacts) {}

  @Access({ parent: true, scope: 'contacts:read' })
  @FieldResolver(() => ContactType, { nullable: true, description: DESCRIPTION })
  contact(@Root() call: CallType, @Ctx() context: Context): Promise<ContactType | null> {
    return this.contacts.of(call, context);
  }
}

@Resolver(() => CallUnderWayType)
export class CallUnderWayContactResolver {
  constructor(private readonly contacts: CallContacts) {}

  @Access({ parent: true, scope: 'contacts:read' })
  @FieldResolver(() => ContactType, { nullable: true, description: DESCRIPTION })
  contact(@Root() call: CallUnderWayType, @Ctx() context: Context): Promise<ContactType | null> {
    return this.contacts.of(call, context);
  }
}
