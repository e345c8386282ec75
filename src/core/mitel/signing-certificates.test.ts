import { describe, expect, test } from 'vitest';
import { beginningOf, certificatesIn, lastDayOf } from './signing-certificates.ts';

// Two certificates made for this test, valid until 2059 and 2028; nobody has their key.
const until2059 = `-----BEGIN CERTIFICATE-----
MIIBkDCCATWgAwIBAgIUcMDCi3w5bpGPtCEGDBuZucaw9u4wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRbG9naW4uZXhhbXBsZS5jb20wIBcNMjYxMTIxMDgyOTIwWhgP
MjA1OTA5MjkwODI5MjBaMBwxGjAYBgNVBAMMEWxvZ2luLmV4YW1wbGUuY29tMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEUD9qNhQNOsdfUWusIMgftGf2ZvCgdTll
lQwqvKHpXoBDnppnWlHh73JKn3PCkoCareW8S5akcpOtd/ZCUnxg0qNTMFEwHQYD
VR0OBBYEFLBNF+byoqxqVKo6Nk2tU1kWWN0OMB8GA1UdIwQYMBaAFLBNF+byoqxq
VKo6Nk2tU1kWWN0OMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh
AL8MQ1dlTEuiHCN0VVwlh5WqeETvgYBDSTLf562SUZGBAiEA2QnVL7n+aWtyY0PU
cNQu3Em6fLMJ2AbRi/J56CbxT6E=
-----END CERTIFICATE-----`;
const until2028 = `-----BEGIN CERTIFICATE-----
MIIBdzCCAR2gAwIBAgIUBdgEvZTbZDWDzbDb6tApIhDtJb8wCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGYS50ZXN0MB4XDTI2MTEyMTA4MjkyMFoXDTI4MTAyMTA4Mjky
MFowETEPMA0GA1UEAwwGYS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
UD9qNhQNOsdfUWusIMgftGf2ZvCgdTlllQwqvKHpXoBDnppnWlHh73JKn3PCkoCa
reW8S5akcpOtd/ZCUnxg0qNTMFEwHQYDVR0OBBYEFLBNF+byoqxqVKo6Nk2tU1kW
WN0OMB8GA1UdIwQYMBaAFLBNF+byoqxqVKo6Nk2tU1kWWN0OMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgUumpjpbZPu6vooQQNGwlWeLeVUPPDyL+
qFuKGt3bAQkCIQC9DNUQRbthhks3VM//GXcaoVMUXpq4SkHP53/Zn0YGyA==
-----END CERTIFICATE-----`;
const taken = (text: string) => {
  const pasted = certificatesIn(text);
  return pasted.problem === null ? pasted.certificates : pasted.problem;
};

describe('pasted signing certificates', () => {
  test('are taken one by one or together, each once', () => {
    expect(taken(until2028)).toEqual([until2028]);
    expect(taken(`\n${until2028}\n\n${until2059}${until2028}`)).toEqual([until2028, until2059]);
  });

  test('are the same certificate however their lines are broken, and without first and last line', () => {
    const body = until2028.split('\n').slice(1, -1).join('');
    expect(taken(until2028.replaceAll('\n', '\r\n'))).toEqual([until2028]);
    expect(taken(`-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`)).toEqual([until2028]);
    expect(taken(body)).toEqual([until2028]);
  });

  test('are refused whole beside a private key of any kind', () => {
    for (const kind of ['', 'RSA ', 'EC ', 'ENCRYPTED '])
      expect(taken(`${until2028}\n-----BEGIN ${kind}PRIVATE KEY-----\nMIIE\n-----END`)).toBe('private-key');
  });

  test('are refused whole beside anything else, or if there is none', () => {
    for (const text of ['', ' ', 'MII', 'not one', `${until2028} and more`, until2028.slice(0, 200)])
      expect(taken(text)).toBe('no-certificate');
  });
});

describe('of a certificate in the list', () => {
  test('the last day is told, in this century and beyond 2050', () => {
    expect(lastDayOf(until2028)).toBe('2028-10-21');
    expect(lastDayOf(until2059)).toBe('2059-09-29');
    expect(lastDayOf('-----BEGIN CERTIFICATE-----\nTUlJ\n-----END CERTIFICATE-----')).toBeNull();
  });

  test('the first characters tell it from another', () => {
    expect(beginningOf(until2028)).toBe('MIIBdzCCAR2gAwIBAgIUBdgEvZTbZDWD');
    expect(beginningOf(until2059)).not.toBe(beginningOf(until2028));
  });
});
