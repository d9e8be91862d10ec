/** A value as one segment of a path; `:id` stays, so that the same builders make the routes. */
function segment(value: string): string {
  return value.startsWith(':') ? value : encodeURIComponent(value);
}

/** Every path of the web pages, built here and nowhere else. */
export const paths = {
  home: '/',
  documents: '/documents',
  document: (id: string): string => `/documents/${segment(id)}`,
  retry: (id: string): string => `/documents/${segment(id)}/retry`,
  page: (id: string, page: string): string => `/documents/${segment(id)}/pages/${segment(page)}`,
  printable: (id: string): string => `/documents/${segment(id)}/print`,
  json: (id: string): string => `/documents/${segment(id)}/assessment.json`,
  csv: (id: string): string => `/documents/${segment(id)}/assessment.csv`,
  mark: (id: string, criterion: string): string =>
    `/documents/${segment(id)}/criteria/${segment(criterion)}/mark`,
  withdraw: (id: string, criterion: string, mark: string): string =>
    `/documents/${segment(id)}/criteria/${segment(criterion)}/marks/${segment(mark)}/withdraw`,
  accuracy: '/accuracy',
  original: (id: string): string => `/documents/${segment(id)}/original`,
  collection: '/collection',
  collectionCsv: '/collection/organisations.csv',
  coverage: '/collection/coverage',
  questions: '/collection/questions',
  looks: '/collection/looks',
  organisation: (id: string): string => `/collection/organisations/${segment(id)}`,
  lookNow: (id: string): string => `/collection/organisations/${segment(id)}/look`,
  trail: (id: string, sweep: string): string =>
    `/collection/organisations/${segment(id)}/looks/${segment(sweep)}`,
  candidate: (id: string, candidate: string): string =>
    `/collection/organisations/${segment(id)}/candidates/${segment(candidate)}`,
  undoDecision: (id: string, candidate: string): string =>
    `/collection/organisations/${segment(id)}/candidates/${segment(candidate)}/undo`,
  give: (id: string): string => `/collection/organisations/${segment(id)}/give`,
  finding: (id: string, finding: string): string =>
    `/collection/organisations/${segment(id)}/findings/${segment(finding)}`,
  warc: (id: string): string => `/collection/organisations/${segment(id)}/captures.warc.gz`,
  rubrics: '/rubrics',
  rubric: (id: string): string => `/rubrics/${segment(id)}`,
  criterion: (rubric: string, id: string): string =>
    `/rubrics/${encodeURIComponent(rubric)}#criterion-${segment(id)}`,
  about: '/about',
  accessibility: '/accessibility',
  assets: '/assets',
  openApi: '/api/openapi.json',
} as const;

/** A path with a query, leaving out what is empty. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const filled = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return filled.length === 0 ? path : `${path}?${new URLSearchParams(filled).toString()}`;
}
