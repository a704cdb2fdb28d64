import fs from 'node:fs';
import path from 'node:path';

const TOKENS = fs.readFileSync(
  path.join(import.meta.dirname, '..', '..', 'apps/staff/src/styles/tokens.scss'),
  'utf8',
);
/** What a mark of a household may lie on. */
const GROUNDS = ['bg', 'surface', 'sunken', 'teal-softer', 'teal-soft', 'amber-soft'];
const HUES = ['hue-0', 'hue-1', 'hue-2', 'hue-3', 'hue-4'];

function coloursOf(theme: string): Map<string, string> {
  const [, rules = ''] = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(TOKENS) ?? [];
  return new Map(
    Array.from(rules.matchAll(/--bk-([\w-]+): (#\w{6})/g), ([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('in the %s theme', theme => {
  const colours = coloursOf(theme);

  it('marks of households stand out from whatever they lie on', () => {
    const weak = HUES.flatMap(hue =>
      GROUNDS.filter(ground => contrast(colours.get(hue) ?? '', colours.get(ground) ?? '') < 3).map(
        ground => `${hue} on ${ground}`,
      ),
    );
    expect([colours.size > 20, weak]).toEqual([true, []]);
  });

  it('text is read at 7 to 1', () => {
    const weak = ['ink', 'ink-2'].flatMap(ink =>
      ['bg', 'surface', 'sunken'].filter(
        ground => contrast(colours.get(ink) ?? '', colours.get(ground) ?? '') < 7,
      ),
    );
    expect(weak).toEqual([]);
  });
});
