import type { Id } from '#core/fields.ts';
import { put, remove, update } from '#core/put-records.ts';
import type { State } from '#core/state.ts';
import type { DimensionsEvent } from './dimensions-command.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { marked } from './internal-terms.ts';

/** The state after an event of a customer of Dimensions or of the reseller's catalogues. */
export function evolveDimensions(state: State, event: DimensionsEvent): State {
  switch (event.type) {
    case 'dimensions-settings-changed':
      return update(state, 'workspace', ['workspace'], (workspace) => ({
        ...workspace,
        dimensions: event.settings
      }));
    case 'dimensions-customer-saved':
      return put(state, 'dimensionsCustomers', [event.customer]);
    case 'connection-saved':
      return customer(state, event.accountId, () => ({ connection: event.connection, sync: event.sync }));
    case 'connection-switched':
      return customer(state, event.accountId, ({ connection }) => ({
        connection: connection && { ...connection, isPaused: event.to === 'paused' },
        sync: event.sync
      }));
    case 'dimensions-customer-created':
      return customer(state, event.accountId, () => ({
        status: 'ready',
        createdOn: event.createdOn,
        sync: event.sync
      }));
    case 'dimensions-status-recorded':
      return customer(state, event.accountId, () => ({
        status: event.status,
        tenantId: event.tenantId,
        createdOn: event.createdOn,
        trialExpiresOn: event.trialExpiresOn,
        terminatesOn: event.terminatesOn,
        sync: event.sync
      }));
    case 'termination-scheduled':
      return customer(state, event.accountId, () => ({ terminatesOn: event.on }));
    case 'internal-switched':
      return customer(state, event.accountId, (record) => marked(record, event.to, event.on));
    case 'role-trial-recorded':
      return customer(state, event.accountId, ({ roleTrials }) => ({
        roleTrials: [...roleTrials, { role: event.role, lastDay: event.lastDay }]
      }));
    case 'role-trial-removed':
      return customer(state, event.accountId, ({ roleTrials }) => ({
        roleTrials: roleTrials.filter(({ role }) => role !== event.role)
      }));
    case 'agents-follow-switched':
      return customer(state, event.accountId, () => ({ agentsFollowPbx: event.to === 'on' }));
    case 'simulation-chosen':
    case 'sync-advanced':
      return customer(state, event.accountId, () => ({ sync: event.sync }));
    case 'dimensions-users-saved':
      return put(state, 'dimensionsUsers', event.users);
    case 'dimensions-users-removed':
      return remove(state, 'dimensionsUsers', event.userIds);
    case 'roles-finished':
      return customer(state, event.accountId, () => ({ rolesDone: event.to === 'done' }));
    case 'dimensions-customer-removed':
      return remove(state, 'dimensionsCustomers', [event.accountId]);
  }
}

const customer = (
  state: State,
  accountId: Id,
  change: (customer: DimensionsCustomer) => Partial<DimensionsCustomer>
): State => update(state, 'dimensionsCustomers', [accountId], (record) => ({ ...record, ...change(record) }));
