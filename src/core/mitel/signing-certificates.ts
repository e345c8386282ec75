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

/** ASN.1: the two instants of a certificate's validity, each as UTCTime or, from 2050 on, GeneralizedTime. */
const validity =
  // eslint-disable-next-line no-control-regex -- these are the tags and lengths of the encoding
  /\x30[\x1e\x20\x22](?:\x17\x0d\d{12}Z|\x18\x0f\d{14}Z)(?:\x17\x0d(\d{12})Z|\x18\x0f(\d{14})Z)/;

/** The last day of a certificate, `YYYY-MM-DD`; `null` where it cannot be read. */
export function lastDayOf(certificate: string): string | null {
  const [, short, long] = validity.exec(binaryOf(bodyOf(certificate))) ?? [];
  const digits = long ?? (short && `${Number(short.slice(0, 2)) < 50 ? '20' : '19'}${short}`);
  return digits ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}` : null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 as text with one character for each byte. */
function binaryOf(base64: string): string {
  let bits = 0;
  let held = 0;
  let bytes = '';
  for (const letter of base64.replace(/=+$/, '')) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 0xff);
  }
  return bytes;
}
