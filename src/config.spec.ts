import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, SETTING_NAMES } from './config';

describe(readConfig.name, () => {
  it('needs nothing: by default nobody beyond this machine is let in', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, allowLoopbackFetch: false });
    expect(config.databaseUrl).toBeUndefined();
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', REDIS_URL: ' ' })).toMatchObject({ port: 3000 });
  });

  it.each([
    ['PORT', 'eighty', /PORT: write a whole number from 0 to 65535/],
    ['PORT', '70000', /PORT: write a whole number/],
    ['DATABASE_URL', 'mysql://localhost/x', /DATABASE_URL: write an address such as postgres:/],
    ['REDIS_URL', 'localhost:6379', /REDIS_URL: write an address such as redis:/],
    ['PUBLIC_URL', 'audit.example.org', /PUBLIC_URL: write an address such as https:/],
    ['READER_CHILDREN', '0', /READER_CHILDREN: write a whole number from 1 to 64/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL: write one of fatal, error/],
    ['CONTACT', 'the office', /CONTACT: write an address such as audit@/],
    ['FETCH_DELAY_MS', '-1', /FETCH_DELAY_MS: write a whole number from 0 to 60000/],
    ['FETCH_HOSTS', '/nowhere/at/all', /FETCH_HOSTS: write the path of a file that can be read/],
    ['ALLOW_LOOPBACK_FETCH', 'yes', /ALLOW_LOOPBACK_FETCH: write true or false/],
  ])('says what to write instead of %s=%s', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(sentence);
  });

  it('names every faulty variable at once, and never repeats a password', () => {
    const faulty = { PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'mysql://me:secret@db/x' };
    const caught = (() => {
      try {
        return readConfig(faulty);
      } catch (error) {
        return String(error);
      }
    })();
    expect(caught).toMatch(/PORT[^]*LOG_LEVEL|LOG_LEVEL[^]*PORT/);
    expect(caught).not.toContain('secret');
  });

  it('does not let a production service fetch from its own machine', () => {
    const environment = { NODE_ENV: 'production', ALLOW_LOOPBACK_FETCH: 'true' };
    expect(() => readConfig(environment)).toThrow(/ALLOW_LOOPBACK_FETCH: leave it out/);
  });

  it('does not let a production service press on sites', () => {
    const environment = { NODE_ENV: 'production', FETCH_DELAY_MS: '0' };
    expect(() => readConfig(environment)).toThrow(/FETCH_DELAY_MS: write 1000 or more/);
  });

  describe('the list of test sites', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    const file = join(folder, 'hosts');
    const environment = { FETCH_HOSTS: file, ALLOW_LOOPBACK_FETCH: 'true' };
    const write = (...lines: string[]) => writeFileSync(file, lines.join('\n'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('is read once', () => {
      write(
        '# test sites',
        '',
        '127.0.0.7:8080  WWW.ambershire.gov.uk',
        '127.0.0.8:80 fenmouth.gov.uk',
      );
      expect([...(readConfig(environment).fetchHosts ?? [])]).toEqual([
        ['www.ambershire.gov.uk', { ip: '127.0.0.7', port: 8080 }],
        ['fenmouth.gov.uk', { ip: '127.0.0.8', port: 80 }],
      ]);
    });

    it.each([
      '10.0.0.1:80 www.ambershire.gov.uk',
      '127.0.0.1 www.ambershire.gov.uk',
      '127.0.0.1:0 www.ambershire.gov.uk',
      '127.0.0.1:70000 www.ambershire.gov.uk',
      '127.0.0.999:80 www.ambershire.gov.uk',
      '127.0.0.1:80 www.ambershire.gov.uk and more',
    ])('points at the line that says %s', (line) => {
      write('127.0.0.7:8080 www.ambershire.gov.uk', line);
      expect(() => readConfig(environment)).toThrow(/FETCH_HOSTS: line 2: write an address/);
    });

    it('needs leave to fetch from this machine', () => {
      write('127.0.0.7:8080 www.ambershire.gov.uk');
      expect(() => readConfig({ FETCH_HOSTS: file })).toThrow(/set ALLOW_LOOPBACK_FETCH=true/);
    });

    it('is refused in production', () => {
      write('127.0.0.7:8080 www.ambershire.gov.uk');
      const production = { ...environment, NODE_ENV: 'production' };
      expect(() => readConfig(production)).toThrow(/FETCH_HOSTS: leave it out in production/);
    });
  });

  it('lists the names that it reads', () => {
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'PORT']));
  });
});
