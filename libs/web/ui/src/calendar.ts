// An entry point of its own, so that Material's calendar stays out of the first load.
export { CLDR_DATE_FORMATS, CldrDateAdapter } from './fields/cldr-date-adapter';
export { DateField } from './fields/date-field';
