import type { Tone } from '#components/tones.ts';
import type { CustomerStatus } from '#core/webex/webex-customer.ts';

const tones: Readonly<Record<CustomerStatus, Tone>> = {
  draft: 'neutral',
  ready: 'accent',
  'handed-over': 'info',
  provisioning: 'info',
  provisioned: 'positive',
  provisioned_with_errors: 'warning',
  updating: 'info',
  deleting: 'warning',
  error: 'critical',
  pending_rpl_review: 'info'
};

/** The colour of a customer's status. */
export const statusTone = (status: CustomerStatus): Tone => tones[status];
