/** The planner of switches and the run-book. */
export const planner = {} as const;
