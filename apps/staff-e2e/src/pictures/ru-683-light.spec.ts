import { comparesEveryPage } from './every-page.ts';

comparesEveryPage('ru-683-light');
