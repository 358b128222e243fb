import { Field, ObjectType } from 'type-graphql';

@ObjectType('FileLink', {
  description: 'A link to a file, for the user who asked for it, in the session in which they did.',
})
export class FileLinkType {
  @Field(() => String, { description: 'A name for the file, which the answer to `url` carries too.' })
  fileName!: string;

  @Field(() => String, {
    description:
      'A path of this server: `GET` it with the same session, as often as you like until `expiresAt`. The file is written while it is sent, ' +
      'anew each time, and the audit log tells of each. 404 for anybody else, 410 when the time is over.',
  })
  url!: string;

  @Field(() => Date, { description: 'From when the link is not good any more: 10 minutes after it was made.' })
  expiresAt!: Date;
}
