import { aCustomer, aSite, aTemplate, aWebexUser } from '#core/a-state.ts';
import type { ExportSource } from './api-requests.ts';
import type { NamedUser } from './user-findings.ts';
import { userDetails, type WebexUser } from './webex-user.ts';

// Test support: what an export is made from, as one that can be exported.

export const anExport = (over: Partial<ExportSource> = {}): ExportSource => ({
  customer: aCustomer(),
  template: aTemplate({ provisioningId: 'cHJvdmlzaW9uaW5n' }),
  sites: [aSite()],
  users: [aNamedUser()],
  ...over
});

/** What the vendor was told of a user as `aWebexUser` makes them. */
export const aTold = (over: Partial<NonNullable<WebexUser['told']>> = {}): NonNullable<WebexUser['told']> => {
  const { id: _, ...details } = userDetails(aWebexUser());
  return { ...details, ...over };
};
export const noLine = { siteId: '', number: '', extension: '' } as const;

export const aNamedUser = (
  over: Parameters<typeof aWebexUser>[0] & Partial<NamedUser['person']> = {}
): NamedUser => {
  const { firstName = 'Ada', lastName = 'Quill', email, ...user } = over;
  const made = aWebexUser(user);
  return { user: made, person: { firstName, lastName, email: email ?? `${made.id}@example.com` } };
};
