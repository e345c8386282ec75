/** Integrations with their set-up, privileges and call services. */
export const integrations = {} as const;
