/** All that the list needs once a view is chosen or its menu is opened: loaded by then, and not with the list. */
export { ChosenView } from './ChosenView.tsx';
export { ViewDialogs } from './ViewDialogs.tsx';
export { ViewItems } from './ViewItems.tsx';
