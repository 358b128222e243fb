import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, actorOf, payload, settingsFrom } from '../../../graphql/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { CsvTemplateService } from './csvTemplate.service.ts';
import { UserCsvTemplateCreateInput, UserCsvTemplateCreatePayload } from '../userImport.inputs.ts';

@Resolver()
export class CsvTemplateResolver {
  constructor(
    private readonly templates: CsvTemplateService,
    private readonly contracts: ContractService,
  ) {}

  @Access({ permission: 'administrative', scope: 'imports:read' }, { rate: 'template' })
  @Mutation(() => UserCsvTemplateCreatePayload, {
    description:
      'Makes a link to a CSV with the columns that the contract calls for, and in each row a password of its own: another one at each download. ' +
      'Refused with NO_ROWS, TOO_MANY_ROWS, UNKNOWN_VALUE, REQUIRES_PERMISSION or NOT_SUBSCRIBED.',
  })
  userCsvTemplateCreate(
    @Arg('input', () => UserCsvTemplateCreateInput) input: UserCsvTemplateCreateInput,
    @Ctx() context: Context,
  ): Promise<UserCsvTemplateCreatePayload> {
    const actor = actorOf(context);
    return payload(context, async () => {
      const contract = await this.contracts.contract(actor.organizationId);
      const settings = settingsFrom(input, contract.seats);
      const { rows, encoding, locale, timeZone, reading, phoneNumber } = input;
      const request = {
        rows,
        encoding,
        locale: locale ?? ('ja' as const),
        timeZone: timeZone ?? 'Asia/Tokyo',
        settings,
        optional: [...(reading ? ['reading' as const] : []), ...(phoneNumber ? ['phoneNumber' as const] : [])],
      };
      return { download: this.templates.create(actor, contract, request) };
    });
  }
}
