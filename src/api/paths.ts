/** Every path of the API, built here and nowhere else. */
export const apiPaths = {
  documents: '/api/documents',
  document: (id: string): string => `/api/documents/${id}`,
  documentAssessment: (id: string): string => `/api/documents/${id}/assessment`,
  retry: (id: string): string => `/api/documents/${id}/retry`,
  assessment: (id: string): string => `/api/assessments/${id}`,
  rubric: (id: string): string => `/api/rubrics/${id}`,
  openApi: '/api/openapi.json',
  live: '/health/live',
  ready: '/health/ready',
} as const;
