import { readPage } from './page-links';
import { searchAddress } from './site-search';

const search = (form: string) =>
  searchAddress(readPage(Buffer.from(`<main>${form}</main>`), 'https://www.ambershire.gov.uk/')!);

describe(searchAddress.name, () => {
  it.each([
    [
      '<form action="/search"><input name="q"><input type="submit" name="go"></form>',
      '/search?q=slavery',
    ],
    ['<form><input type="search" name="words"></form>', '/?words=slavery'],
    [
      '<form action="/site/scripts/search_results.php"><input name="terms"><input type="hidden" name="site" value="1"></form>',
      '/site/scripts/search_results.php?site=1&terms=slavery',
    ],
    [
      '<form action="/search?lang=en#x"><input name="keywords"></form>',
      '/search?lang=en&keywords=slavery',
    ],
  ])('%s', (form, address) => {
    expect(search(form)).toBe(`https://www.ambershire.gov.uk${address}`);
  });

  it.each([
    ['a form that is posted', '<form method="post" action="/search"><input name="q"></form>'],
    ['a sign-in', '<form action="/search"><input name="q"><input type="password" name="p"></form>'],
    ['a newsletter', '<form action="/subscribe"><input name="q"></form>'],
    ['two fields', '<form action="/search"><input name="q"><input name="near"></form>'],
    ['a postcode', '<form action="/bins"><input name="postcode"></form>'],
    ['another scheme', '<form action="javascript:go()"><input name="q"></form>'],
  ])('leaves alone %s', (_, form) => {
    expect(search(form)).toBeNull();
  });
});
