import { SAFETY_AWAY } from './safety-form-1-away';
import { SAFETY_NEAR } from './safety-form-1-near';
import { type SafetyForm, says } from './safety-form';

/** Version 1 of the form that Baanek ships, in our own words; by custom of the field, not validated. */
export const SAFETY_FORM_1: SafetyForm = {
  version: 1,
  sections: [...SAFETY_NEAR, ...SAFETY_AWAY],
  titles: [
    { code: 'memo', text: says('Памятка', 'Эскерме', 'Reminder') },
    { code: 'notes', text: says('Записки', 'Жазуулар', 'Notes') },
    { code: 'to_do', text: says('Список дел', 'Иштердин тизмеси', 'To do') },
    { code: 'phones', text: says('Телефоны', 'Телефондор', 'Phone numbers') },
  ],
};
