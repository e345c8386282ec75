import { decisionTable } from '#core/rules/decision-table.ts';
import { derived, stated } from './sentences.ts';

/** What an update does to a package: the list that is sent is the complete one. */
export type PackageListAnswer = 'added' | 'kept' | 'removed' | 'absent';

const facts = {
  /** The vendor has it from the last hand-over. */
  handedOver: ['yes', 'no'],
  listed: ['yes', 'no']
} as const;

export const packageList = decisionTable<typeof facts, PackageListAnswer, `WPL-${number}`>(facts, [
  {
    id: 'WPL-1',
    when: { handedOver: 'no', listed: 'yes' },
    then: 'added',
    source: stated('W17')
  },
  {
    id: 'WPL-2',
    when: { handedOver: 'yes', listed: 'yes' },
    then: 'kept',
    source: stated('W17')
  },
  {
    id: 'WPL-3',
    when: { handedOver: 'yes', listed: 'no' },
    then: 'removed',
    source: stated('W17')
  },
  {
    id: 'WPL-4',
    when: { handedOver: 'no', listed: 'no' },
    then: 'absent',
    source: derived(undefined, 'W17')
  }
]);
