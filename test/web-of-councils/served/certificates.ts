import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Tls } from '../site';

// The few pieces of DER (ITU-T X.690) that a certificate (RFC 5280) is made of.
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  if (size < 128) return Buffer.concat([Buffer.from([tag, size]), body]);
  const bytes = size < 256 ? [size] : [size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length, ...bytes]), body]);
};

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const time = (at: Date) => {
  const text = at.toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x18, Buffer.from(text));
};
const bits = (bytes: Buffer) => der(0x03, Buffer.from([0]), bytes);

const COMMON_NAME = '550403';
const BASIC_CONSTRAINTS = '551d13';
const ALTERNATIVE_NAMES = '551d11';
const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));

const nameOf = (common: string) =>
  sequence(der(0x31, sequence(identifier(COMMON_NAME), der(0x0c, Buffer.from(common)))));

const extension = (id: string, value: Buffer) =>
  sequence(identifier(id), der(0x01, Buffer.from([0xff])), der(0x04, value));

type Named = { readonly name: string; readonly key: KeyObject; readonly spki: Buffer };

const keyFor = (name: string): Named => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    name,
    key: pair.privateKey,
    spki: pair.publicKey.export({ type: 'spki', format: 'der' }),
  };
};

type Certificate = {
  readonly of: Named;
  readonly by: Named;
  /** Left out for those that certify others. */
  readonly host?: string;
  readonly from: Date;
  readonly until: Date;
};

const certify = ({ of, by, host, from, until }: Certificate): string => {
  const constraint = host === undefined ? sequence(der(0x01, Buffer.from([0xff]))) : sequence();
  const extensions = [
    extension(BASIC_CONSTRAINTS, constraint),
    ...(host === undefined
      ? []
      : [extension(ALTERNATIVE_NAMES, sequence(der(0x82, Buffer.from(host))))]),
  ];
  const serial = randomBytes(12);
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    nameOf(by.name),
    sequence(time(from), time(until)),
    nameOf(of.name),
    of.spki,
    der(0xa3, sequence(...extensions)),
  );
  const signed = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, by.key)));
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

const DAY = 86_400_000;

/** Certificates made at start by an authority that nobody but the tests trusts. */
export class Certificates {
  private readonly authority = keyFor('Test web of councils, authority');
  private readonly middle = keyFor('Test web of councils, intermediate');
  private readonly leaf = keyFor('council');
  private readonly made = new Map<string, SecureContext>();
  private readonly now = Date.now();

  /** What NODE_EXTRA_CA_CERTS has to name for good hosts to be trusted. */
  readonly authorityPem = certify({
    of: this.authority,
    by: this.authority,
    ...this.validFor(-30, 365),
  });

  contextFor(host: string, tls: Tls): SecureContext {
    const key = `${tls} ${host}`;
    const known = this.made.get(key);
    if (known) return known;
    const context = createSecureContext({
      key: this.leaf.key.export({ type: 'pkcs8', format: 'pem' }),
      cert: this.certificate(host, tls),
    });
    this.made.set(key, context);
    return context;
  }

  private certificate(host: string, tls: Tls): string {
    const of = { ...this.leaf, name: host.slice(0, 60) };
    const valid = this.validFor(-30, 90);
    switch (tls) {
      case 'expired':
        return certify({ of, by: this.authority, host, ...this.validFor(-400, -20) });
      case 'wrong-host':
        return certify({ of, by: this.authority, host: `www.hosting-for-${host}`, ...valid });
      case 'self-signed':
        return certify({ of, by: { ...this.leaf, name: of.name }, host, ...valid });
      case 'incomplete-chain':
        return certify({ of, by: this.middle, host, ...valid });
      default:
        return certify({ of, by: this.authority, host, ...valid });
    }
  }

  private validFor(from: number, until: number) {
    return { from: new Date(this.now + from * DAY), until: new Date(this.now + until * DAY) };
  }
}
