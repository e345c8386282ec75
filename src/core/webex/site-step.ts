import { nextStep } from './next-step.table.ts';
import type { Site } from './site.ts';

/** The next thing to do at a site; `hasUsers` says whether anybody is assigned to it. */
export const stepOf = (
  { pstn, numbers, mainNumber }: Pick<Site, 'pstn' | 'numbers' | 'mainNumber'>,
  isCalling: boolean,
  hasUsers: boolean
) =>
  nextStep.decide({
    calling: isCalling ? 'yes' : 'no',
    pstn: pstn.connection === 'none' ? 'no' : 'yes',
    numbers: numbers.length > 0 ? 'yes' : 'no',
    mainNumber: mainNumber === '' ? 'no' : 'yes',
    users: hasUsers ? 'yes' : 'no'
  });
