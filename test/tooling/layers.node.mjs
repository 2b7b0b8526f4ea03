import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { wrongImports } from '../../bin/layers.mjs';

function wrongIn(files) {
  const src = mkdtempSync(path.join(os.tmpdir(), 'layers-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(src, name)), { recursive: true });
      writeFileSync(path.join(src, name), text);
    }
    return wrongImports(src);
  } finally {
    rmSync(src, { recursive: true });
  }
}

describe('layer check', () => {
  it('lets arrows run inwards', () => {
    const wrong = wrongIn({
      'triage/a.ts': 'export const a = 1;',
      'protocol/b.ts': "import { a } from '../triage/a.js'; export type B = typeof a;",
      'content/c.ts': "import type { B } from '../protocol/b.js'; export const c: B = 1;",
      'elements/d.ts': "import { c } from '../content/c.js'; import { s } from '../styles/s.js';",
      'styles/s.ts': "import { css } from 'lit'; export const s = css``;",
      'define.ts': "import './elements/d.js';",
      'auto.ts': "import './define.js';",
    });
    assert.deepEqual(wrong, []);
  });

  const backwards = {
    'an import': { 'triage/a.ts': "import { b } from '../protocol/b.js';" },
    'a type': { 'triage/a.ts': "import type { B } from '../protocol/b.js';" },
    'an export': { 'settings/a.ts': "export * from '../elements/b.js';" },
    'a dynamic import': { 'elements/a.ts': "await import('../define.js');" },
    'a value into the content': { 'content/a.ts': "import { b } from '../protocol/b.js';" },
    'a package in the engine': { 'triage/a.ts': "import { html } from 'lit';" },
    'styles outside elements': { 'settings/a.ts': "import { s } from '../styles/s.js';" },
    'code into the styles': { 'styles/a.ts': "import { en } from '../content/en.js';" },
    'the command in the elements': { 'elements/a.ts': "import { b } from '../cli/b.js';" },
    'elements in the command': { 'cli/a.ts': "import { b } from '../elements/b.js';" },
    'a package in the command': { 'cli/a.ts': "import { html } from 'lit';" },
    'elements in a tool': { 'doctor/a.ts': "import { b } from '../elements/b.js';" },
    'one tool in another': { 'embed/a.ts': "import { b } from '../builder/b.js';" },
    'a folder without a layer': { 'utils/a.ts': '' },
  };
  for (const [what, files] of Object.entries(backwards)) {
    it(`catches ${what}`, () => assert.equal(wrongIn(files).length, 1));
  }

  it('keeps the safe page alone, however far the way', () => {
    const wrong = wrongIn({
      'elements/safe-page.ts': "import { p } from './parts/p.js';",
      'elements/parts/p.ts': "import { q } from '../../settings/q.js'; export const p = q;",
      'settings/q.ts': 'export const q = 1;',
    });
    assert.deepEqual(wrong, ['elements/safe-page.ts reaches settings/q.ts: it must stand alone']);
  });
});
