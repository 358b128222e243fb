import { firstListQuery } from '#features/users/list/listQuery.ts';
import { createClient } from '#graphql/client.ts';
import { type FirstQuestion, type Question, askFirst } from '#graphql/firstQuestions.ts';
import { OverviewDocument, ViewerDocument, type ViewerQuery } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { switchLanguage } from '#i18n/language.ts';
import { browserLocale, loadTexts } from '#i18n/texts.ts';
import { overviewPage } from './overviewPage.ts';

/** What administrators open the console with, and what each of these pages asks. */
const QUESTIONS: Readonly<Record<string, () => Question>> = {
  '/overview': () => ({ query: OverviewDocument, variables: {} }),
  '/users': () => firstListQuery(location.search),
};

/** To which page administrators come where the address names none. */
const HOME = '/overview';

/**
 * How long the first page waits for its content once all else is there, in milliseconds: what comes by then is drawn
 * at once and moves nothing.
 */
const PATIENCE = 150;

const noMatter = (): undefined => undefined;

export const client = createClient();

/**
 * Asks what the first page is made of, and waits until it is known who is signed in, the texts of their language and
 * the page's code are there and, where it comes soon, the content. It never fails.
 * @returns what was asked
 */
export async function headStart(): Promise<readonly FirstQuestion[]> {
  // Behind the evaluation of all modules, which are one script: where tools of the browser look on, the place of a
  // request is looked up, and with a megabyte of script under way that takes longer than anything else here.
  await Promise.resolve();
  void loadTexts(browserLocale()).catch(noMatter);
  const session = askFirst({ query: ViewerDocument, variables: {} });
  // Whoever is not signed in, or no administrator, is refused it.
  let first = askOf(location.pathname);
  const asked = () => (first ? [session, first.question] : [session]);
  try {
    const answer = (await session.answer) as ViewerQuery | undefined;
    if (!answer) return asked();
    const { viewer } = answer;
    const administrative = viewer?.privileges.administrative === true;
    // At the console's root it is only now known that it is an administrator who comes.
    if (administrative && location.pathname === '/') first = askOf(HOME);
    await switchLanguage(viewer ? localeOf(viewer.locale) : browserLocale());
    if (!administrative) return [session];
    await first?.code;
    await Promise.race([first?.question.answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    // They are sent there anyway, after a page was drawn that has nothing but that.
    if (location.pathname === '/') history.replaceState(history.state, '', HOME);
  } catch {
    // Each page says what it lacks, and asks for it again.
  }
  return asked();
}

/**
 * Asks what a page asks first, and loads its code, without which there is nothing to draw; undefined for a page that
 * does so by itself.
 */
function askOf(path: string) {
  const question = QUESTIONS[path]?.();
  if (!question) return undefined;
  const code = path === HOME ? overviewPage.load().catch(noMatter) : undefined;
  return { question: askFirst(question), code };
}
