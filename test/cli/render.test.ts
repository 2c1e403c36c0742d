import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { END, START } from '../../src/fallback/marks.js';
import { signOf } from '../../src/fallback/made.js';
import { snippet } from '../../site/snippets.js';
import { root } from '../support/node.js';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of a web server: pages, and the made-up API in `api/`. */
function siteWith(pages: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vald-render-'));
  folders.push(folder);
  cpSync(fileURLToPath(new URL('test/fixtures/api', root)), join(folder, 'api'), {
    recursive: true,
  });
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The settings for the sources' decorators are not in the folder of a page. */
const env = {
  ...process.env,
  LC_ALL: 'sv_SE.UTF-8',
  TSX_TSCONFIG_PATH: fileURLToPath(new URL('tsconfig.json', root)),
};

function run(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      fileURLToPath(import.meta.resolve('tsx')),
      fileURLToPath(new URL('src/cli/main.ts', root)),
      'render',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', env },
  );
  return { status, stdout, stderr };
}

/** Renders one page. */
function rendered(body: string, ...args: string[]) {
  const page = `<!doctype html>\n<html lang="sv"><body>\n${body}\n</body></html>\n`;
  const folder = siteWith({ 'sida.html': page });
  const result = run(folder, 'sida.html', '--api', 'api', ...args);
  return { ...result, folder, page, text: readFileSync(join(folder, 'sida.html'), 'utf8') };
}

/** What is between the marks, in order. */
const made = (text: string): string[] =>
  text
    .split(START)
    .slice(1)
    .map((part) => part.split(END)[0]!);

/** A page without what is between its marks. */
const around = (text: string): string =>
  text
    .replace(/(\r?\n)?<!--vald-program--><\/div><!--\/vald-program-->/g, '')
    .replace(/<!--vald-program--><div[^]*?<!--\/vald-program-->\r?\n/g, '')
    .replace(/(\r?\n)?<!--vald-program-->[^]*?<!--\/vald-program-->(\r?\n)?/g, '');

const card = '<vald-goal-card goal="exempel-m1"><p>Reserv &amp; <b>mer</b></p></vald-goal-card>';

describe('vald-program render', () => {
  test('what is said once on a page is said by the first, and each line of an item stands for itself', () => {
    const one = '<vald-goal-card goal="2021-m3"></vald-goal-card>';
    const { text, stderr } = rendered(
      `<vald-program-goals></vald-program-goals>${one}${one}`,
      '--api',
      fileURLToPath(new URL('public/api/v1', root)),
    );
    assert.equal(stderr, '');
    const [goals, ...cards] = made(text);
    const whom = /Fråga Socialförvaltningen/g;
    assert.equal(goals!.match(whom)?.length, 1);
    assert.equal(cards.length, 2);
    for (const found of cards) {
      assert.match(found, /gäller inte längre/);
      assert.doesNotMatch(found, whom);
      assert.match(
        found,
        /upptäcka våld<br>Ansvar: Stadsdelsnämnderna<br>Föreslaget: Ansvar: Arbetsmarknadsnämnden[^<]*<\/li>/,
      );
    }
  });

  test('puts what an element shows in its tag, as headings, lists and tables, and changes nothing else', () => {
    const { status, stdout, stderr, text, page } = rendered(
      `<h1>Vår sida &eacute;</h1>
<P class=intro>Text  med <br/> konstigheter & tecken
<div>${card}</div>
<vald-program-goals namnd="exempel-socialnamnden"></vald-program-goals>
<vald-namnd-responsibilities namnd="exempel-socialnamnden">
  <p>Reserv</p>
</vald-namnd-responsibilities>
<vald-responsibility-matrix></vald-responsibility-matrix>
<vald-indicator-table></vald-indicator-table>
<vald-help-contacts></vald-help-contacts>
<vald-safe-exit></vald-safe-exit>
<script>const text = '<vald-goal-card>';</script>`,
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^wrote: sida\.html$/m);
    assert.equal(around(text), page);
    const [goal, goals, namnd, matrix, indicators, help, ...more] = made(text);
    assert.equal(more.length, 0);
    assert.match(goal!, /<p>.*Mål 1<\/p>\n<h2>Exempel på mål/);
    assert.match(goal!, /Ansvar: Exempelstads socialnämnd<br>Delansvar: /);
    assert.match(goals!, /<h2>[^]*<(ul|ol)><li>/);
    assert.match(namnd!, /<h2[^]*<ul><li>/);
    assert.match(matrix!, /<td>[A-ZÅÄÖ][a-zåäö ]+(, [A-ZÅÄÖ][a-zåäö ]+)+<\/td>/);
    assert.match(matrix!, /<table>[^]*<th scope="col">[^]*<tr><th scope="row">/);
    assert.match(indicators!, /<table>[^]*<tr><th scope="row">[^]*<td>/);
    assert.match(help!, /href="tel:112"/);
    // What is made up says so.
    for (const one of [goal, goals, namnd, matrix, indicators]) assert.match(one!, /Exempeldata/);
    // Nothing that does something, and nothing of a page that is open.
    for (const one of made(text)) {
      assert.doesNotMatch(one, /<(button|input|select|script|style|slot|form|div|svg)\b/);
      assert.doesNotMatch(one, / (class|id|style|part|on\w+|open)=/);
      assert.doesNotMatch(one, /Öppet nu|Stängt nu/);
    }
  });

  test('opinions, changes and the order of time: with words where a mark of change may be taken away', () => {
    const { status, stderr, text } = rendered(
      `<vald-opinions></vald-opinions>
<vald-program-compare></vald-program-compare>
<vald-program-timeline></vald-program-timeline>`,
    );
    assert.equal(status, 0, stderr);
    const [opinions, changes, time] = made(text) as [string, string, string];
    assert.match(opinions, /<blockquote>Exempel på att någon instämmer\.<\/blockquote>/);
    assert.match(opinions, /Förslag – inte beslut/);
    assert.match(changes, /<del>borttaget: [^<]+<\/del> <ins>tillagt: [^<]+<\/ins>/);
    assert.match(changes, /<table>[^]*<th scope="row">Delmål/);
    assert.match(time, /2017–2019: inget program för staden i våra källor/);
    for (const one of [opinions, changes, time]) assert.match(one, /Exempeldata/);
  });

  test('says the same a second time, and --check tells which pages are old by its exit code', () => {
    const { folder, text } = rendered(card);
    const again = run(folder, 'sida.html', '--api', 'api');
    assert.deepEqual([again.status, again.stdout], [0, '']);
    assert.equal(readFileSync(join(folder, 'sida.html'), 'utf8'), text);
    assert.equal(run(folder, 'sida.html', '--api', 'api', '--check').status, 0);
    // The data has changed.
    const file = join(folder, 'api/programs/exempel.json');
    const program = JSON.parse(readFileSync(file, 'utf8'));
    program.goals[0].text = 'Ett nytt mål';
    writeFileSync(file, JSON.stringify(program));
    const index = join(folder, 'api/index.json');
    writeFileSync(
      index,
      JSON.stringify({ ...JSON.parse(readFileSync(index, 'utf8')), embedded: [] }),
    );
    writeFileSync(join(folder, 'annan.html'), '<p>Ingenting</p>');
    const old = run(folder, 'annan.html', 'sida.html', '--api', 'api', '--check');
    assert.equal(old.status, 1, old.stderr);
    assert.equal(old.stdout, 'out of date: sida.html\n');
    assert.equal(readFileSync(join(folder, 'sida.html'), 'utf8'), text);
    assert.equal(run(folder, 'sida.html', '--api', 'api').status, 0);
    const now = readFileSync(join(folder, 'sida.html'), 'utf8');
    assert.match(now, /Ett nytt mål/);
    assert.equal(around(now), around(text));
    assert.equal(made(now).length, 1);
  });

  test('a div: its signs follow the content, those of its other parts stay, and what was written stays', () => {
    const line = '[Här visas: Mål 1]';
    const { text, folder } = rendered(
      `<div class="x" data-vald="goal-card" data-vald-goal="exempel-m1" data-vald-made="${signOf(line)} ${signOf('Reserv')}"><p>${line}</p><p>Reserv</p><p>Kim</p></div>`,
    );
    const signs = () =>
      /data-vald-made="([^"]*)"/
        .exec(readFileSync(join(folder, 'sida.html'), 'utf8'))![1]!
        .split(' ');
    assert.deepEqual(signs().slice(0, 2), [signOf(line), signOf('Reserv')]);
    assert.ok(signs().length > 3);
    const heading = /<h2>(.*?)<\/h2>/.exec(text)![1]!.replace(/<[^>]*>/g, '');
    assert.ok(signs().includes(signOf(heading)));
    assert.ok(text.includes(`<p>${line}</p><p>Reserv</p><p>Kim</p></div>`));
    const before = signs();
    const old = text.replace(/(?<=<h2>).*?(?=<\/h2>)/, 'Något gammalt');
    assert.notEqual(old, text);
    writeFileSync(join(folder, 'sida.html'), old.replace(signOf(heading), signOf('Något gammalt')));
    run(folder, 'sida.html', '--api', 'api');
    assert.deepEqual(signs(), before);
    assert.equal(readFileSync(join(folder, 'sida.html'), 'utf8'), text);
  });

  test('a link that is a paragraph gets a box around it; others stay links', () => {
    const link = (query: string) => `<a href="/vald/visa.html?${query}">Målet &amp; mer</a>`;
    const { text, page, folder } = rendered(
      `<p>${link('element=goal-card&amp;goal=exempel-m1')}</p>
<p>Läs ${link('element=goal-card&amp;goal=exempel-m1')}.</p>
<ul><li>${link('element=goal-card&amp;goal=exempel-m1')}</li></ul>
<div class="btn">${link('element=goal-card&amp;goal=exempel-m1')}</div>
<p>${link('element=goal-card&amp;goal=exempel-m1&amp;as=link')}</p>
<p>${link('element=safe-exit')}</p>`,
    );
    assert.equal(around(text), page);
    assert.equal(text.match(/data-vald="goal-card"/g)?.length, 1);
    assert.match(
      text,
      new RegExp(
        `${START}<div data-vald="goal-card" data-vald-goal="exempel-m1" data-vald-made="- ${signOf('Målet & mer')} [^"]*">\n[^]*\n${END}\n<p><a href[^\n]*</p>\n${START}</div>${END}\n<p>Läs`,
      ),
    );
    run(folder, 'sida.html', '--api', 'api');
    assert.equal(readFileSync(join(folder, 'sida.html'), 'utf8'), text);
  });

  test("the builder's own code, as a tag and as a div, is as it should be once it has been rendered", () => {
    const wish = { tag: 'vald-goal-card', attributes: [['goal', 'exempel-m1']] } as const;
    const fallback = {
      title: 'Mål 1',
      help: [{ name: '112', phone: '112' }],
      content: [{ html: '<h2>Gammalt</h2>', text: 'Gammalt' }],
    };
    for (const form of ['tag', 'div'] as const) {
      const code = snippet(form, wish, { folder: 'https://intranat.example/vald/' }, fallback);
      const { text, folder, page } = rendered(code);
      assert.doesNotMatch(text, /Gammalt/);
      assert.equal(made(text).length, 1);
      assert.equal(
        around(text).replace(/data-vald-made="[^"]*"/, ''),
        around(page).replace(/data-vald-made="[^"]*"/, ''),
      );
      assert.equal(run(folder, 'sida.html', '--api', 'api', '--check').status, 0);
      // Written with other blanks it is no other page.
      const file = join(folder, 'sida.html');
      writeFileSync(file, text.replaceAll('\n<', '\n    <'));
      assert.equal(run(folder, 'sida.html', '--api', 'api', '--check').status, 0);
    }
  });

  test('lines of Windows and a byte order mark are kept', () => {
    const page = `\ufeff<!doctype html>\r\n<html><body>\r\n<p>å</p>\r\n${card}\r\n<p>Slut</p>\r\n</body></html>\r\n`;
    const folder = siteWith({ 'sida.html': page });
    assert.equal(run(folder, 'sida.html', '--api', 'api').status, 0);
    const text = readFileSync(join(folder, 'sida.html'), 'utf8');
    assert.equal(around(text), page);
    assert.ok(text.startsWith('\ufeff<!doctype'));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.equal(run(folder, 'sida.html', '--api', 'api', '--check').status, 0);
  });

  test('src beside the page and from the root, a scope, a language, another programme', () => {
    const { text, folder, stderr, status } = rendered(
      `<vald-goal-card src="api/index.json" goal="exempel-m1"></vald-goal-card>
<vald-goal-card src="/api/index.json" goal="exempel-m2"></vald-goal-card>
<vald-program src="./api/programs/exempel.json" namnd="exempel-socialnamnden"><section lang="en"><vald-namnd-responsibilities></vald-namnd-responsibilities></section></vald-program>
<div data-vald="program" data-vald-namnd="exempel-socialnamnden"><div data-vald="namnd-responsibilities"></div></div>`,
    );
    assert.equal(status, 0, stderr);
    const [first, second, english, inDiv] = made(text);
    assert.match(first!, /Mål 1/);
    assert.match(second!, /Mål 2/);
    assert.match(english!, /Goal|answer|responsib/i);
    assert.match(english!, / lang="sv"/);
    assert.match(inDiv!, /socialnämnd/);
    assert.equal(run(folder, 'sida.html', '--api', 'api', '--check').status, 0);
  });

  test('data of a server', async () => {
    const served = fileURLToPath(new URL('test/fixtures/api', root));
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(readFileSync(join(served, request.url!)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const folder = siteWith({ 'sida.html': card });
    const { spawn } = await import('node:child_process');
    const code = await new Promise((resolve) =>
      spawn(
        process.execPath,
        [
          '--import',
          fileURLToPath(import.meta.resolve('tsx')),
          fileURLToPath(new URL('src/cli/main.ts', root)),
          'render',
          'sida.html',
          '--api',
          `http://127.0.0.1:${port}/index.json`,
        ],
        { cwd: folder, env },
      ).on('close', resolve),
    );
    server.close();
    server.closeAllConnections();
    assert.equal(code, 0);
    const text = readFileSync(join(folder, 'sida.html'), 'utf8');
    assert.match(made(text)[0]!, /Mål 1/);
    // Whose the data is, is for the element to say where it is on a page.
    assert.doesNotMatch(text, /127\.0\.0\.1/);
  });

  test('what cannot be made is told in one line, with the page, and nothing is written', () => {
    for (const [body, words] of [
      [
        '<vald-goal-card goal="finns-inte"></vald-goal-card>',
        /sida\.html: <vald-goal-card>: .*finns-inte/,
      ],
      ['<vald-namnd-responsibilities></vald-namnd-responsibilities>', /Taggen saknar namnd/],
      [
        '<vald-goal-card src="borta.json" goal="exempel-m1"></vald-goal-card>',
        /borta\.json|hämtas|404/,
      ],
      [`${START}<p>x</p>`, /sida\.html: Märkena/],
    ] as const) {
      const { status, stdout, stderr, text, page } = rendered(`${card}${body}`);
      assert.equal(status, 1, body);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.equal(text, page);
    }
    const latin = siteWith({ 'sida.html': Buffer.from('<p>å</p>', 'latin1') });
    assert.match(run(latin, 'sida.html', '--api', 'api').stderr, /inte sparad som UTF-8/);
    // Letters that are all entities are the same in whatever the page says; ours would not be.
    for (const head of [
      '<meta charset="iso-8859-1">',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    ]) {
      const page = `<!doctype html><head>${head}<title>V&aring;ld</title></head>`;
      const { stderr, status } = run(siteWith({ 'sida.html': page }), 'sida.html', '--api', 'api');
      assert.match(
        stderr,
        /sida\.html: sidan säger att den är skriven i (iso-8859-1|windows-1252)\. Byt/,
      );
      assert.equal(status, 1);
    }
    for (const head of ['<meta charset=UTF-8>', '<!-- <meta charset="latin1"> -->', ''])
      assert.equal(
        run(siteWith({ 'sida.html': `<head>${head}</head>` }), 'sida.html', '--api', 'api').status,
        0,
      );
    assert.match(run(latin, 'borta.html', '--api', 'api').stderr, /borta\.html: filen finns inte/);
    assert.equal(run(latin).status, 2);
    assert.equal(run(latin, 'sida.html', '--chekc').status, 2);
  });

  test('a word that a div may not have leaves it as it is, told with the name of the page', () => {
    const { status, stderr, text, page } = rendered(
      `<div data-vald="goal-card" data-vald-goal="exempel-m1" data-vald-src="https://a.example/"></div>
<div data-vald="gaol"></div>`,
    );
    assert.equal(status, 0);
    assert.equal(text, page);
    assert.match(stderr, /sida\.html: .*src/);
    assert.match(stderr, /sida\.html: .*gaol/);
  });

  test('a tag in a paragraph is left, and told: a heading would end the paragraph', () => {
    const bare = '<p><vald-goal-card goal="exempel-m1">Reserv</vald-goal-card></p>';
    const { status, stderr, text, page } = rendered(`${bare}\n<p>${card}`);
    assert.equal(status, 0);
    assert.equal(text, page);
    assert.equal(stderr.match(/sida\.html: <vald-goal-card> står i ett stycke/g)?.length, 2);
  });

  test('a page without any of ours is not touched', () => {
    const { status, stdout, text, page } = rendered(
      '<p>Ingenting</p><template><vald-goal-card></vald-goal-card></template>',
    );
    assert.deepEqual([status, stdout, text], [0, '', page]);
  });
});
