import { comesFromHere, newToken, TOKEN_COOKIE, tokenIn, tokensMatch } from './csrf';

describe(tokenIn.name, () => {
  it('finds the token among other cookies', () => {
    const token = newToken();
    expect(tokenIn(`a=b; ${TOKEN_COOKIE}=${token}; c=d`)).toBe(token);
  });

  it('takes nothing of another shape', () => {
    expect(tokenIn(undefined)).toBeNull();
    expect(tokenIn(`${TOKEN_COOKIE}=`)).toBeNull();
    expect(tokenIn(`${TOKEN_COOKIE}=${'x'.repeat(5000)}`)).toBeNull();
  });
});

describe(tokensMatch.name, () => {
  it('accepts only the same token', () => {
    const token = newToken();
    expect(tokensMatch(token, token)).toBe(true);
    expect(tokensMatch(token, newToken())).toBe(false);
  });

  it.each([undefined, '', ['a'], { a: 1 }, 7])('refuses %p', (field) => {
    expect(tokensMatch(newToken(), field)).toBe(false);
    expect(tokensMatch(null, field)).toBe(false);
  });
});

describe(comesFromHere.name, () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    [{ origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
    [{ origin: 'null', host: 'localhost:3000' }, false],
    [{ host: 'localhost:3000' }, true],
  ])('%j → %s', (headers, expected) => {
    expect(comesFromHere(headers)).toBe(expected);
  });
});
