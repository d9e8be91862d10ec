/** Every path of the API, built here and nowhere else. */
export const apiPaths = {
  documents: '/api/documents',
  document: (id: string): string => `/api/documents/${id}`,
  documentAssessment: (id: string): string => `/api/documents/${id}/assessment`,
  retry: (id: string): string => `/api/documents/${id}/retry`,
  assessment: (id: string): string => `/api/assessments/${id}`,
  organisations: '/api/organisations',
  organisation: (id: string): string => `/api/organisations/${id}`,
  organisationStatements: (id: string): string => `/api/organisations/${id}/statements`,
  organisationTrail: (id: string): string => `/api/organisations/${id}/trail`,
  rubric: (id: string): string => `/api/rubrics/${id}`,
  openApi: '/api/openapi.json',
  live: '/health/live',
  ready: '/health/ready',
} as const;
