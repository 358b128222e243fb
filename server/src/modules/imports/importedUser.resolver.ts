import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context } from '../../graphql/index.ts';
import { UserType } from '../users/index.ts';
import type { UserImportService } from './userImport.service.ts';
import { UserImportType, toUserImportType } from './userImport.type.ts';

/** What imports add to a user. */
@Resolver(() => UserType)
export class ImportedUserResolver {
  constructor(private readonly imports: UserImportService) {}

  @Access({ permission: 'administrative', scope: 'imports:read' })
  @FieldResolver(() => UserImportType, { nullable: true, description: 'The import that added this user.' })
  async import(@Root() user: UserType, @Ctx() context: Context): Promise<UserImportType | null> {
    if (user.importId === null) return null;
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserImportType | null>((ids) => this.#imports(user.organizationId, ids)),
    );
    return loader.load(user.importId);
  }

  async #imports(organizationId: string, ids: readonly string[]): Promise<(UserImportType | null)[]> {
    const found = await this.imports.findMany(organizationId, ids);
    const byId = new Map(found.map((entity) => [entity.id, toUserImportType(entity)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
