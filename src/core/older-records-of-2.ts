// Records and journal changes of version 2 as version 3 has them; see `older-records.ts`. The defaults stand here once
// more on purpose, since the ones of new workspaces may change.

type Fields = Readonly<Record<string, unknown>>;

const newToWorkspaces = {
  webex: {
    admins: [],
    subscriptions: [],
    ccpProviders: [],
    regions: {},
    addresses: {},
    ranks: {
      webex_meetings: 1,
      common_area_calling: 2,
      webex_calling_standard: 3,
      webex_voice: 4,
      webex_calling: 5,
      enhanced_calling: 6,
      webex_suite: 7,
      cx_essentials: 7,
      cx_standard_agent: 8,
      cx_premium_agent: 9
    }
  }
};

/** A whole record of version 2. */
export const recordFrom2 = (table: string, record: unknown): unknown =>
  table === 'workspace' && isObject(record) ? { ...newToWorkspaces, ...record } : record;

/** A change of version 2; only where one of its sides is missing is the other a whole record. */
export function changeFrom2(change: unknown): unknown {
  if (!isObject(change)) return change;
  const { table, before, after } = change;
  if (isObject(before) && isObject(after)) return change;
  return {
    ...change,
    before: recordFrom2(String(table), before),
    after: recordFrom2(String(table), after)
  };
}

/** The content of a bundle of version 2, which knew nothing of Webex. */
export function contentFrom2(content: unknown): unknown {
  if (!isObject(content)) return content;
  const migrated = 'workspace' in content ? { workspace: recordFrom2('workspace', content.workspace) } : {};
  return { templates: [], webexCustomers: [], sites: [], webexUsers: [], ...content, ...migrated };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
