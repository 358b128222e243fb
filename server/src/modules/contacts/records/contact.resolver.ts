import { LIMITS } from '@rollcall/shared';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access, type Connection, type Context, payload, toConnection, actorOf } from '../../../graphql/index.ts';
import {
  ContactArgs,
  ContactCreateInput,
  ContactCreatePayload,
  ContactDeleteInput,
  ContactDeletePayload,
  ContactUpdateInput,
  ContactUpdatePayload,
  toContactIds,
  toContactQuery,
} from './contact.inputs.ts';
import type { ContactService } from './contact.service.ts';
import { ContactConnection, ContactType } from './contact.type.ts';

const REFUSALS =
  'REQUIRED, TOO_LONG, INVALID_CHARACTER, INVALID_NUMBER, TOO_MANY_VALUES or NUMBER_TAKEN, with the field';

@Resolver()
export class ContactResolver {
  constructor(private readonly service: ContactService) {}

  @Access({ scope: 'contacts:read' })
  @Query(() => ContactConnection, {
    description: "The organization's contacts in the order of their companies and persons, for all of its users.",
  })
  async contacts(
    @Args(() => ContactArgs) args: ContactArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ContactType>> {
    const actor = actorOf(context);
    const { page, count } = await this.service.page(actor, toContactQuery(args, actor.timeZone), args);
    return toConnection(page, (contact) => contact, count);
  }

  @Access({ scope: 'contacts:read' })
  @Query(() => ContactType, { nullable: true, description: 'A contact; null where there is none of this ID.' })
  contact(
    @Arg('id', () => ID, { description: 'Of the contact.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ContactType | null> {
    return this.service.find(actorOf(context), id);
  }

  @Access({ permission: 'administrative', scope: 'contacts:write' }, { rate: 'change' })
  @Mutation(() => ContactCreatePayload, {
    description: `Adds a contact, of which an organization has ${LIMITS.contacts.toLocaleString('en')} at most. Refused with TOO_MANY_CONTACTS, ${REFUSALS}.`,
  })
  contactCreate(
    @Arg('input', () => ContactCreateInput) input: ContactCreateInput,
    @Ctx() context: Context,
  ): Promise<ContactCreatePayload> {
    return payload(context, async () => ({ contact: await this.service.create(actorOf(context), input) }));
  }

  @Access({ permission: 'administrative', scope: 'contacts:write' }, { rate: 'change' })
  @Mutation(() => ContactUpdatePayload, {
    description: `Changes a contact, unless someone else did since that version. Refused with CONTACT_NOT_FOUND, CONTACT_CHANGED, ${REFUSALS}.`,
  })
  async contactUpdate(
    @Arg('input', () => ContactUpdateInput) { id, version, ...given }: ContactUpdateInput,
    @Ctx() context: Context,
  ): Promise<ContactUpdatePayload> {
    const actor = actorOf(context);
    const answer = await payload(context, async () => ({
      contact: await this.service.update(actor, id, version, given),
    }));
    const changed = answer.userErrors.some(({ code }) => code === 'CONTACT_CHANGED');
    return changed ? { ...answer, contact: await this.service.find(actor, id) } : answer;
  }

  @Access({ permission: 'administrative', scope: 'contacts:write' }, { rate: 'change' })
  @Mutation(() => ContactDeletePayload, {
    description: 'Deletes contacts. Their calls stay, and show the numbers alone. Refused with CONTACT_NOT_FOUND.',
  })
  contactDelete(
    @Arg('input', () => ContactDeleteInput) input: ContactDeleteInput,
    @Ctx() context: Context,
  ): Promise<ContactDeletePayload> {
    const ids = toContactIds(input);
    return payload(context, async () => ({ deletedIds: await this.service.delete(actorOf(context), ids) }));
  }
}
