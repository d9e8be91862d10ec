import type { Site } from '../site';
import { absentSites } from './absent';
import { aspxSites } from './aspx';
import { copySites } from './copies';
import { drupalSites } from './drupal';
import { faultSites } from './faults';
import { gossSites } from './goss';
import { guideSites } from './guides';
import { jaduSites } from './jadu';
import { otherSystems } from './other-systems';
import { robotsSites } from './robots';
import { sitemapSites } from './sitemaps';
import { successionSites } from './succession';
import { sharedSites } from './together';
import { welshSites } from './wales';
import { yearSites } from './years';

/** All sites that are described by hand; a fresh copy, because some answers count their callers. */
export const describedSites = (): Site[] => [
  ...drupalSites(),
  ...gossSites(),
  ...jaduSites(),
  ...aspxSites(),
  ...otherSystems(),
  ...guideSites(),
  ...yearSites(),
  ...copySites(),
  ...successionSites(),
  ...sharedSites(),
  ...welshSites(),
  ...absentSites(),
  ...robotsSites(),
  ...sitemapSites(),
  ...faultSites(),
];
