import type { State } from '#core/state.ts';
import { connectionSave } from './connection.table.ts';
import { subAccountsDecision } from './customer-choices.ts';
import { dimensionsSettings, templateOf } from './customer-of.ts';
import type { DimensionsCustomer } from './dimensions-customer.ts';
import { syncFailure } from './failure.table.ts';
import type { DimensionsFinding } from './finding.ts';
import { templateKey } from './template-key.table.ts';

/** What stands against the connection, or is worth knowing of it. */
export function findingsOfConnection(state: State, customer: DimensionsCustomer): DimensionsFinding[] {
  const { connection, sync, status } = customer;
  if (!connection) return [];
  const isDraft = status === 'draft';
  const template = templateOf(dimensionsSettings(state), connection.templateId);
  const findings: DimensionsFinding[] = [];
  if (!template) findings.push({ severity: isDraft ? 'blocks' : 'warns', code: 'template-gone' });
  const key = templateKey.decide({ masterKey: template?.hasMasterKey ? 'yes' : 'no' });
  if (template && template.kind === 'kazoo' && key.outcome === 'cannot-query')
    findings.push({
      severity: 'warns',
      code: 'template-key-missing',
      name: template.name,
      because: { table: 'dimensions-template-key', facts: key.facts }
    });
  const subAccounts = subAccountsDecision(null, connection);
  if (subAccounts.outcome === 'top-level')
    findings.push({
      severity: isDraft ? 'blocks' : 'warns',
      code: 'top-level-account',
      because: { table: 'dimensions-sub-accounts', facts: subAccounts.facts }
    });
  if (isDraft) return findings;
  if (sync.state === 'error')
    findings.push({
      severity: 'warns',
      code: 'connection-error',
      ...(sync.error === ''
        ? {}
        : {
            scenario: sync.error,
            because: {
              table: 'dimensions-failure',
              facts: syncFailure.decide({ scenario: sync.error }).facts
            } as const
          })
    });
  if (sync.state === 'paused')
    findings.push({
      severity: 'informs',
      code: 'connection-paused',
      because: {
        table: 'dimensions-connection',
        facts: connectionSave.decide({
          connectionWas: 'paused',
          connectionIs: 'paused',
          customerIs: status === 'active' || status === 'disabled' ? 'live' : 'planned'
        }).facts
      }
    });
  if (sync.state === 'monitoring-partial' && sync.report)
    findings.push({ severity: 'warns', code: 'sync-issues', count: sync.report.issues });
  return findings;
}
