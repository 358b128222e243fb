/** Whether files are dragged, and not a text or a link. */
export const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Keeps the browser from opening a file that is dropped where nobody takes it: it would leave the console for it.
 * Called once, before anybody takes files.
 */
export function refuseDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (!carriesFile(event) || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  });
  window.addEventListener('drop', (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
}
