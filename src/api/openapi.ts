import { z } from 'zod';
import {
  acceptedSchema,
  addressSchema,
  documentListSchema,
  documentSchema,
  listQuerySchema,
  problemSchema,
} from './document-schema';
import {
  organisationListSchema,
  organisationQuerySchema,
  organisationSchema,
  statementsSchema,
  trailSchema,
} from './organisation-schema';
import { apiPaths } from './paths';
import { assessmentSchema, recordSchema } from './record-schema';
import { rubricSchema } from './rubric-json';

type Json = { readonly [key: string]: unknown };

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Accepted: acceptedSchema,
  Assessment: assessmentSchema,
  Address: addressSchema,
  Document: documentSchema,
  DocumentList: documentListSchema,
  Organisation: organisationSchema,
  OrganisationList: organisationListSchema,
  Problem: problemSchema,
  Record: recordSchema,
  Rubric: rubricSchema,
  Statements: statementsSchema,
  Trail: trailSchema,
};

/** The description of the API, made from the same schemas that check what comes and goes. */
export function openApi(version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'msaudit',
      version,
      description:
        'Audits modern slavery statements against an open rubric, with a verbatim quote behind every point. A score is about what is disclosed, never proof of slavery or of its absence.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: paths(),
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, schemaOf(schema)]),
      ),
    },
  };
}

function paths(): Json {
  return {
    [apiPaths.documents]: {
      post: {
        operationId: 'createDocument',
        summary: 'Hand in a file, or an address to fetch it from',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': { schema: upload() },
            'application/json': { schema: ref('Address') },
          },
        },
        responses: { 202: answer('Accepted', 'Accepted'), ...problems(400, 413) },
      },
      get: {
        operationId: 'listDocuments',
        summary: 'Documents that were handed in, newest first',
        parameters: queryOf(listQuerySchema),
        responses: { 200: answer('One page', 'DocumentList'), ...problems(400) },
      },
    },
    [apiPaths.document('{id}')]: get('getDocument', 'One document and how far it is', 'Document'),
    [apiPaths.documentAssessment('{id}')]: get(
      'getDocumentAssessment',
      'The record of one document: the same JSON as the command line prints',
      'Record',
    ),
    [apiPaths.retry('{id}')]: {
      post: {
        operationId: 'retryDocument',
        summary: 'Try a document that failed once more',
        parameters: [ID],
        responses: { 202: answer('Accepted', 'Accepted'), ...problems(400, 404) },
      },
    },
    [apiPaths.assessment('{id}')]: get(
      'getAssessment',
      'The record of one assessment, without where the document came from',
      'Assessment',
    ),
    [apiPaths.organisations]: {
      get: {
        operationId: 'listOrganisations',
        summary: 'Organisations and the state of their statement, by name',
        parameters: queryOf(organisationQuerySchema),
        responses: { 200: answer('One page', 'OrganisationList'), ...problems(400) },
      },
    },
    [apiPaths.organisation('{id}')]: get(
      'getOrganisation',
      'One organisation and the state of its statement',
      'Organisation',
    ),
    [apiPaths.organisationStatements('{id}')]: get(
      'getStatements',
      'The statements of one organisation, with versions and renditions',
      'Statements',
    ),
    [apiPaths.organisationTrail('{id}')]: get(
      'getTrail',
      'The newest look at one organisation, step by step',
      'Trail',
    ),
    [apiPaths.rubric('{id}')]: get('getRubric', 'One rubric', 'Rubric'),
  };
}

const ID: Json = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

const answer = (description: string, name: string): Json => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

const problems = (...statuses: number[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: 'What was wrong',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  );

const get = (operationId: string, summary: string, name: string): Json => ({
  get: {
    operationId,
    summary,
    parameters: [ID],
    responses: { 200: answer(summary, name), ...problems(404) },
  },
});

const upload = (): Json => ({
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', contentMediaType: 'application/octet-stream' },
    rubric: { type: 'string', description: 'Id of a rubric; the document decides if left out.' },
  },
});

function queryOf(schema: z.ZodObject): Json[] {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(field as z.ZodType),
  }));
}

function schemaOf(schema: z.ZodType): Json {
  const json: Record<string, unknown> = { ...z.toJSONSchema(schema, { io: 'input' }) };
  delete json['$schema'];
  return json;
}
