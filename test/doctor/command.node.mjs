/** `lp-aftercare doctor`, as a process, on pages of a real server. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../bin/dist.mjs';
import { serve } from '../../bin/serve.mjs';
import { visit } from '../../bin/visit.mjs';

const SETTINGS =
  'data-lp-region="GB-ENG" data-lp-team-phone="020 7946 0000" data-lp-team-hours="24/7"';
const FLAGS = '<lp-red-flags><p>Call <a href="tel:999">999</a>.</p></lp-red-flags>';
const dist = (name) => readFileSync(path.join(root, 'dist', name), 'utf8');

/** A page whose script tag has these attributes. */
const page = (attributes = SETTINGS, body = FLAGS) => `<!doctype html><html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Example Hospital</title><script defer src="/lp-aftercare.js" ${attributes}></script>
<h1>After a lumbar puncture</h1>${body}`;

const PAGES = {
  '/well': { html: page() },
  '/ill': { html: page('') },
  '/types': {
    html: page(),
    csp: "require-trusted-types-for 'script'; trusted-types shop",
  },
  '/none': { html: page().replace(/<script.*?<\/script>/, '') },
  '/framed': { html: '<!doctype html><title>A</title><h1>A</h1><iframe src="/ill"></iframe>' },
  '/changed': { html: page().replace('/lp-aftercare.js', '/other/lp-aftercare.js') },
  '/two': {
    html: page().replace('<h1>', '<script defer src="/old/lp-aftercare.de.js"></script><h1>'),
  },
  '/left': { html: page().replace('<h1>', '<script src="/lp-aftercare.debug.js"></script><h1>') },
  '/steering': { html: page(SETTINGS, `<lp-faq region="\u001b[2J">${FLAGS}</lp-faq>`) },
};

describe('lp-aftercare doctor', () => {
  let server;
  let demo;
  let origin;
  const asked = [];
  before(async () => {
    server = createServer(({ url }, response) => {
      asked.push(url);
      const found = PAGES[url];
      if (found) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        if (found.csp) response.setHeader('Content-Security-Policy', found.csp);
        response.end(found.html);
      } else if (url.endsWith('.js')) {
        const own = dist(url.includes('debug') ? 'lp-aftercare.debug.js' : 'lp-aftercare.js');
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        const old = url.startsWith('/old/') ? own.replaceAll('0.1.0', '0.0.9') : own;
        response.end(url.startsWith('/other/') ? `${own}// changed\n` : old);
      } else if (url !== '/never') response.writeHead(404).end();
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://localhost:${server.address().port}`;
    demo = await serve({ root, port: 0 });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    demo.close();
  });

  /** Runs it; resolves to what it ends with and what it says. */
  const doctor = (words, env = process.env) =>
    new Promise((resolve) => {
      const file = path.join(root, 'bin/lp-aftercare.mjs');
      execFile(process.execPath, [file, 'doctor', ...words], { env }, (error, stdout, stderr) => {
        resolve({ status: error?.code ?? 0, stdout, stderr });
      });
    });
  const ids = async (name) => {
    const [{ findings }] = await visit(origin + name);
    return findings.map(({ id }) => id);
  };

  it('ends with 0 where nothing has to be mended, and tells what is in force', async () => {
    const { status, stdout } = await doctor([`${origin}/well`]);
    assert.equal(status, 0, stdout);
    assert.doesNotMatch(stdout, /^Mend/m);
    assert.match(stdout, /region GB-ENG, from data-lp-region on <script/);
  });

  it('ends with 1 where something has, and gives what to write', async () => {
    const { status, stdout } = await doctor([`${origin}/ill`]);
    assert.equal(status, 1, stdout);
    assert.match(
      stdout,
      /^Mend \(1\)\n- Settings: <lp-red-flags>: no region.*\n {4}region="GB-ENG"$/m,
    );
  });

  it('gives the same as JSON', async () => {
    const { status, stdout } = await doctor([`${origin}/ill`, '--json']);
    assert.equal(status, 1);
    const [{ address, findings }] = JSON.parse(stdout);
    assert.equal(address, `${origin}/ill`);
    assert.deepEqual(
      findings.filter(({ grade }) => grade === 'error').map(({ id }) => id),
      ['no-region'],
    );
  });

  it('ends with 2 where it could not run, and says why', async () => {
    const cases = [
      [[], /name one address/],
      [['example'], /no address that begins with http/],
      [[`${origin}/well`, '--all'], /there is no option --all/],
      [[`${origin}/gone`], /it answers 404/],
      [['http://localhost:9/'], /cannot be looked at/],
    ];
    for (const [words, why] of cases) {
      const { status, stderr } = await doctor(words);
      assert.equal(status, 2, stderr);
      assert.match(stderr, why);
    }
    const missing = { ...process.env, CHROME_PATH: path.join(root, 'no-browser') };
    const { status, stderr } = await doctor([`${origin}/well`], missing);
    assert.equal(status, 2);
    assert.match(stderr, /no browser: CHROME_PATH is/);
  });

  it('does not wait for ever', async () => {
    await assert.rejects(visit(`${origin}/never`, 500), /cannot be looked at: .*500 ms/);
  });

  it('leaves the policies of the page in force', async () => {
    assert.ok((await ids('/types')).includes('types'));
  });

  it('asks for nothing but what the page asks for', async () => {
    asked.length = 0;
    await ids('/well');
    const own = asked.filter((url) => url !== '/favicon.ico');
    assert.deepEqual(own, ['/well', '/lp-aftercare.js']);
  });

  it('says that the script is not on the page, and looks into its frames', async () => {
    assert.equal((await ids('/none'))[0], 'no-script');
    const [outside, frame] = await visit(`${origin}/framed`);
    assert.ok(!outside.findings.some(({ id }) => id === 'no-script'));
    assert.equal(frame.address, `${origin}/ill`);
    assert.equal(frame.findings[0].id, 'no-region');
  });

  it('knows a script that is not as it was released, or of another release', async () => {
    assert.ok((await ids('/changed')).includes('changed'));
    assert.ok((await ids('/two')).includes('other-release'));
    const well = await ids('/well');
    assert.ok(!well.includes('changed') && !well.includes('other-release'));
  });

  it('says that the doctor was left on the page', async () => {
    assert.ok((await ids('/left')).includes('doctor-left'));
    assert.ok(!(await ids('/well')).includes('doctor-left'));
  });

  it('prints nothing that steers a terminal', async () => {
    const { stdout } = await doctor([`${origin}/steering`]);
    assert.match(stdout, /"\[2J", from region on/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('looks at a page on a disk', async () => {
    const { href } = pathToFileURL(path.join(root, 'demo/hospital.html'));
    const { status, stdout } = await doctor([href]);
    assert.equal(status, 0, stdout);
  });

  for (const name of readdirSync(path.join(root, 'demo'), { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    it(`has nothing to mend on ${name} of the demo`, async () => {
      const { port } = demo.address();
      const pages = await visit(`http://localhost:${port}/${name.replaceAll(path.sep, '/')}`);
      const errors = pages
        .flatMap(({ findings }) => findings)
        .filter(({ grade }) => grade === 'error')
        // What an unknown region does is shown there on purpose.
        .filter(({ id, text }) => id !== 'bad-region' || !text.includes('"XX"'));
      assert.deepEqual(errors, []);
    });
  }
});
