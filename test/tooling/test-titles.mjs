/** The titles of tests, read from their source. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const CALLS = /^(describe|it|test)$/;

/** A title as it is written; what a loop puts in is `…`. Nothing where it is no text. */
function titleOf(node) {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join('…');
  return null;
}

/** What is called: `it`, or `it.skip`, or nothing that makes a test. */
function callee(node) {
  const name = node.expression.getText();
  return CALLS.test(name.split('.')[0]) || /^x(it|describe)$/.test(name) ? name : null;
}

/** Every suite and test of a file: what it is called, by which call, and in which suites it stands. */
export function titlesIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const visit = (node, around) => {
    const call = ts.isCallExpression(node) ? callee(node) : null;
    const title = call ? titleOf(node.arguments[0]) : null;
    if (title !== null) found.push({ call, title, around });
    const inside = title !== null ? [...around, title] : around;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, []);
  return found;
}

/** The test files under a folder of the project, as paths from its root. */
export const testFiles = (root, folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => /\.(test\.ts|node\.mjs)$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
