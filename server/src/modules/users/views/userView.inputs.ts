import { LIMITS, type UserListColumn } from '@rollcall/shared';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../../graphql/index.ts';
import { UserFilter, UserOrder } from '../directory/userFilter.inputs.ts';
import { UserListColumnEnum, UserViewType } from './userView.type.ts';

@InputType()
export class UserViewCreateInput {
  @Field(() => String, {
    description: `1 to ${LIMITS.userViewNameLength} characters as a person counts them, unique in the organization.`,
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: `What is searched for, as in \`users\`: ${LIMITS.userViewSearchLength} characters at most.`,
  })
  search?: string | null;

  @Field(() => UserFilter, { nullable: true, description: 'As in `users`; everyone where it is left out.' })
  filter?: UserFilter | null;

  @Field(() => UserOrder, { nullable: true, description: 'Newest first where it is left out.' })
  orderBy?: UserOrder | null;

  @Field(() => [UserListColumnEnum], { description: 'What the console is to show beside name and login ID.' })
  columns!: UserListColumn[];
}

@InputType()
export class UserViewUpdateInput {
  @Field(() => ID, { description: 'The view.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A new name; the old one stays where it is left out.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Stays where it is left out; empty for nothing.' })
  search?: string | null;

  @Field(() => UserFilter, {
    nullable: true,
    description: 'In place of all conditions that it made; they stay where it is left out.',
  })
  filter?: UserFilter | null;

  @Field(() => UserOrder, { nullable: true, description: 'Stays where it is left out.' })
  orderBy?: UserOrder | null;

  @Field(() => [UserListColumnEnum], { nullable: true, description: 'They stay where it is left out.' })
  columns?: UserListColumn[] | null;
}

@InputType()
export class UserViewDeleteInput {
  @Field(() => ID, { description: 'The view.' })
  id!: string;
}

@ObjectType()
export class UserViewCreatePayload {
  @Field(() => UserViewType, { nullable: true, description: 'The view; null where it was refused.' })
  userView?: UserViewType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class UserViewUpdatePayload {
  @Field(() => UserViewType, { nullable: true, description: 'As it is now; null where it was refused.' })
  userView?: UserViewType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class UserViewDeletePayload {
  @Field(() => ID, { nullable: true, description: 'The view that is gone; null where it was refused.' })
  deletedId?: string | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
