import { apiExport } from './export.table.ts';
import type { Finding, WebexView } from './finding.ts';
import { templatePstn } from './template-pstn.table.ts';

/** What the chosen template leads to. */
export function findingsOfTemplate({ customer, template }: WebexView): Finding[] {
  if (template?.status !== 'submitted') return [];
  const pstn = templatePstn.decide({ provider: template.ccpProviderId === '' ? 'none' : 'chosen' });
  const exported = apiExport.decide({
    created: customer.status === 'draft' ? 'no' : 'yes',
    provisioningId: template.provisioningId === '' ? 'no' : 'yes',
    customerId: 'not-yet',
    blocked: 'no'
  });
  return [
    ...(pstn.outcome === 'advised-against'
      ? [
          {
            severity: 'warns',
            code: 'pstn-in-template',
            because: { table: 'webex-template-pstn', facts: pstn.facts }
          } as const
        ]
      : []),
    ...(exported.outcome === 'provisioning-id-missing'
      ? [
          {
            severity: 'warns',
            code: 'provisioning-id-missing',
            because: { table: 'webex-export', facts: exported.facts }
          } as const
        ]
      : [])
  ];
}
