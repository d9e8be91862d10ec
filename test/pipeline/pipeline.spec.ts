import { createHash } from 'node:crypto';
import { auditDocument } from '../../src/assessments/audit-document';
import { labelText } from '../../src/disclosures/label-text';
import { readDocument } from '../../src/documents/read';
import { loadRubrics } from '../../src/rubrics/load-all';
import { eventually } from '../support/eventually';
import { QUEUES, redisUrlFor } from '../support/queues';
import { type DocumentJson, Service } from '../support/service';
import { Site } from '../support/site';
import { statement } from '../support/statement';

jest.setTimeout(120_000);

describe.each(QUEUES)('the pipeline with its queue on %s', (kind) => {
  const site = new Site();
  let service: Service;

  beforeAll(async () => {
    await site.start();
    service = await Service.prepare({ redisUrl: redisUrlFor(kind, 1) });
    await service.web({ working: true });
  });
  afterAll(async () => {
    await service?.close();
    await site.stop();
  });

  it('gives the same record as auditing the bytes directly', async () => {
    const bytes = Buffer.from(statement(1));
    const id = await service.upload(statement(1), 'Ambrose.txt');
    expect((await service.finished(id)).state).toBe('assessed');
    const stored = await (await fetch(service.url(`/api/documents/${id}/assessment`))).text();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const reading = await readDocument(bytes, { declaredName: 'Ambrose.txt' });
    const { record } = auditDocument(reading, {
      sha256,
      labels: labelText(reading.text),
      rubrics: loadRubrics(),
    });
    expect(stored).toBe(JSON.stringify({ source: 'Ambrose.txt', ...record }));
    const [evidence] = await service.query<{ n: number }>(
      `select count(*)::int as n from evidence e join assessment a on a.id = e.assessment_id
       join text t on t.id = a.text_id join document d on d.id = t.document_id
       where d.sha256 = $1
         and substring(t.content from e.start_offset + 1 for e.end_offset - e.start_offset) = e.quote`,
      [sha256],
    );
    expect(evidence?.n).toBe(record.criteria.flatMap((each) => each.evidence).length);
    expect(evidence?.n).toBeGreaterThan(0);
  });

  it('makes one document and one assessment of fifty uploads of the same bytes', async () => {
    const copies = Array.from({ length: 50 }, () => service.upload(statement(2)));
    const finished = await Promise.all(
      (await Promise.all(copies)).map((id) => service.finished(id)),
    );
    expect(new Set(finished.map(({ state }) => state))).toEqual(new Set(['assessed']));
    expect(new Set(finished.map(({ assessment }) => assessment?.id)).size).toBe(1);
    const sha256 = createHash('sha256').update(statement(2)).digest('hex');
    const counts = await service.query(
      `select count(distinct d.id)::int as documents, count(distinct t.id)::int as texts,
              count(distinct a.id)::int as assessments
       from document d join text t on t.document_id = d.id join assessment a on a.text_id = t.id
       where d.sha256 = $1`,
      [sha256],
    );
    expect(counts).toEqual([{ documents: 1, texts: 1, assessments: 1 }]);
    expect(await service.query('select key from job_run')).toEqual([]);
  });

  it('tries a passing fault again, later each time, and shows that it does', async () => {
    site.fails('/busy', 503, 2, statement(3));
    const id = await service.submit(site.address('/busy'));
    const waiting = await eventually(
      () => service.document(id),
      ({ progress }) => progress.text.includes('tried again'),
    );
    expect(waiting.error).toBeNull();
    expect((await service.finished(id)).state).toBe('assessed');
    const [first = 0, second = 0, third = 0, ...more] = site.asked.get('/busy') ?? [];
    expect(more).toEqual([]);
    expect(second - first).toBeGreaterThan(900);
    expect(third - second).toBeGreaterThan(1_900);
  });

  it('never repeats what cannot succeed, until a person asks for it', async () => {
    const id = await service.submit(site.address('/gone'));
    const failed = await service.finished(id);
    expect(failed.state).toBe('failed');
    expect(failed.error?.code).toMatch(/^[a-z-]+$/);
    expect(site.times('/gone')).toBe(1);
    site.gives('/gone', statement(4));
    expect(await service.retry(id)).toBe(202);
    expect((await service.finished(id)).state).toBe('assessed');
    expect(await service.retry(id)).toBe(400);
  });

  it('says how far it is, never going back', async () => {
    site.gives('/slowly', statement(5), 800);
    const id = await service.submit(site.address('/slowly'));
    const seen: DocumentJson[] = [];
    await eventually(
      async () => {
        const now = await service.document(id);
        seen.push(now);
        return now;
      },
      ({ state }) => state === 'assessed',
    );
    const percents = seen.map(({ progress }) => progress.percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(seen.map(({ state }) => state)).toContain('fetching');
  });

  describe('when many addresses are handed in at once', () => {
    const traffic = { open: 0, most: 0 };
    const sites = Array.from({ length: 12 }, (_, n) => new Site(traffic, `127.0.0.${n + 10}`));
    beforeAll(() => Promise.all(sites.map((each) => each.start())));
    afterAll(() => Promise.all(sites.map((each) => each.stop())));

    const fetchAll = async (from: readonly Site[], first: number, milliseconds: number) => {
      traffic.most = 0;
      const ids = await Promise.all(
        Array.from({ length: 12 }, (_, index) => {
          const each = from[index % from.length] ?? site;
          each.gives(`/many/${index}`, statement(first + index), milliseconds);
          return service.submit(each.address(`/many/${index}`));
        }),
      );
      const finished = await Promise.all(ids.map((id) => service.finished(id)));
      expect(finished.every(({ state }) => state === 'assessed')).toBe(true);
      return traffic.most;
    };

    it('asks four sites at the same time and no more', async () => {
      expect(await fetchAll(sites, 100, 1_500)).toBe(4);
    });

    it('asks one site for one address after the other', async () => {
      expect(await fetchAll(sites.slice(0, 1), 200, 100)).toBe(1);
    });
  });

  it('reads a web page that was announced as a PDF as an error page, the same bytes else as a page', async () => {
    const page = `<!DOCTYPE html><html lang="en"><body><main><h1>Statement</h1><p>${statement(6)}</p></main></body></html>`;
    const [pdf, html] = await Promise.all([
      service.upload(page, 'statement.pdf'),
      service.upload(page, 'statement.html'),
    ]);
    expect((await service.finished(pdf)).error?.code).toBe('html-error-page');
    expect((await service.finished(html)).state).not.toBe('failed');
  });
});
