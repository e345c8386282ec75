import { decisionTable } from '#core/rules/decision-table.ts';
import { addOnIds } from './packages.ts';
import { assumed, stated } from './sentences.ts';

/** Whether an add-on can come on top of the packages that are there. */
export type AddOnAnswer = 'allowed' | 'base-missing';

const facts = {
  addOn: addOnIds,
  /** One of the packages that the add-on builds upon. */
  base: ['there', 'missing']
} as const;

export const webexAddOn = decisionTable<typeof facts, AddOnAnswer, `WAO-${number}`>(facts, [
  {
    id: 'WAO-1',
    when: { addOn: ['attendant_console', 'cisco_calling_plan'], base: 'there' },
    then: 'allowed',
    source: stated('W17')
  },
  {
    id: 'WAO-2',
    when: { addOn: ['attendant_console', 'cisco_calling_plan'], base: 'missing' },
    then: 'base-missing',
    source: stated('W17')
  },
  {
    // no package is documented as their base
    id: 'WAO-3',
    when: { addOn: ['cx_voice_ports', 'cx_ai_assistant', 'webex_ai_agent'] },
    then: 'allowed',
    source: assumed(undefined, 'W17')
  }
]);
