/** Saves bytes, given as base64, as a file of the person's own computer. */
export function downloadBase64(fileName: string, content: string, type: string): void {
  downloadBytes(
    fileName,
    Uint8Array.from(atob(content), (character) => character.charCodeAt(0)),
    type,
  );
}

/** Saves bytes as a file of the person's own computer. */
export function downloadBytes(fileName: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
