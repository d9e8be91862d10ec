/** Words for: who decides and who signs. See `LEXICON` for how they are written. */
export const GOVERNANCE_WORDS: Readonly<Record<string, string>> = {
  approve: 'approv*|endors*|ratif*|adopted|signed off',
  body: 'board|boards|board of directors|governing body|trustees|full council|cabinet|executive committee|governors|directors|governing board|circular resolution|resolution|senate|members of the board|executive board',
  managers:
    'senior management|management team|leadership team|executive team|senior leadership|corporate management team|management board',
  statement: 'statement|report',
  signed:
    'signed|signature|signatory|sincerely|undersigned|docusign|duly signed|authority to bind|on behalf of the board',
  office:
    'ceo|cfo|coo|chief executive|chief executive officer|managing director|director|chairman|chair|chairperson|chairwoman|president|secretary|company secretary|general counsel|treasurer|managing partner|senior partner|chief financial officer|vice president|trustee|leader of the council|councillor|cllr|principal|vice chancellor|chief officer',
  date: 'YEAR|MONTH|dated|date',
  name: 'name|title|position|mr|mrs|ms|dr|sir|per',
};
