const SCHEME = 'data-mantine-color-scheme';

/** Has what is printed be dark on white, whatever the screen's colours: browsers leave the dark surfaces out. */
export function printOnWhite(root: HTMLElement = document.documentElement): void {
  let shown: string | null = null;
  window.addEventListener('beforeprint', () => {
    shown = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (shown !== null) root.setAttribute(SCHEME, shown);
  });
}
