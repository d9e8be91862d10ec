import type { DataSource } from 'typeorm';
import {
  organisationListSchema,
  organisationSchema,
  statementsSchema,
  trailSchema,
} from '../../src/api/organisation-schema';
import { problemSchema } from '../../src/api/document-schema';
import { connect } from '../../src/database/data-source';
import { freshDatabase } from '../support/fresh-database';
import { Service } from '../support/service';
import { Collected } from '../support/collected';

describe('the API of organisations', () => {
  let service: Service;
  let source: DataSource;
  let drop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const database = await freshDatabase();
    drop = () => database.drop();
    service = await Service.prepare({ databaseUrl: database.url });
    await service.web({ working: false });
    source = await connect(database.url);
    const collected = new Collected(source);
    await collected.council('E06990001', 'Ambershire', 'Nowhere');
    const look = await collected.look('E06990001', 'found');
    await collected.step(look, 1, 'https://www.ambershire.gov.uk/', 'ok', { purpose: 'home' });
    await collected.council('E06990002', 'Fenmouth', 'Nowhere');
    await collected.statement(['E06990001', 'E06990002'], 'https://www.ambershire.gov.uk/ms');
    await collected.council('E06990003', 'Thornwick', 'Nowhere');
  });

  afterAll(async () => {
    await source?.destroy();
    await service?.close();
    await drop?.();
  });

  it('lists by name, page by page, each once, with counts', async () => {
    const ids: string[] = [];
    let cursor: string | null = '';
    do {
      const page = organisationListSchema.parse(
        await service.get(
          `/api/organisations?region=Nowhere&limit=2${cursor && `&cursor=${cursor}`}`,
        ),
      );
      expect(page.counts).toMatchObject({ ok: 2, 'not-looked': 1 });
      ids.push(...page.organisations.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(ids).toEqual(['E06990001', 'E06990002', 'E06990003']);
  });

  it('filters, and counts beyond the state that is asked for', async () => {
    const list = organisationListSchema.parse(
      await service.get('/api/organisations?region=Nowhere&state=not-looked&q=thorn'),
    );
    expect(list.organisations.map(({ name }) => name)).toEqual(['Thornwick Council']);
    expect(list.counts).toMatchObject({ ok: 0, 'not-looked': 1 });
  });

  it('knows the 339 councils and their regions', async () => {
    const list = organisationListSchema.parse(await service.get('/api/organisations?limit=500'));
    const councils = list.organisations.filter(({ kind }) => kind === 'council');
    expect(councils).toHaveLength(339 + 3);
  });

  it('shows one, its statements and the trail of its newest look', async () => {
    const { links, ...one } = organisationSchema.parse(
      await service.get('/api/organisations/E06990001'),
    );
    expect(one).toMatchObject({ state: 'ok', statements: 1, newestYear: '2025-26' });
    const { statements } = statementsSchema.parse(await service.get(links.statements));
    expect(statements).toMatchObject([{ jointWith: ['E06990002'], state: 'ok' }]);
    const trail = trailSchema.parse(await service.get(links.trail));
    expect(trail.look).toMatchObject({ kind: 'discovery', outcome: 'found' });
    expect(trail.steps).toMatchObject([{ number: 1, purpose: 'home', outcome: 'ok' }]);
    const none = trailSchema.parse(await service.get('/api/organisations/E06990003/trail'));
    expect(none).toEqual({ look: null, steps: [] });
  });

  it.each([
    ['limit=0', 'limit'],
    ['state=fine', 'state'],
    ['cursor=E99999999', 'cursor'],
    ['sort=name', 'sort'],
  ])('refuses the query %s', async (query, field) => {
    const response = await fetch(service.url(`/api/organisations?${query}`));
    expect(response.status).toBe(400);
    expect(Object.keys(problemSchema.parse(await response.json()).fields ?? {})).toEqual([field]);
  });

  it.each(['E99999999', '%00', 'x%27%20or%201=1', 'E99999999/statements', 'E99999999/trail'])(
    'knows nothing of %s',
    async (id) => {
      expect((await fetch(service.url(`/api/organisations/${id}`))).status).toBe(404);
    },
  );
});
