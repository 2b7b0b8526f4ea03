import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const dist = new URL('../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));

/** Whatever makes code, markup or a style of text, by the name it is called by. */
const NAMES = [
  'createContextualFragment',
  'createHTML',
  'createScript',
  'createScriptURL',
  'DOMParser',
  'eval',
  'execCommand',
  'Function',
  'importScripts',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'parseFromString',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'srcdoc',
  'write',
  'writeln',
  'XSLTProcessor',
];

/** A method of that name of a class of ours, and its call on a private field. */
const isOwn = ({ parent }) =>
  ts.isMethodDeclaration(parent) ||
  (ts.isPropertyAccessExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ts.isPrivateIdentifier(parent.expression.name));

/** Each use of one of the names, with what stands around it; neither words nor parts of words count. */
function uses(code) {
  const found = [];
  const source = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2022, true);
  const around = (node) =>
    code.slice(Math.max(0, node.getStart() - 60), node.getEnd() + 20).replace(/\s+/g, ' ');
  const visit = (node) => {
    const named = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (named && NAMES.includes(node.text) && !isOwn(node))
      found.push({ name: node.text, around: around(node) });
    if (node.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ name: 'import', around: around(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Those of Lit: its policy for Trusted Types, what passes a template of ours through it, and the
 * one place where a template becomes nodes. A text that a page or a patient gives is in none.
 */
const OF_LIT = [
  ['createHTML', /\.createPolicy\("lit-html",\{createHTML:/],
  ['createHTML', /void 0!==\w+\?\w+\.createHTML\(\w+\)/],
  ['innerHTML', /createElement\("template"\);return \w+\.innerHTML=\w+/],
];

function notOfLit(code) {
  const left = uses(code);
  for (const [name, pattern] of OF_LIT) {
    const at = left.findIndex((use) => use.name === name && pattern.test(use.around));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

describe('built scripts', () => {
  it('are all looked at', () => {
    assert.ok(scripts.includes('lp-aftercare.js') && scripts.includes('lp-aftercare.closed.js'));
  });

  for (const name of scripts) {
    it(`${name} makes neither code nor markup of text, but for the three places of Lit`, () => {
      assert.deepEqual(notOfLit(read(name)), []);
    });
  }

  it('the three places of Lit are in the script, each once', () => {
    const found = uses(read('lp-aftercare.js'));
    assert.equal(found.length, OF_LIT.length, JSON.stringify(found));
    for (const [name, pattern] of OF_LIT) {
      assert.equal(found.filter((use) => use.name === name && pattern.test(use.around)).length, 1);
    }
  });

  it('would be caught at it, by name, by text and by a second time', () => {
    const script = read('lp-aftercare.js');
    const lit = 'const e=d.createElement("template");return e.innerHTML=t,e';
    for (const bad of [
      'a.innerHTML=b',
      'a["inner"+"HTML"],a["innerHTML"]=b',
      'new Function(a)',
      'eval(a)',
      '(0,eval)(a)',
      'document.write(a)',
      'import(a)',
      `function f(d,t){${lit}}`,
    ]) {
      assert.equal(notOfLit(`${script};${bad}`).length, 1, bad);
    }
    assert.deepEqual(notOfLit(`${script};a.textContent="innerHTML and eval in words"`), []);
  });
});
