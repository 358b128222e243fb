import { lazyPage } from './lazyPage.tsx';

/** The overview, whose code is loaded while what it shows is asked for. */
export const overviewPage = lazyPage(() => import('./routes/overview.tsx'));
