import { isKnownHost } from './known-host';

describe(isKnownHost.name, () => {
  it.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '[::1]:3000'])('knows %s', (host) => {
    expect(isKnownHost(host, '127.0.0.1', undefined)).toBe(true);
  });

  it.each(['evil.test:3000', 'localhost.evil.test', '10.0.0.1', '', undefined])(
    'does not know %s',
    (host) => {
      expect(isKnownHost(host, '127.0.0.1', undefined)).toBe(false);
    },
  );

  it('knows the address people use', () => {
    expect(isKnownHost('audit.example.org', '127.0.0.1', 'https://audit.example.org')).toBe(true);
  });

  it('leaves it to others where it listens to others', () => {
    expect(isKnownHost('anything.example', '0.0.0.0', undefined)).toBe(true);
  });
});
