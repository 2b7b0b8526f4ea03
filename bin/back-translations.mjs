/** What stands beside the sentences of a translation: each in English again, for whoever reviews it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const MARK = '= ';

/** A text that is written in one piece, or in pieces with a plus between them; else null. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/** The nodes that begin where a comment on a text may stand above: itself, its key, its constant. */
function* beginnings(node) {
  for (let at = node; at; at = at.parent) {
    yield at;
    const { parent } = at;
    const goesOn =
      (ts.isPropertyAssignment(parent) && parent.initializer === at) ||
      ts.isVariableDeclaration(parent) ||
      ts.isVariableDeclarationList(parent) ||
      ts.isVariableStatement(parent);
    if (!goesOn) return;
  }
}

/** What the comment says that begins with the mark, on one line or several; empty without one. */
function backOf(node, source) {
  for (const at of beginnings(node)) {
    const ranges = ts.getLeadingCommentRanges(source, at.getFullStart()) ?? [];
    const lines = ranges.map(({ pos, end }) => source.slice(pos, end).replace(/^\/\/ ?/, ''));
    const first = lines.findLastIndex((line) => line.startsWith(MARK));
    if (first >= 0) return lines.slice(first).join(' ').slice(MARK.length).trim();
  }
  return '';
}

/**
 * Every text that is written in a folder → the file it stands in, and its back-translation, empty
 * where there is none. Where a text stands twice, once with one is enough.
 */
export function backTranslations(folder) {
  const found = new Map();
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const visit = (node) => {
      const text = textOf(node);
      if (text === null) ts.forEachChild(node, visit);
      else if (!found.get(text)?.back)
        found.set(text, { file: file.replaceAll(path.sep, '/'), back: backOf(node, source) });
    };
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true));
  }
  return found;
}
