import Ajv2020 from 'ajv/dist/2020';
import { recordSchema } from '../../src/api/record-schema';
import { documentSchema, problemSchema } from '../../src/api/document-schema';
import { rubricSchema } from '../../src/api/rubric-json';
import { Service } from '../support/service';
import { statement } from '../support/statement';

type Problem = { code: string; status: number; fields?: Record<string, string> };

describe('the API', () => {
  let service: Service;
  let done: string;

  beforeAll(async () => {
    service = await Service.prepare({});
    await service.web({ working: true });
    done = await service.upload(statement(1), 'Ambrose.txt');
    await service.finished(done);
  });
  afterAll(() => service?.close());

  const post = (body: RequestInit['body'], type?: string) =>
    fetch(service.url('/api/documents'), {
      method: 'POST',
      body,
      headers: type ? { 'content-type': type } : {},
    });

  const problem = async (response: Response): Promise<Problem> => {
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const body = problemSchema.parse(await response.json());
    expect(body.status).toBe(response.status);
    return body;
  };

  const file = (content: string | Buffer, name: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return form;
  };

  it('takes a file in and says where to look', async () => {
    const response = await post(file(statement(2), 'x.txt'));
    expect(response.status).toBe(202);
    const accepted = (await response.json()) as { id: string; links: { self: string } };
    expect(accepted.links.self).toBe(`/api/documents/${accepted.id}`);
  });

  it('shows documents and records as its schemas say', async () => {
    expect(documentSchema.parse(await service.get(`/api/documents/${done}`))).toMatchObject({
      source: 'Ambrose.txt',
      state: 'assessed',
      assessment: { rubric: { id: 'council-statement' } },
    });
    const record = await service.get(`/api/documents/${done}/assessment`);
    expect(recordSchema.parse(record)).toEqual(record);
    const rubric = await service.get('/api/rubrics/council-statement');
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
  });

  it('gives the record of an assessment by its own number, without the source', async () => {
    const { source, ...rest } = await service.get<{ source: string }>(
      `/api/documents/${done}/assessment`,
    );
    expect(source).toBe('Ambrose.txt');
    const { assessment } = await service.document(done);
    expect(await service.get(`/api/assessments/${assessment?.id}`)).toEqual(rest);
  });

  it('lists newest first, page by page, each document once', async () => {
    for (let number = 10; number < 17; number += 1)
      await service.upload(statement(number), `listed 100%_${number}.txt`);
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page: { documents: { source: string }[]; next: string | null } = await service.get(
        `/api/documents?limit=3&q=${encodeURIComponent('100%_')}${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.documents.map(({ source }) => source));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual([16, 15, 14, 13, 12, 11, 10].map((n) => `listed 100%_${n}.txt`));
  });

  it.each([
    ['limit=1000000000', 'limit'],
    ['limit=0', 'limit'],
    ['cursor=1;drop', 'cursor'],
    ['state=done', 'state'],
    ['state=assessed&state=failed', 'state'],
    ['order=source;--', 'order'],
  ])('refuses the query %s', async (query, field) => {
    const refused = await problem(await fetch(service.url(`/api/documents?${query}`)));
    expect(refused).toMatchObject({ status: 400, code: 'invalid' });
    expect(Object.keys(refused.fields ?? {})).toEqual([field]);
  });

  it.each([
    ['no address', '{}', 'address'],
    ['another scheme', '{"address":"file:///etc/passwd"}', 'address'],
    ['a wrong type', '{"address":["https://example.org"]}', 'address'],
    ['an unknown rubric', '{"address":"https://example.org/","rubric":"mine"}', 'rubric'],
    ['an unknown field', '{"address":"https://example.org/","admin":true}', 'admin'],
  ])('refuses %s', async (_, body, field) => {
    const refused = await problem(await post(body, 'application/json'));
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.fields ?? {})).toContain(field);
  });

  it('refuses broken JSON, an empty file and one that is too large', async () => {
    expect((await problem(await post('{"address":', 'application/json'))).status).toBe(400);
    const empty = await problem(await post(file('', 'empty.pdf')));
    expect(empty.fields).toHaveProperty('file');
    const large = await post(file(Buffer.alloc(26 * 1024 * 1024), 'large.pdf'));
    expect(await problem(large)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it.each([
    '/api/documents/11111111-2222-4333-8444-555555555555',
    '/api/documents/not-a-number',
    "/api/documents/1'%20or%201=1/assessment",
    '/api/assessments/x',
    '/api/rubrics/..%2f..%2fpackage.json',
    '/api/nothing',
  ])('knows nothing of %s', async (path) => {
    expect((await problem(await fetch(service.url(path)))).code).toBe('not-found');
  });

  it('fails a document in words when it cannot be read', async () => {
    const id = await service.upload('%PDF-1.7\n%%EOF', 'cut-off.pdf');
    const failed = await service.finished(id);
    expect(failed.state).toBe('failed');
    expect(failed.error?.message.length).toBeGreaterThan(20);
    expect(
      (await problem(await fetch(service.url(`/api/documents/${id}/assessment`)))).status,
    ).toBe(404);
  });

  it('refuses an address on this machine when it is not told otherwise', async () => {
    const id = await service.submit('http://169.254.169.254/latest/meta-data');
    expect(await service.finished(id)).toMatchObject({ state: 'failed' });
  });

  it('keeps the name of a file, accents and all, but no path', async () => {
    const id = await service.upload(statement(3), '../Sir Gâr.txt');
    expect(await service.document(id)).toMatchObject({ source: 'Sir Gâr.txt' });
  });

  it('describes itself, and its schemas compile', async () => {
    const description = await service.get<{
      openapi: string;
      paths: object;
      components: { schemas: Record<string, object> };
    }>('/api/openapi.json');
    expect(description.openapi).toBe('3.1.0');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const schema of Object.values(description.components.schemas)) ajv.compile(schema);
    const record = ajv.compile(description.components.schemas['Record'] ?? {});
    expect(record(await service.get(`/api/documents/${done}/assessment`))).toBe(true);
    expect(record({ source: 'x' })).toBe(false);
  });

  it('says that it is alive and ready', async () => {
    expect(await service.get('/health/live')).toEqual({ status: 'ok' });
    expect(await service.get('/health/ready')).toEqual({ status: 'ok' });
  });
});
