/** Reports: hidden licences, holders, expiring licences. */
export const reports = {} as const;
