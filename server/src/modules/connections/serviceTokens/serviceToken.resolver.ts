import { LIMITS } from '@rollcall/shared';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, type Context, payload, userOf } from '../../../graphql/index.ts';
import { type AuditLogService, toAuditEntry } from '../../audit/index.ts';
import type { ServiceTokenService } from './serviceToken.service.ts';
import {
  ServiceTokenAction,
  ServiceTokenCreateInput,
  ServiceTokenCreatePayload,
  ServiceTokenRevokeInput,
  ServiceTokenRevokePayload,
  ServiceTokenType,
  toServiceToken,
} from './serviceToken.type.ts';

/** No scope, on purpose: a token that makes tokens would give itself more. */
const ADMINISTRATORS = { permission: 'administrative' } as const;

@Resolver(() => ServiceTokenType)
export class ServiceTokenResolver {
  constructor(
    private readonly tokens: ServiceTokenService,
    private readonly log: Pick<AuditLogService, 'page'>,
  ) {}

  @Access(ADMINISTRATORS)
  @Query(() => [ServiceTokenType], {
    description:
      'The service tokens of the organization: those that can be used, and after them the newest that are over.',
  })
  async serviceTokens(@Ctx() context: Context): Promise<ServiceTokenType[]> {
    const { now } = this.tokens;
    return (await this.tokens.list(userOf(context))).map((token) => toServiceToken(token, now));
  }

  @Access(ADMINISTRATORS, { rate: 'change' })
  @Mutation(() => ServiceTokenCreatePayload, {
    description:
      `Makes a service token, and tells it this once. An organization has ${LIMITS.serviceTokens} at most that can be used. ` +
      'Refused with REAUTHENTICATION_REQUIRED, TOO_MANY_SERVICE_TOKENS, REQUIRED, TOO_LONG, INVALID_CHARACTER, ' +
      'EXPIRY_OUT_OF_RANGE, INVALID_ADDRESS or TOO_MANY_VALUES.',
  })
  serviceTokenCreate(
    @Arg('input', () => ServiceTokenCreateInput) input: ServiceTokenCreateInput,
    @Ctx() context: Context,
  ): Promise<ServiceTokenCreatePayload> {
    return payload(context, async () => {
      const { token, secret } = await this.tokens.create(userOf(context), input);
      return { secret, serviceToken: toServiceToken(token, this.tokens.now) };
    });
  }

  @Access(ADMINISTRATORS, { rate: 'change' })
  @Mutation(() => ServiceTokenRevokePayload, {
    description:
      'Ends a service token with its very next request: a write under way is refused too, and a job that it asked for before ' +
      'goes on. ' +
      'Refused with SERVICE_TOKEN_NOT_FOUND.',
  })
  serviceTokenRevoke(
    @Arg('input', () => ServiceTokenRevokeInput) { id }: ServiceTokenRevokeInput,
    @Ctx() context: Context,
  ): Promise<ServiceTokenRevokePayload> {
    return payload(context, async () => ({
      serviceToken: toServiceToken(await this.tokens.revoke(userOf(context), id), this.tokens.now),
    }));
  }

  @Access(ADMINISTRATORS)
  @FieldResolver(() => ServiceTokenAction, {
    nullable: true,
    description: 'What it did last that the audit log tells of; null where that is nothing.',
  })
  async lastAction(@Root() { id }: ServiceTokenType, @Ctx() context: Context): Promise<ServiceTokenAction | null> {
    const { page } = await this.log.page(userOf(context), { actorId: id }, { first: 1 });
    const [entry] = page.nodes;
    return entry ? toAuditEntry(entry) : null;
  }
}
