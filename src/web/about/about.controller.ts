import { Controller, Get, Render, UseFilters } from '@nestjs/common';
import { WebErrorFilter } from '../error.filter';
import { paths } from '../paths';

/** Pages that are the same for everybody. */
@Controller()
@UseFilters(WebErrorFilter)
export class AboutController {
  @Get(paths.about)
  @Render('about/about')
  about(): { title: string } {
    return { title: 'How it scores' };
  }

  @Get(paths.accessibility)
  @Render('about/accessibility')
  accessibility(): { title: string } {
    return { title: 'Accessibility' };
  }
}
