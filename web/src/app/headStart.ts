import { firstListQuery } from '#features/users/list/listQuery.ts';
import { createClient } from '#graphql/client.ts';
import { ViewerDocument } from '#graphql/generated.ts';
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

/**
 * The client whose first questions were asked as soon as this module was there: before React is, and the more so before
 * it has drawn.
 */
export const client = createClient();

void loadTexts(browserLocale()).catch(noMatter);
const session = client.query({ query: ViewerDocument });
const list = LIST.has(location.pathname) ? client.query(firstListQuery(location.search)) : undefined;
// Whoever is not signed in, or no administrator, is refused the list, and whoever needs an answer that failed asks
// again.
void session.catch(noMatter);
void list?.catch(noMatter);

/**
 * Waits until it is known who is signed in, the texts of their language are there and, where it comes soon, the list.
 * It never fails.
 */
export async function headStart(): Promise<void> {
  try {
    const viewer = (await session).data?.viewer;
    await switchLanguage(viewer ? localeOf(viewer.locale) : browserLocale());
    if (!viewer?.privileges.administrative) return;
    await Promise.race([list?.catch(noMatter), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    // They are sent there anyway, after a page was drawn that has nothing but that.
    if (location.pathname === '/') history.replaceState(history.state, '', '/users');
  } catch {
    // Each page says what it lacks, and asks for it again.
  }
}
