import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a telephone number can be added to a site. */
export type NumberAnswer =
  | 'can-be-added'
  | 'malformed'
  | 'twice'
  | 'known-here'
  | 'on-another-site'
  | 'in-another-account'
  | 'wrong-country';

const facts = {
  /** E.164: `+` and digits. */
  form: ['e164', 'other'],
  listed: ['once', 'twice'],
  known: ['nowhere', 'this-site', 'other-site', 'other-account'],
  /** Whether the number's country code is that of the site's country. */
  country: ['fits', 'differs']
} as const;

export const numberCheck = decisionTable<typeof facts, NumberAnswer, `WNU-${number}`>(facts, [
  {
    id: 'WNU-1',
    when: { form: 'other' },
    then: 'malformed',
    source: stated('W18', 'W27')
  },
  {
    id: 'WNU-2',
    when: { form: 'e164', listed: 'twice' },
    then: 'twice',
    source: stated('W18')
  },
  {
    id: 'WNU-3',
    when: { form: 'e164', listed: 'once', known: 'this-site' },
    then: 'known-here',
    source: stated('W18', 'W25')
  },
  {
    id: 'WNU-4',
    when: { form: 'e164', listed: 'once', known: 'other-site' },
    then: 'on-another-site',
    source: stated('W27')
  },
  {
    id: 'WNU-5',
    when: { form: 'e164', listed: 'once', known: 'other-account' },
    then: 'in-another-account',
    source: stated('W27')
  },
  {
    id: 'WNU-6',
    when: { form: 'e164', listed: 'once', known: 'nowhere', country: 'differs' },
    then: 'wrong-country',
    source: assumed(undefined, 'W25', 'W37')
  },
  {
    id: 'WNU-7',
    when: { form: 'e164', listed: 'once', known: 'nowhere', country: 'fits' },
    then: 'can-be-added',
    source: stated('W18')
  }
]);
