import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { blocksOf, nginxDirectives, nginxSize } from './blocks.ts';
import { FOLLOWED, followHandbook, handbook, NOT_FOLLOWED } from './follow.ts';

const blocks = handbook();
const [proxy = ''] = blocks.filter(({ language }) => language === 'nginx').map(({ text }) => text);
/** What a journal may have (docs/import.md), and what stands around it in a request. */
const LARGEST_BODY = 25 * 1024 * 1024 + 64 * 1024;

describe('the handbook', () => {
  it('has no shell block that is neither followed nor said why not', () => {
    const headings = blocks.filter(({ language }) => language === 'sh').map(({ heading }) => heading);
    expect([...new Set(headings)].sort()).toEqual([...FOLLOWED, ...Object.keys(NOT_FOLLOWED)].sort());
  });

  it('leads from nothing to a served centre, a backup and a restored copy, word for word', async () => {
    const headings = new Set(await followHandbook(false, () => undefined));
    for (const heading of FOLLOWED.slice(0, 4)) expect(headings).toContain(heading);
  }, 180_000);
});

describe('the proxy of the handbook', () => {
  const directives = nginxDirectives(proxy);
  const live = 'location = /api/live';

  it('lets through a journal as large as one may be', () => {
    expect(fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/import.md'), 'utf8')).toContain(
      '25 MB',
    );
    expect(nginxSize(directives.get('client_max_body_size')?.[0] ?? '')).toBeGreaterThan(LARGEST_BODY);
  });

  it('keeps no event back and no stream short, and says who asks by which name', () => {
    expect(directives.get(`${live} / proxy_buffering`)).toEqual(['off']);
    expect(directives.get(`${live} / proxy_read_timeout`)).toEqual(['1h']);
    expect(directives.get(`${live} / proxy_pass`)).toEqual(directives.get('location / / proxy_pass'));
    expect(directives.get('proxy_set_header')).toBeDefined();
    for (const header of [
      'Host              $http_host',
      'X-Forwarded-For   $remote_addr',
      'X-Forwarded-Proto https',
    ])
      expect(proxy).toContain(header);
    expect(directives.get('access_log')).toEqual(['off']);
  });

  it('is read by nginx, where one is installed', () => {
    if (spawnSync('nginx', ['-v']).error) return;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-nginx-'));
    const key = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=x',
      '-keyout',
      'key',
      '-out',
      'pem',
    ];
    spawnSync('openssl', key, { cwd: folder });
    const text = proxy
      .replace(/\/etc\/ssl\/your.host.pem/, path.join(folder, 'pem'))
      .replace(/\/etc\/ssl\/private\/your.host.key/, path.join(folder, 'key'));
    const file = path.join(folder, 'nginx.conf');
    fs.writeFileSync(file, `pid ${folder}/pid;\nevents {}\nhttp {\n${text}\n}\n`);
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' });
    fs.rmSync(folder, { recursive: true });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the look at blocks', () => {
  it('finds each under its heading', () => {
    const text = '# A\n\n```sh\na\n# no heading\n```\n\n## B\n\n```nginx\nb;\n```\n';
    expect(blocksOf(text)).toEqual([
      { heading: 'A', language: 'sh', text: 'a\n# no heading\n' },
      { heading: 'B', language: 'nginx', text: 'b;\n' },
    ]);
  });

  it('reads sizes and places of nginx', () => {
    const read = nginxDirectives('server { a 1 2; # x;\n location /x { a 3; } }');
    expect([...read]).toEqual([
      ['a', ['1', '2']],
      ['location /x / a', ['3']],
    ]);
    expect(() => nginxDirectives('server { a 1;')).toThrow('a brace is open');
    expect([nginxSize('26m'), nginxSize('1k'), nginxSize('7')]).toEqual([27_262_976, 1024, 7]);
  });
});
