export const handOff = {} as const;
