import { decisionTable } from '#core/rules/decision-table.ts';
import { derived, stated } from './sentences.ts';

/** Whether a product type can be chosen, or another one in its place. */
export type TypeChangeAnswer = 'read-only' | 'not-acknowledged' | 'rates-may-differ';

const facts = {
  /** Before or after the customer was created. */
  typeMoment: ['creation', 'edit'],
  /** Whether the type that the customer has can be changed once it is assigned. */
  presentType: ['open', 'locking'],
  chosenType: ['open', 'locking'],
  /** Somebody confirmed that the chosen type stays for good. */
  acknowledged: ['yes', 'no']
} as const;

export const productTypeChange = decisionTable<typeof facts, TypeChangeAnswer, `DTC-${number}`>(facts, [
  {
    id: 'DTC-1',
    when: { typeMoment: 'edit', presentType: 'locking' },
    then: 'read-only',
    source: stated('L22')
  },
  {
    id: 'DTC-2',
    when: { typeMoment: 'creation', chosenType: 'locking', acknowledged: 'no' },
    then: 'not-acknowledged',
    source: stated('L22')
  },
  {
    id: 'DTC-3',
    when: { typeMoment: 'edit', presentType: 'open', chosenType: 'locking', acknowledged: 'no' },
    then: 'not-acknowledged',
    source: derived(undefined, 'L16', 'L22')
  },
  {
    id: 'DTC-4',
    when: { typeMoment: 'creation', chosenType: 'open' },
    then: 'rates-may-differ',
    source: stated('L20')
  },
  {
    id: 'DTC-5',
    when: { typeMoment: 'creation', chosenType: 'locking', acknowledged: 'yes' },
    then: 'rates-may-differ',
    source: stated('L20', 'L22')
  },
  {
    id: 'DTC-6',
    when: { typeMoment: 'edit', presentType: 'open', chosenType: 'open' },
    then: 'rates-may-differ',
    source: stated('L16', 'L20')
  },
  {
    id: 'DTC-7',
    when: { typeMoment: 'edit', presentType: 'open', chosenType: 'locking', acknowledged: 'yes' },
    then: 'rates-may-differ',
    source: derived(undefined, 'L16', 'L20', 'L22')
  }
]);
