import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileFor } from '../../bin/serve.mjs';

const root = path.resolve('project');
const inside = (...names) => path.join(root, ...names);

describe('demo server', () => {
  it('shows the demo and the built files', () => {
    assert.equal(fileFor(root, '/'), inside('demo', 'index.html'));
    assert.equal(fileFor(root, '/hospital.html?a=b#c'), inside('demo', 'hospital.html'));
    assert.equal(fileFor(root, '/demo/hospital.html'), inside('demo', 'hospital.html'));
    assert.equal(fileFor(root, '/dist/lp-aftercare.js'), inside('dist', 'lp-aftercare.js'));
  });

  it('shows nothing else', () => {
    const outside = ['/../package.json', '/dist/../package.json', '/%2e%2e/package.json'];
    for (const url of [...outside, '/dist/%2e%2e%2fsrc/auto.ts', '/%', '/a%00']) {
      assert.equal(fileFor(root, url), null, url);
    }
  });
});
