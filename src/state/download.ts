/** Tells a spreadsheet that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** Hands a file to the browser to be kept; nothing leaves the device. */
export function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // the browser still reads from the address after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
