import { customerIdState } from './api-customer.ts';
import { factsOfOffer, hasCalling, missingInformation, packagesOf } from './creation.ts';
import { customerCreation } from './customer-creation.table.ts';
import { headquartersOf } from './customer-of.ts';
import { apiExport } from './export.table.ts';
import { externalIdCheck } from './external-id.table.ts';
import type { Finding, WebexView } from './finding.ts';
import { addOnDecision, addOnsWithoutBase, offersInUpdate } from './offers.ts';
import { missingInSite } from './site-parts.ts';
import { blankSite } from './site.ts';
import type { WebexCustomer } from './webex-customer.ts';

const complete = {
  template: 'yes',
  information: 'complete',
  confirmed: 'yes',
  packages: 'some',
  calling: 'yes',
  headquarters: 'complete'
} as const;

/** Everything that keeps the customer from being created, not only the first of it. */
export function findingsOfCustomer(view: WebexView): Finding[] {
  const { customer, template, sites, settings } = view;
  const missing = (
    code:
      | 'template-missing'
      | 'information-missing'
      | 'not-confirmed'
      | 'package-missing'
      | 'headquarters-missing',
    over: Partial<Parameters<typeof customerCreation.decide>[0]>,
    fields?: Finding['fields']
  ): Finding => ({
    severity: 'blocks',
    code,
    because: {
      table: 'webex-customer-creation',
      facts: customerCreation.decide({ ...complete, ...over }).facts
    },
    ...(fields ? { fields } : {})
  });
  const information = missingInformation(customer);
  const headquarters = headquartersOf(sites);
  const isCalling = hasCalling(customer.offers);
  const ofHeadquarters = missingInSite(
    headquarters ?? { ...blankSite, country: customer.country },
    isCalling,
    settings
  );
  return [
    ...(template?.status === 'submitted' ? [] : [missing('template-missing', { template: 'no' })]),
    ...(information.length > 0
      ? [missing('information-missing', { information: 'incomplete' }, information)]
      : []),
    ...(customer.confirmed ? [] : [missing('not-confirmed', { confirmed: 'no' })]),
    ...(packagesOf(customer.offers).length > 0 ? [] : [missing('package-missing', { packages: 'none' })]),
    ...(!headquarters || ofHeadquarters.length > 0
      ? [
          missing(
            'headquarters-missing',
            { calling: isCalling ? 'yes' : 'no', headquarters: 'incomplete' },
            ofHeadquarters
          )
        ]
      : []),
    ...externalIdTaken(view),
    ...customerIdMissing(customer),
    ...findingsOfOffers(customer)
  ];
}

function externalIdTaken({ customer, isExternalIdTaken }: WebexView): Finding[] {
  const { outcome, facts } = externalIdCheck.decide({
    given: customer.externalId === '' ? 'no' : 'yes',
    taken: isExternalIdTaken ? 'yes' : 'no'
  });
  return outcome === 'taken'
    ? [{ severity: 'blocks', code: 'external-id-taken', because: { table: 'webex-external-id', facts } }]
    : [];
}

/** The vendor has the customer, and nobody has recorded under which identifier. */
function customerIdMissing(customer: WebexCustomer): Finding[] {
  const { outcome, facts } = apiExport.decide({
    created: 'yes',
    provisioningId: 'yes',
    customerId: customerIdState(customer),
    blocked: 'no'
  });
  return outcome === 'customer-id-missing'
    ? [{ severity: 'warns', code: 'customer-id-missing', because: { table: 'webex-export', facts } }]
    : [];
}

function findingsOfOffers(customer: WebexCustomer): Finding[] {
  const packages = packagesOf(customer.offers);
  return [
    ...addOnsWithoutBase(customer.offers).map((offer): Finding => ({
      severity: 'blocks',
      code: 'base-missing',
      offer,
      because: { table: 'webex-add-on', facts: addOnDecision(offer, packages).facts }
    })),
    ...customer.offers
      .filter(({ id }) => !factsOfOffer(id).isKnown)
      .map(({ id }): Finding => ({
        severity: 'warns',
        code: 'offer-unknown',
        offer: id,
        because: { table: 'webex-package', facts: { offer: id } }
      })),
    ...offersInUpdate(customer)
      .filter(({ decision }) => decision.outcome === 'removed')
      .map(({ offer, decision }): Finding => ({
        severity: 'warns',
        code: 'package-removed',
        offer,
        because: { table: 'webex-package-list', facts: decision.facts }
      }))
  ];
}
