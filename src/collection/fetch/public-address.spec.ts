import fc from 'fast-check';
import { PermanentError } from '../../errors';
import { checkAddress, isAllowedIp } from './public-address';

const production = { allowLoopback: false };

const codeOf = (address: string, policy = production): string => {
  try {
    checkAddress(address, policy);
    return 'allowed';
  } catch (error) {
    return error instanceof PermanentError ? error.code : 'other error';
  }
};

describe(checkAddress.name, () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://%31%32%37.0.0.1/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::127.0.0.1]/',
    'http://[::a00:1]/',
    'http://[4000::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://localhost/',
    'http://localhost./',
    'http://printer/',
    'http://files.internal/',
    'http://nas.local/',
  ])('refuses %s as not public', (address) => {
    expect(codeOf(address)).toBe('address-not-public');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'http://user:secret@example.org/',
    'http://ok@127.0.0.1/',
    'http://ok\\@127.0.0.1/',
    'http://example.org:6379/',
    'http://example.org:22/',
    'http://exa mple.org/',
    '',
    'http://',
    `https://example.org/${'a'.repeat(3_000)}`,
  ])('refuses %s as not valid', (address) => {
    expect(codeOf(address)).toBe('address-not-valid');
  });

  it('takes an address without a scheme as https and drops the fragment', () => {
    expect(checkAddress('www.example.gov.uk/statement#top', production).href).toBe(
      'https://www.example.gov.uk/statement',
    );
  });

  it('allows loopback and its ports only where the policy says so', () => {
    expect(codeOf('http://127.0.0.1:8080/', { allowLoopback: true })).toBe('allowed');
    expect(codeOf('http://10.0.0.1/', { allowLoopback: true })).toBe('address-not-public');
  });
});

describe(isAllowedIp.name, () => {
  it('refuses every private IPv4 address, mapped into IPv6 or not', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const privateIp = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    );
    fc.assert(
      fc.property(privateIp, (bytes) => {
        const ip = bytes.join('.');
        return !isAllowedIp(ip, production) && !isAllowedIp(`::ffff:${ip}`, production);
      }),
    );
  });

  it('allows public addresses of both families', () => {
    expect(isAllowedIp('151.101.0.81', production)).toBe(true);
    expect(isAllowedIp('2a04:4e42::81', production)).toBe(true);
  });
});
