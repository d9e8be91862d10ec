import { initAll } from './govuk-frontend.min.js';
import { startPanes } from './panes.js';
import { startProgress } from './progress.js';

initAll();
startPanes();
startProgress();
