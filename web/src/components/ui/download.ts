/** Saves bytes as a file of the person's own computer. */
export const downloadBytes = (fileName: string, bytes: Uint8Array<ArrayBuffer>, type: string): void =>
  downloadBlob(fileName, new Blob([bytes], { type }));

/** The same for bytes that the browser keeps, in memory or on the disk. */
export function downloadBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Saves what stands at an address of this server, under the name that the server gives it. */
export function downloadFrom(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
