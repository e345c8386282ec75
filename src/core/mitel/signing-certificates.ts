// Signing certificates of an identity provider, as they are pasted: one after the other, together, or as the bare
// lines that stand in a metadata file.

/** Why nothing of a pasted text was taken. */
type PasteProblem = 'private-key' | 'no-certificate';
export type Pasted =
  { readonly certificates: readonly string[]; readonly problem: null } | { readonly problem: PasteProblem };

const blocks = /-----BEGIN CERTIFICATE-----([A-Za-z\d+/=\s]+)-----END CERTIFICATE-----/g;

/** The certificates in a pasted text, each once. Anything else in it and nothing is taken; a private key never is. */
export function certificatesIn(text: string): Pasted {
  if (text.includes('PRIVATE KEY')) return { problem: 'private-key' };
  const rest = text.replace(blocks, '').replace(/\s/g, '');
  const found = [...text.matchAll(blocks)].map(([, body = '']) => body);
  // a metadata file has the certificate without its first and last line; every certificate then begins with MII
  if (found.length === 0 && /^MII[A-Za-z\d+/]+=*$/.test(rest)) found.push(rest);
  else if (rest !== '' || found.length === 0) return { problem: 'no-certificate' };
  return { certificates: [...new Set(found.map(written))], problem: null };
}

/** The one way a certificate is written here, so that the same one is recognised however it was pasted. */
function written(body: string): string {
  const lines = body.replace(/\s/g, '').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'].join('\n');
}

/** The first characters of a certificate: enough to tell it from another one in a list. */
export const beginningOf = (certificate: string): string => bodyOf(certificate).slice(0, 32);

const bodyOf = (certificate: string): string =>
  certificate.replace(/-----[^-]+-----/g, '').replace(/\s/g, '');

/**
 * ASN.1 in hexadecimal: the two instants of a certificate's validity, each as UTCTime (tag 17) or, from 2050 on,
 * GeneralizedTime (tag 18). Every digit of an instant is a byte from 30 to 39.
 */
const validity =
  /^(?:..)*?30(?:1e|20|22)(?:170d(?:3\d){12}5a|180f(?:3\d){14}5a)(?:170d((?:3\d){12})5a|180f((?:3\d){14})5a)/;

/** The last day of a certificate, `YYYY-MM-DD`; `null` where it cannot be read. */
export function lastDayOf(certificate: string): string | null {
  const [, short, long] = validity.exec(hexOf(bodyOf(certificate))) ?? [];
  const told = (long ?? short)?.replace(/3(\d)/g, '$1');
  if (!told) return null;
  const digits = long ? told : `${Number(told.slice(0, 2)) < 50 ? '20' : '19'}${told}`;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 as two hexadecimal digits for each byte. */
function hexOf(base64: string): string {
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const letter of base64.replace(/=+$/, '')) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += ((held >> bits) & 0xff).toString(16).padStart(2, '0');
  }
  return bytes;
}
