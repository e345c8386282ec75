import { decisionTable } from '#core/rules/decision-table.ts';
import { assumed, stated } from './sentences.ts';

/** Which PBX template a connection is made from. */
export type TemplateChoiceAnswer = 'default-applied' | 'missing' | 'chosen';

const facts = {
  defaultTemplate: ['there', 'none'],
  templateChosen: ['yes', 'no']
} as const;

export const templateChoice = decisionTable<typeof facts, TemplateChoiceAnswer, `DTM-${number}`>(facts, [
  {
    id: 'DTM-1',
    when: { defaultTemplate: 'there', templateChosen: 'no' },
    then: 'default-applied',
    source: stated('L39', 'Vtpl')
  },
  {
    id: 'DTM-2',
    when: { defaultTemplate: 'none', templateChosen: 'no' },
    then: 'missing',
    source: stated('Vtpl')
  },
  {
    id: 'DTM-3',
    when: { defaultTemplate: 'none', templateChosen: 'yes' },
    then: 'chosen',
    source: stated('Vtpl')
  },
  {
    // the vendor applies the default and lets nothing be chosen
    id: 'DTM-4',
    when: { defaultTemplate: 'there', templateChosen: 'yes' },
    then: 'chosen',
    source: assumed(undefined, 'Vtpl')
  }
]);
