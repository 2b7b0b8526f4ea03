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

  it('shows the style of a framework, and nothing else of that package', () => {
    const folder = '/node_modules/bootstrap/dist';
    const file = inside('node_modules', 'bootstrap', 'dist', 'css', 'bootstrap.min.css');
    assert.equal(fileFor(root, `${folder}/css/bootstrap.min.css`), file);
    for (const other of ['css/bootstrap.css', 'js/bootstrap.js', 'css/../../package.json']) {
      const found = fileFor(root, `${folder}/${other}`);
      assert.ok(!found?.startsWith(inside('node_modules')), other);
    }
  });

  it('shows nothing else', () => {
    const outside = ['/../package.json', '/dist/../package.json', '/%2e%2e/package.json'];
    for (const url of [...outside, '/dist/%2e%2e%2fsrc/auto.ts', '/%', '/a%00']) {
      assert.equal(fileFor(root, url), null, url);
    }
  });
});
