import { expect, test } from 'vitest';
import { aCustomer, aSite, aTemplate } from '#core/a-state.ts';
import { aNamedUser, anExport, aTold } from '#core/webex/an-export.ts';
import type { ExportSource } from '#core/webex/api-requests.ts';
import { webexRunBook, webexSections } from '#core/webex/run-book.ts';
import { noPstn } from '#core/webex/site.ts';
import { defaultWebexSettings } from '#core/workspace.ts';
import { partsMarkdown } from './run-book-markdown.ts';
import { webexStepText } from './webex-run-book-text.ts';

const steps = (over: Partial<ExportSource>) => {
  const runBook = webexRunBook(anExport(over), defaultWebexSettings);
  return webexSections.flatMap((section) => runBook[section]);
};
const told = aTold({ roles: ['support'] });
/** Between them, every kind of step. */
const everyStep = [
  ...steps({
    template: aTemplate({ authentication: 'partner-oidc', oidcIdpName: 'acme-idp' }),
    customer: aCustomer({
      tags: ['Gold'],
      offers: [...aCustomer().offers, { id: 'common_area_calling', quantity: 2 }],
      attachment: {
        orgId: 'org-7',
        users: 'from-100',
        hasVerifiedDomain: false,
        hasClaimedDomain: false,
        hasActiveLicences: false
      }
    }),
    sites: [
      aSite({ setupAssist: { contactName: 'Front desk', contactEmail: 'desk@example.com', note: '' } }),
      aSite({
        id: 's2',
        kind: 'further',
        name: 'Depot',
        pstn: { ...noPstn, connection: 'non-integrated-ccp' }
      }),
      aSite({ id: 's3', kind: 'further', name: 'Yard', pstn: { ...noPstn, connection: 'cisco-pstn' } })
    ],
    users: [aNamedUser({ roles: ['full'], addOns: ['attendant_console'] })]
  }),
  ...steps({
    customer: aCustomer({
      status: 'provisioned',
      restrictedAdminMode: false,
      handedOver: [{ id: 'webex_suite', quantity: 1 }]
    }),
    users: [
      aNamedUser({ package: 'enhanced_calling' }),
      aNamedUser({ id: 'ben', status: 'provisioned', told: { ...told, package: 'webex_meetings' } })
    ]
  })
];

test('Every step has words: no gap is left unfilled, and no two values of a step have the same name.', () => {
  for (const step of everyStep) {
    const text = webexStepText(step);
    const sentences = [
      text.action,
      ...text.facts.map(({ term }) => term),
      ...text.effects.map((effect) => effect.text),
      ...text.ask,
      ...text.checks
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+$/);
    const terms = text.facts.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    const effects = text.effects.map((effect) => effect.text);
    expect(new Set(effects).size).toBe(effects.length);
  }
});

test('A step that rests on a rule names it in the file, and says where it is our reading.', () => {
  const rules = everyStep.map((step) => webexStepText(step).rule ?? '');
  expect(rules.some((rule) => rule.startsWith('Why, rule WPR-1: '))).toBe(true);
  expect(rules.some((rule) => rule.startsWith('Why, rule WST-4, our reading: '))).toBe(true);
});

test('[WX30] What changed of a user is written out by name, also of many.', () => {
  const changed = (count: number) => {
    const users = Array.from({ length: count }, (_, index) =>
      aNamedUser({
        id: `p${index}`,
        status: 'provisioned',
        roles: ['full'],
        told: aTold({ extension: '299' })
      })
    );
    const step = steps({ users }).find(({ code }) => code === 'update-users');
    return step ? webexStepText(step).facts : [];
  };
  expect(changed(1)).toEqual([{ term: 'p0@example.com', text: 'Hamburg, 201; Full administrator' }]);
  expect(changed(26)).toHaveLength(1);
  expect(changed(26)[0]?.text.split('\n')[25]).toBe('p25@example.com: Hamburg, 201; Full administrator');
});

test('No secret stands in the run-book; it is asked for by name.', () => {
  const tac = everyStep.find(({ code }) => code === 'tac-case');
  expect(tac && webexStepText(tac).ask).toEqual([
    'Client secret: whoever runs the identity provider gives it to TAC directly. It is not in this file.'
  ]);
});

test('The file numbers the steps through all parts, and says of an empty part why it is empty.', () => {
  const text = partsMarkdown(
    'Run-book',
    ['About.'],
    [
      { title: 'One', none: '', steps: everyStep.slice(0, 2).map(webexStepText) },
      { title: 'Two', none: 'Nothing here.', steps: [] },
      { title: 'Three', none: '', steps: everyStep.slice(2, 3).map(webexStepText) }
    ]
  );
  expect([...text.matchAll(/^### (\d+)\. /gm)].map(([, number]) => number)).toEqual(['1', '2', '3']);
  expect(text).toContain('## Two\n\nNothing here.');
  expect(text).toContain('- Why, rule WPR-1: ');
});
