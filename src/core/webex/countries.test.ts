import { describe, expect, test } from 'vitest';
import { aCustomer, anAccount, aContext, aSite, aState, aTemplate } from '#core/a-state.ts';
import { decide } from '#core/decide.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { addressFormOf, callingCodeOf, expectedRegion, fitsCountry } from './countries.ts';
import { regions } from './webex-settings.ts';

// Two letters that could be a country. Of the real ones none is left out.
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everywhere = letters.flatMap((first) => letters.map((second) => first + second));

describe('The expected data region', () => {
  test('[R-REG-3] is one of the nine regions with data centres, and each of them is some country’s.', () => {
    const found = new Set(everywhere.map((country) => expectedRegion(country, defaultWebexSettings)));
    expect([...regions].sort()).toEqual(['ae', 'au', 'ca', 'eu', 'gb', 'jp', 'sa', 'sg', 'us']);
    expect(found).toEqual(new Set([...regions, null]));
    const own = { US: 'us', CA: 'ca', GB: 'gb', DE: 'eu', JP: 'jp', AU: 'au', SG: 'sg', SA: 'sa', AE: 'ae' };
    for (const [country, region] of Object.entries(own))
      expect(expectedRegion(country, defaultWebexSettings)).toBe(region);
  });

  test('[R-REG-1] follows the country alone, with the corrections of the workspace first.', () => {
    const settings = { ...defaultWebexSettings, regions: { IL: 'gb', KE: 'ae' } } as const;
    expect(expectedRegion('IL', defaultWebexSettings)).toBe('eu');
    expect(expectedRegion('IL', settings)).toBe('gb');
    expect(expectedRegion('KE', settings)).toBe('ae');
    expect(expectedRegion('KE', defaultWebexSettings)).toBeNull();
  });

  test('[R-REG-2] refuses nobody: a customer is created in any country, mapped or not.', () => {
    for (const country of ['KE', 'JP', 'US']) {
      const state = aState({
        accounts: [anAccount()],
        templates: [aTemplate({ country: 'DE' })],
        sites: [aSite({ country, state: 'XX', postalCode: '00000' })],
        webexCustomers: [aCustomer({ country, status: 'draft', createdWith: [], handedOver: null })]
      });
      expect(decide(state, { type: 'create-webex-customer', accountId: 'acme' }, aContext()).ok).toBe(true);
    }
  });
});

test('[R-ADR-1] What an address wants is our reading of “some geographies”, which the workspace corrects.', () => {
  expect(addressFormOf('US', defaultWebexSettings)).toBe('state-and-postal-code');
  expect(addressFormOf('DE', defaultWebexSettings)).toBe('postal-code');
  expect(addressFormOf('AE', defaultWebexSettings)).toBe('neither');
  expect(addressFormOf('DE', { addresses: { DE: 'state-and-postal-code' } })).toBe('state-and-postal-code');
});

describe('[R-NUM-6] A number is of a country', () => {
  test('by its calling code, which several countries can share.', () => {
    expect(callingCodeOf('DE')).toBe('49');
    expect(fitsCountry('+493023125100', 'DE')).toBe(true);
    expect(fitsCountry('+442079460958', 'DE')).toBe(false);
    expect(['US', 'CA', 'JM'].map((country) => fitsCountry('+12025550123', country))).toEqual([
      true,
      true,
      true
    ]);
  });

  test('unless the country’s code is unknown: then nothing speaks against it.', () => {
    expect(callingCodeOf('ZZ')).toBeNull();
    expect(fitsCountry('+493023125100', 'ZZ')).toBe(true);
  });
});
