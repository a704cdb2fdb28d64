import { comparesEveryPage } from './every-page.ts';

comparesEveryPage('ru-1366-light');
