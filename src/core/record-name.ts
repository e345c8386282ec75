/** What a person would call a record of any table, or a part of one; empty if the part does not say. */
export function recordName(record: Readonly<Record<string, unknown>>): string {
  const { name, firstName, lastName, sapOrderId, partnerName, companyName } = record;
  if (typeof firstName === 'string' && typeof lastName === 'string') return `${firstName} ${lastName}`;
  const found = [name, sapOrderId, partnerName, companyName].find((text) => typeof text === 'string');
  return found ?? '';
}
