import { comparesEveryPage } from './every-page.ts';

comparesEveryPage('ky-390-dark');
