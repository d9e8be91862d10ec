/** Words for: what an organisation is. See `LEXICON` for how they are written. */
export const ORGANISATION_WORDS: Readonly<Record<string, string>> = {
  owned:
    'subsidiar*|wholly owned|owned by|owns|parent company|parent|holding company|holdings|acquired|acquisition|controlled entities|ultimate parent|shareholder*|listed|stock exchange|privately owned|joint venture|group of companies|affiliate*|part of the|owned and controlled|controls|divisions|business units|partnership',
  founded:
    'founded|established|incorporated|headquartered|headquarters|head office|registered office|domiciled|registered|based in|formed in|registered in|registered charity|charity',
  staffed:
    'employs|employees|staff|workforce|people|fte|full time|headcount|colleagues|team members|permanent|part time|casual',
  employ: 'employ|employs|employed|employing|workforce of|staff of',
  council:
    'council|councils|local authority|authority|borough|district|county|unitary|combined authority|city council|councillors|residents|wards|constituencies',
  LTD: 'LTD',
};
