import { decisionTable } from '#core/rules/decision-table.ts';
import { addressForms } from './webex-settings.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a part of an address is wanted. */
export type AddressPartAnswer = 'required' | 'optional';

const facts = {
  part: ['address-line-1', 'address-line-2', 'city', 'state', 'postal-code', 'country'],
  form: addressForms
} as const;

export const addressPart = decisionTable<typeof facts, AddressPartAnswer, `WAR-${number}`>(facts, [
  {
    id: 'WAR-1',
    when: { part: ['address-line-1', 'city', 'country'] },
    then: 'required',
    source: stated('W17', 'W28')
  },
  {
    id: 'WAR-2',
    when: { part: 'address-line-2' },
    then: 'optional',
    source: stated('W17', 'W28')
  },
  {
    // the vendor does not say in which countries
    id: 'WAR-3',
    when: { part: 'state', form: 'state-and-postal-code' },
    then: 'required',
    source: assumed(undefined, 'W17', 'W28')
  },
  {
    id: 'WAR-4',
    when: { part: 'state', form: ['postal-code', 'neither'] },
    then: 'optional',
    source: assumed(undefined, 'W17', 'W28')
  },
  {
    id: 'WAR-5',
    when: { part: 'postal-code', form: ['state-and-postal-code', 'postal-code'] },
    then: 'required',
    source: assumed(undefined, 'W17', 'W28')
  },
  {
    id: 'WAR-6',
    when: { part: 'postal-code', form: 'neither' },
    then: 'optional',
    source: assumed(undefined, 'W17', 'W28')
  }
]);
