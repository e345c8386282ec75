import { common } from './en/common.ts';

/** The English catalogue is the reference: it names every key and its arguments. */
export const en = { ...common } as const;
