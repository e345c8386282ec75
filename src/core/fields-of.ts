type Fields = Readonly<Record<string, unknown>>;

/** The parts of an account, or of the workspace, whose fields are changed, undone and merged one by one. */
const parts: ReadonlySet<string> = new Set([
  'mitel',
  'mitel.vendor',
  'mitel.integrations',
  'mitel.setUp',
  'mitel.privileges',
  // of the workspace
  'webex',
  'dimensions',
  // of a Webex customer
  'facts'
]);

/** The fields of a record; those within the parts of an account go by dotted names: `mitel.integrations.micc`. */
export function fieldsOf(record: object, prefix = ''): Fields {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
      const field = `${prefix}${key}`;
      return parts.has(field) && typeof value === 'object' && value !== null
        ? Object.entries(fieldsOf(value, `${field}.`))
        : [[field, value]];
    })
  );
}

/** The record with these fields in place of its own; names as `fieldsOf` gives them. */
export function withFields(record: object, fields: Fields): Fields {
  let changed: Fields = { ...record };
  for (const [field, value] of Object.entries(fields)) changed = withField(changed, field.split('.'), value);
  return changed;
}

function withField(record: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  if (rest.length === 0) return { ...record, [key]: value };
  return { ...record, [key]: withField((record[key] ?? {}) as Fields, rest, value) };
}
