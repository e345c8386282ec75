const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new identifier: 20 characters, 100 random bits, no look-alike letters. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
}

export const now = (): string => new Date().toISOString();
export const today = (): string => now().slice(0, 10);
