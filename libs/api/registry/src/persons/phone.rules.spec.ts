import { readPhone } from './phone.rules';

describe('a phone', () => {
  it.each([
    ['0000 123 456', '+996000123456'],
    ['+996 (000) 12-34-56', '+996000123456'],
    ['996000123456', '+996000123456'],
    ['00996 000 123 456', '+996000123456'],
    ['555 123 456', '+996555123456'],
    ['0555123456', '+996555123456'],
    ['8 700 123 45 67', '+77001234567'],
    ['+7 700 123 45 67', '+77001234567'],
    ['0090 532 123 45 67', '+905321234567'],
    ['+90 532 123 45 67', '+905321234567'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+1 213 215 5230', '+12132155230'],
    ['102', '102'],
  ])('«%s» is dialled as %s', (typed, dialled) => {
    expect(readPhone(typed)).toBe(dialled);
  });

  it.each([
    ['0555 123 45', 'a digit too few'],
    ['0555 12-34-5', 'a digit too few'],
    ['0555 123 4567', 'a digit too many'],
    ['55512345', 'a digit too few'],
    ['5551234567', 'a digit too many'],
    ['+996 555 123 45', 'a digit too few'],
    ['+996 555 123 4567', 'a digit too many'],
    ['996 555 123 45', 'a digit too few'],
    ['+996 0555 123 456', 'code and trunk'],
    ['0555 123 456, 0700 900 401', 'two numbers'],
    ['0555 123 456 (муж)', 'somebody’s words'],
    ['0555 100 401 доб. 12', 'an extension'], // github.com/daddyz/phonelib/issues/367
    ['+1 1213 215 5230', 'a digit too many'], // github.com/catamphetamine/libphonenumber-js/issues/159
    ['0555 100 401 ext.', 'letters'], // github.com/giggsey/libphonenumber-for-php/issues/67
    ['12', 'too short'],
    ['', 'nothing'],
  ])('«%s» is none: %s', typed => {
    expect(readPhone(typed)).toBeNull();
  });
});
