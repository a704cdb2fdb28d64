import { comparesEveryPage } from './every-page.ts';

comparesEveryPage('en-1366-dark');
