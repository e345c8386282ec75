import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Whether a product type is offered, and goes with the telephone system that is chosen. */
export type TypeOfferAnswer = 'not-in-region' | 'not-for-pbx' | 'template-differs' | 'offered';

const facts = {
  /** The type is offered in the region of the reseller. */
  typeRegion: ['offered', 'not-offered'],
  /** The type is offered for a kind of telephone system that the reseller has a template for. */
  typeKinds: ['offered', 'not-offered'],
  /** The kind of the chosen PBX template; `none` while none is chosen. */
  templateKind: ['none', 'fits', 'differs']
} as const;

export const productTypeOffer = decisionTable<typeof facts, TypeOfferAnswer, `DTY-${number}`>(facts, [
  {
    id: 'DTY-1',
    when: { typeRegion: 'not-offered' },
    then: 'not-in-region',
    source: stated('L18')
  },
  {
    // that the templates tell the connectivity, which is asked for two steps later
    id: 'DTY-2',
    when: { typeRegion: 'offered', typeKinds: 'not-offered' },
    then: 'not-for-pbx',
    source: assumed(undefined, 'L18', 'Vmetrics')
  },
  {
    id: 'DTY-3',
    when: { typeRegion: 'offered', typeKinds: 'offered', templateKind: 'differs' },
    then: 'template-differs',
    source: assumed(undefined, 'L18')
  },
  {
    id: 'DTY-4',
    when: { typeRegion: 'offered', typeKinds: 'offered', templateKind: ['none', 'fits'] },
    then: 'offered',
    source: stated('L10', 'L18')
  }
]);
