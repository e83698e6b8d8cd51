/**
 * Hands a file to the seller, as the browser's own download. Works on a page of the extension only: a worker has no
 * object URLs. The bytes stay on the machine.
 */
export function saveFile(name: string, mime: string, bytes: Uint8Array<ArrayBuffer> | string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; an URL that is taken back at once saves an empty file in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
