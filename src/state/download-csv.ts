import { csvLine } from '#core/account/csv.ts';
import { byteOrderMark, download } from './download.ts';
import { today } from './new-id.ts';

/** Hands the records to the browser as a file; nothing leaves the device. `about` becomes part of the name. */
export function downloadCsv(about: string, records: readonly (readonly string[])[]): void {
  download(
    new File(
      [byteOrderMark, ...records.map((record) => csvLine(record))],
      `patchbay-${about}-${today()}.csv`,
      {
        type: 'text/csv'
      }
    )
  );
}
