import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** What follows from the country of a customer. */
export type CountryAnswer = 'vendor-default' | 'preset-here';

const facts = {
  /** What there is to be known by the country. */
  countryUse: ['language', 'number-format', 'connection-country']
} as const;

export const countryDefault = decisionTable<typeof facts, CountryAnswer, `DCY-${number}`>(facts, [
  {
    // the vendor does it by itself; nothing of it is chosen in the portal
    id: 'DCY-1',
    when: { countryUse: ['language', 'number-format'] },
    then: 'vendor-default',
    source: stated('L12')
  },
  {
    // the connection asks for a country too; that it is mostly the same one is not said
    id: 'DCY-2',
    when: { countryUse: 'connection-country' },
    then: 'preset-here',
    source: assumed(undefined, 'L12')
  }
]);
