import { csvLine } from '#core/account/csv.ts';
import { today } from './new-id.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Hands the records to the browser as a file; nothing leaves the device. `about` becomes part of the name. */
export function downloadCsv(about: string, records: readonly (readonly string[])[]): void {
  const file = new File(
    [byteOrderMark, ...records.map((record) => csvLine(record))],
    `patchbay-${about}-${today()}.csv`,
    {
      type: 'text/csv'
    }
  );
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // the browser still reads from the address after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
