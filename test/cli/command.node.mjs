import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { ruleBaseHash } from '../../bin/rule-base-hash.mjs';

const adult = { age: ['16-to-44'] };
const emergency = { lowest: 'emergency', highest: 'emergency' };
const CANNOT_PEE = { who: 'cannot pee', answers: { ...adult, nerves: ['pee'] }, ...emergency };

let hospital;

/** Runs a command in the hospital's folder; npm and npx are scripts of the shell on Windows. */
function run(...words) {
  const shell = process.platform === 'win32';
  return spawnSync(words[0], words.slice(1), { cwd: hospital, encoding: 'utf8', shell });
}

/** Runs the installed command; `npx` finds the same file, a second later. */
function command(...words) {
  const file = path.join(hospital, 'node_modules/lp-aftercare/bin/lp-aftercare.mjs');
  return run(process.execPath, file, ...words);
}

function triage(rows, ...options) {
  const text = typeof rows === 'string' || Buffer.isBuffer(rows) ? rows : JSON.stringify(rows);
  writeFileSync(path.join(hospital, 'cases.json'), text);
  rmSync(path.join(hospital, 'cases.report.md'), { force: true });
  return command('triage', 'cases.json', ...options);
}

const report = (name = 'cases.report.md') => readFileSync(path.join(hospital, name), 'utf8');
const fileOf = (...names) => `file:${path.join(root, ...names)}`;

describe('lp-aftercare, installed from its package', () => {
  before(async () => {
    const { protocol, hash } = await import('lp-aftercare/triage');
    assert.equal(hash, ruleBaseHash(protocol), 'the hash is old: npm run docs, then build');
    hospital = mkdtempSync(path.join(os.tmpdir(), 'lp-hospital-'));
    const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', hospital], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(packed.status, 0, packed.stderr);
    const dependencies = {
      lit: fileOf('node_modules', 'lit'),
      '@lit/context': fileOf('node_modules', '@lit', 'context'),
      'lp-aftercare': `file:${packed.stdout.trim()}`,
    };
    writeFileSync(path.join(hospital, 'package.json'), JSON.stringify({ dependencies }));
    const { status, stderr } = run('npm', 'install', '--offline', '--no-audit', '--no-fund');
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(hospital, { recursive: true }));

  it('ends with 0 where every result is as expected, and writes what to keep on file', async () => {
    const { protocol, hash } = await import('lp-aftercare/triage');
    const { status, stdout } = triage([CANNOT_PEE]);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ +1 {2}cannot pee {2}emergency {2}emergency {2}ok {2}RF-E01$/m);
    assert.match(stdout, /1 case: 1 as expected, 0 too low, 0 too high, 0 lines with a problem/);
    const bytes = readFileSync(path.join(hospital, 'cases.json'));
    const text = report();
    assert.ok(text.includes(createHash('sha256').update(bytes).digest('hex')));
    assert.ok(text.includes(`version ${protocol.version}, hash \`${hash}\``));
    assert.match(text, /\| 1 \| cannot pee \| emergency \| emergency \| ok \| RF-E01 \|/);
  });

  it('says which result is too low or too high', () => {
    const rows = [
      { ...CANNOT_PEE, who: 'a', lowest: 'routine', highest: 'same-day' },
      { who: 'b', answers: adult, ...emergency },
    ];
    const { status, stdout } = triage(rows);
    assert.equal(status, 1);
    assert.match(stdout, / a +emergency +same-day to routine +too high +RF-E01/);
    assert.match(
      stdout,
      / b +same-day +emergency +too low +RF-D20; not complete: nerves comes next/,
    );
    assert.match(
      report(),
      /\| \*\*too low\*\* \| RF-D20 \| Not complete, next question: .+`nerves`/,
    );
  });

  it('names every bad row by its line and triages all others', () => {
    const bad = [
      '"a row"',
      '{ "who": " ", "answers": {}, "lowest": "soon", "highest": "soon" }',
      '{ "who": "b", "answers": [], "lowest": "soon", "highest": "soon" }',
      '{ "who": "c", "answers": { "ages": [] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "d", "answers": { "age": ["old"] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "e", "answers": { "age": "16-to-44" }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "f", "answers": { "age": ["16-to-44", "over-65"] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "g", "answers": { "nerves": ["none", "pee"] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "h", "answers": {}, "lowest": "sooon", "highest": "soon" }',
      '{ "who": "i", "answers": {}, "highest": "soon" }',
      '{ "who": "j", "answers": {}, "lowest": "emergency", "highest": "soon" }',
      '{ "who": "k", "answers": {}, "lowest": "soon", "highest": "soon", "note": "" }',
      '{ "who": "l", "answers": { "__proto__": ["pee"] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "m", "answers": { "nerves": ["pee"], "nerves": ["none"] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "n", "answers": { "age": [null] }, "lowest": "soon", "highest": "soon" }',
      '{ "who": "o", "answers": {',
    ];
    const last = JSON.stringify({ ...CANNOT_PEE, who: 'last' });
    const { status, stdout } = triage(`[\n${[...bad, last].join(',\n')}\n]`);
    assert.equal(status, 1);
    bad.forEach((row, at) => assert.match(stdout, new RegExp(`^line ${at + 2}: `, 'm'), row));
    assert.match(stdout, /1 case: 1 as expected, .* 16 lines with a problem/);
    assert.match(stdout, /last {2}emergency/);
    assert.equal(report().match(/^\| last \|/gm), null);
    assert.match(report(), /^\| 18 \| last \| emergency/m);
  });

  it('keeps both rows of one name, and names the second', () => {
    const { status, stdout } = triage(
      `[${JSON.stringify(CANNOT_PEE)},\n${JSON.stringify(CANNOT_PEE)}]`,
    );
    assert.equal(status, 1);
    assert.match(stdout, /line 2: "cannot pee" is the name of the row in line 1 as well/);
    assert.match(stdout, /2 cases: 2 as expected/);
  });

  it('reads what editors on Windows write', () => {
    const text = `\ufeff${JSON.stringify([CANNOT_PEE])}`;
    assert.equal(triage(text).status, 0);
    assert.equal(triage(Buffer.from(text, 'utf16le')).status, 0);
  });

  it('lets no name draw on the terminal or in the report', () => {
    const who = '\u001b[31mred\u202e | <b>*x*';
    const { stdout } = triage([{ ...CANNOT_PEE, who }]);
    for (const sign of ['\u001b', '\u202e']) assert.ok(!stdout.includes(sign));
    assert.match(report(), /\| \\\[31mred +\\\| \\<b\\>\\\*x\\\* \|/);
  });

  it('says what was answered without being asked', () => {
    triage([{ ...CANNOT_PEE, answers: { ...CANNOT_PEE.answers, when: ['never'] } }]);
    assert.match(report(), /Not asked, so not counted: when/);
  });

  it('writes the report where it is told, but never over the cases', () => {
    assert.equal(triage([CANNOT_PEE], '--report', 'kept.md').status, 0);
    assert.match(report('kept.md'), /cannot pee/);
    assert.equal(existsSync(path.join(hospital, 'cases.report.md')), false);
    const { status, stderr } = triage([CANNOT_PEE], '--report', './cases.json');
    assert.equal(status, 2);
    assert.match(stderr, /the report would replace the cases/);
    assert.equal(triage([CANNOT_PEE], '--report', 'no/such/folder.md').status, 2);
  });

  const hopeless = {
    'an empty file': '',
    'an empty list': '[]',
    'no list': '{"who":"a"}',
    'bytes that are no text': Buffer.from([0x5b, 0xff, 0x5d]),
  };
  for (const [what, text] of Object.entries(hopeless)) {
    it(`cannot run on ${what}`, () => {
      const { status, stdout, stderr } = triage(text);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^lp-aftercare: /);
      assert.equal(existsSync(path.join(hospital, 'cases.report.md')), false);
    });
  }

  const misused = [[], ['triage'], ['try'], ['triage', 'none.json'], ['triage', 'a', 'b']];
  misused.push(['triage', 'cases.json', '--report'], ['triage', 'cases.json', '--table']);
  for (const words of misused) {
    it(`cannot run as "lp-aftercare ${words.join(' ')}"`, () => {
      assert.equal(command(...words).status, 2);
    });
  }

  it('is what npx runs', () => {
    triage([CANNOT_PEE]);
    const { status, stdout } = run('npx', '--offline', 'lp-aftercare', 'triage', 'cases.json');
    assert.equal(status, 0);
    assert.match(stdout, /1 case: 1 as expected/);
  });

  it('explains itself', () => {
    assert.match(command('--help').stdout, /lp-aftercare triage <cases\.json>/);
    const { status, stdout } = command('triage', '--help');
    assert.equal(status, 0);
    const example = JSON.parse(stdout.match(/^ {2}\[[^]*?^ {2}\]/m)[0]);
    assert.equal(triage(example).status, 0);
  });

  it('refuses rules that are not those of the release', () => {
    const file = path.join(hospital, 'node_modules/lp-aftercare/dist/esm/protocol/hash.js');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/'[0-9a-f]{12}'/, "'000000000000'"));
    const { status, stderr } = triage([CANNOT_PEE]);
    writeFileSync(file, text);
    assert.equal(status, 2);
    assert.match(stderr, /these rules are not those of the release/);
  });
});
