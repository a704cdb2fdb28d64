import path from 'node:path';
import { check, resolveConfig } from 'prettier';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Whether `npm test` would accept this text in a file of this name. */
async function accepts(file: string, text: string): Promise<boolean> {
  const filepath = path.join(ROOT, file);
  return check(text, { ...(await resolveConfig(filepath)), filepath });
}

const component = (template: string): string =>
  `@Component({\n  selector: 'bk-one',\n  template: \`${template}\`,\n})\nexport class One {}\n`;

test('a block inside a block of a template is indented', async () => {
  const file = 'apps/staff/src/app/people/one.html';
  expect(await accepts(file, '@if (a) {\n  @if (b) {\n    <p></p>\n  }\n}\n')).toBe(true);
  expect(await accepts(file, '@if (a) { @if (b) {\n<p></p>\n} }\n')).toBe(false);
  expect(await accepts('libs/web/ui/src/one.html', '@if (a) {\n<p></p>\n}\n')).toBe(false);
});

test('a template inside a component is checked as one in a file is', async () => {
  const file = 'apps/staff/src/app/people/one.ts';
  expect(await accepts(file, component('<p [title]="one"></p>'))).toBe(true);
  expect(await accepts(file, component('<p   [title]="one" ></p>'))).toBe(false);
});
