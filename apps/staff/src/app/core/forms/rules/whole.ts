/** The rule of a whole number between two bounds, which it names. */
export const whole = (text: string, least: number, most: number): { kind: string; limit: string } | null =>
  /^-?\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most
    ? null
    : { kind: 'between', limit: `${least}…${most}` };
