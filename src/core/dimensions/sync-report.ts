import { SyncReport } from './sync.ts';

const fields = Object.keys(SyncReport.shape) as (keyof SyncReport)[];

export const emptyReport = Object.fromEntries(fields.map((field) => [field, 0])) as SyncReport;

/** What two parts of a telephone system have together. */
export const addReports = (one: SyncReport, other: SyncReport): SyncReport =>
  Object.fromEntries(fields.map((field) => [field, one[field] + other[field]])) as SyncReport;
