import { Account } from './account/account.ts';
import { Person } from './account/person.ts';
import { Role } from './account/role.ts';
import { DimensionsCustomer } from './dimensions/dimensions-customer.ts';
import { DimensionsUser } from './dimensions/dimensions-user.ts';
import { Order } from './mitel/order.ts';
import type { Refusal } from './refusal.ts';
import type { Table } from './state.ts';
import { invalidIn } from './validity.ts';
import { OnboardingTemplate } from './webex/onboarding-template.ts';
import { Site } from './webex/site.ts';
import { WebexCustomer } from './webex/webex-customer.ts';
import { WebexUser } from './webex/webex-user.ts';
import { Workspace } from './workspace.ts';

/** The schema of every table's records. */
export const schemas = {
  workspace: Workspace,
  accounts: Account,
  people: Person,
  orders: Order,
  roles: Role,
  templates: OnboardingTemplate,
  webexCustomers: WebexCustomer,
  sites: Site,
  webexUsers: WebexUser,
  dimensionsCustomers: DimensionsCustomer,
  dimensionsUsers: DimensionsUser
} as const;

/** The refusal for a record its table's schema does not accept, or `null`. */
export const invalidRecord = (table: Table, record: unknown): Refusal | null =>
  invalidIn(schemas[table], record);
