/** What each account of the demo is there to show, in the order in which a demo would show it. */
export const demoScenarios = [
  { accountId: 'acc-harbour', code: 'start-here' },
  { accountId: 'acc-tidewater', code: 'managed-by-micollab' },
  { accountId: 'acc-drizzle', code: 'licences-to-give' },
  { accountId: 'acc-oboe', code: 'all-licences-given' },
  { accountId: 'acc-squall', code: 'over-assigned' },
  { accountId: 'acc-cirrus', code: 'editable-after-micollab' },
  { accountId: 'acc-thunder', code: 'all-revoked' },
  { accountId: 'acc-lanyard', code: 'kept-but-hidden' },
  { accountId: 'acc-monsoon', code: 'kept-but-hidden-none-left' },
  { accountId: 'acc-veleta', code: 'hidden-while-micollab-on' },
  { accountId: 'acc-mistral', code: 'order-not-active-yet' },
  { accountId: 'acc-migdalor', code: 'micollab-without-order' },
  { accountId: 'acc-nebelhorn', code: 'kept-without-micollab' },
  { accountId: 'acc-barometer', code: 'kept-without-micollab-none-left' },
  { accountId: 'acc-halyard', code: 'no-people' },
  { accountId: 'acc-own', code: 'partner-account' }
] as const;

/** What an account of the demo shows; `i18n` has a hint for each. */
export type DemoScenario = (typeof demoScenarios)[number]['code'];

/** What the account is there to show, as long as nothing was changed since the demo was filled. */
export const scenarioOf = (
  { id, changedAt }: { readonly id: string; readonly changedAt: string },
  filledAt: string
): DemoScenario | undefined =>
  changedAt <= filledAt ? demoScenarios.find(({ accountId }) => accountId === id)?.code : undefined;
