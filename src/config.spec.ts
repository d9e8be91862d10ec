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

  it('lists the names that it reads', () => {
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'PORT']));
  });
});
