/** The connection to the telephone system and its simulated synchronisation. */
export const dimensionsSync = {} as const;
