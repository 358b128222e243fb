import { firstListQuery } from '#features/users/list/listQuery.ts';
import { createClient } from '#graphql/client.ts';
import { type FirstQuestion, askFirst } from '#graphql/firstQuestions.ts';
import { ViewerDocument, type ViewerQuery } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { switchLanguage } from '#i18n/language.ts';
import { browserLocale, loadTexts } from '#i18n/texts.ts';

/** Where the user list is shown, to which administrators come when they open the console. */
const LIST = new Set(['/', '/users']);

/**
 * How long the first page waits for its list once all else is there, in milliseconds: what comes by then is drawn at
 * once and moves nothing.
 */
const PATIENCE = 150;

const noMatter = (): undefined => undefined;

export const client = createClient();

/**
 * Asks what the first page is made of, and waits until it is known who is signed in, the texts of their language are
 * there and, where it comes soon, the list. It never fails.
 * @returns what was asked
 */
export async function headStart(): Promise<readonly FirstQuestion[]> {
  // Behind the evaluation of all modules, which are one script: where tools of the browser look on, the place of a
  // request is looked up, and with a megabyte of script under way that takes longer than anything else here.
  await Promise.resolve();
  void loadTexts(browserLocale()).catch(noMatter);
  const session = askFirst({ query: ViewerDocument, variables: {} });
  // Whoever is not signed in, or no administrator, is refused the list.
  const list = LIST.has(location.pathname) ? askFirst(firstListQuery(location.search)) : undefined;
  const questions = list ? [session, list] : [session];
  try {
    const answer = (await session.answer) as ViewerQuery | undefined;
    if (!answer) return questions;
    const { viewer } = answer;
    await switchLanguage(viewer ? localeOf(viewer.locale) : browserLocale());
    if (!viewer?.privileges.administrative) return [session];
    await Promise.race([list?.answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    // They are sent there anyway, after a page was drawn that has nothing but that.
    if (location.pathname === '/') history.replaceState(history.state, '', '/users');
  } catch {
    // Each page says what it lacks, and asks for it again.
  }
  return questions;
}
