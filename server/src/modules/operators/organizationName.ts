import { cleanUserName } from '@rollcall/shared';
import { OperatorError } from '../../kernel/index.ts';

/** As many code points as its column takes. */
const MOST = 100;
/** Controls, line breaks, and the marks that reorder or hide text: a name must read as what it is. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u200b\u2060-\u206f\ufeff\ufffd]/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Z}]*$/u;

/**
 * An organization's name as it is kept: as a user's name is, but longer.
 * @throws OperatorError for one that is blank, too long, or holds what nobody sees
 */
export function organizationName(given: string): string {
  const name = cleanUserName(given);
  if (INVISIBLE.test(name)) throw new OperatorError('An organization needs a name: --name "Example Inc."');
  if ([...name].length > MOST) throw new OperatorError(`A name has at most ${MOST} characters.`);
  const [strange] = UNPRINTABLE.exec(name) ?? [];
  if (strange === undefined) return name;
  const code = strange.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new OperatorError(`A name is one line of visible characters: take U+${code} out.`);
}
