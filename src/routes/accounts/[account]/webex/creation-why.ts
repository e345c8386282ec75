import { customerCreation } from '#core/webex/customer-creation.table.ts';

const complete = {
  template: 'yes',
  information: 'complete',
  confirmed: 'yes',
  packages: 'some',
  calling: 'yes',
  headquarters: 'complete'
} as const;
type CreationFacts = Parameters<typeof customerCreation.decide>[0];

/** The answer of the table where everything is there but this. */
export const lacking = (over: Partial<CreationFacts>) => customerCreation.decide({ ...complete, ...over });
