// An entry point of its own, so that date fields stay out of the first load; the calendar itself comes with the first opened.
export { DateField } from './fields/date-field';
