import { Controller, Get, Header, Query, Render, UseFilters } from '@nestjs/common';
import { coverageCsv } from '../../collection/coverage/coverage-csv';
import { CoverageService } from '../../collection/coverage/coverage.service';
import { orderCovered, selectCovered } from '../../collection/coverage/select-covered';
import type { Raw } from '../documents/list-query';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';
import { coverageQuery } from './coverage-query';
import { coverageView, type CoverageView } from './coverage-view';
import { looksView, type LooksView } from './looks-view';
import type { Page } from './page';
import { pictureView, type PictureView } from './picture-view';

/** Where the collection of all organisations stands. */
@Controller()
@UseFilters(WebErrorFilter)
export class CollectionController {
  constructor(private readonly coverage: CoverageService) {}

  @Get(paths.collection)
  @Render('collection/health')
  async health(@Query() raw: Raw): Promise<Page<CoverageView> & { looks: LooksView }> {
    const [all, round] = await Promise.all([this.coverage.all(), this.coverage.round()]);
    return {
      title: 'Collection of statements',
      view: coverageView(all, coverageQuery(raw)),
      looks: looksView(all, round),
    };
  }

  @Get(paths.collectionCsv)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="collection.csv"')
  async csv(@Query() raw: Raw): Promise<string> {
    const { filter, order } = coverageQuery(raw);
    return coverageCsv(orderCovered(selectCovered(await this.coverage.all(), filter), order));
  }

  @Get(paths.coverage)
  @Render('collection/picture')
  async picture(): Promise<Page<PictureView>> {
    return { title: 'Coverage of councils', view: pictureView(await this.coverage.all()) };
  }

  @Get(paths.looks)
  @Render('collection/looks')
  async looks(): Promise<Page<LooksView>> {
    const [all, round] = await Promise.all([this.coverage.all(), this.coverage.round()]);
    return { title: 'Looks going on', view: looksView(all, round) };
  }
}
