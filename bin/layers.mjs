/** Which part of `src` may import which, and who does otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** From the inside out: a layer imports itself and those before it. */
const LAYERS = [
  'version',
  'triage',
  'protocol',
  'content',
  'i18n',
  'settings',
  'handover',
  'elements',
  'define',
  'auto',
  'install',
  'embed',
  'doctor',
  'builder',
  'cli',
];
/** Files that stand beside their layer. */
const BESIDE = { index: 'define', mount: 'define', fhir: 'handover' };
/** Layers that compile without a browser import no package at all. */
const NO_PACKAGES = ['version', 'triage', 'protocol', 'content', 'i18n', 'handover', 'cli'];
/** What the command of the package may import: it runs without a page. */
const FOR_COMMAND = ['version', 'triage', 'protocol', 'content', 'i18n', 'settings', 'cli'];
/** What is made for those who install it: a script of its own each, in none that a patient loads. */
const TOOLS = ['embed', 'doctor', 'builder'];
const FOR_TOOLS = ['version', 'triage', 'protocol', 'content', 'i18n', 'settings', 'install'];
/** The page that stays when all else fails, and what it must not reach. */
const SAFE_PAGE = 'elements/safe-page.ts';
const SAFE_WITHOUT = /^(content\/en\/|protocol\/|settings\/|triage\/|@lit\/context)/;

function layerOf(file) {
  const name = file.split('/')[0].replace(/\.ts$/, '');
  return BESIDE[name] ?? name;
}

/** Every import of a module: what it names, and whether only types come over. */
function importsOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier?.text;
      const typeOnly = node.isTypeOnly || node.importClause?.isTypeOnly;
      if (from) found.push({ from, typeOnly: Boolean(typeOnly) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ from: node.arguments[0].text ?? '?', typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022));
  return found;
}

function targetOf(file, from) {
  if (!from.startsWith('.')) return from;
  return path.posix.join(path.posix.dirname(file), from).replace(/\.js$/, '.ts');
}

function complaint(file, { to, isPackage, typeOnly }) {
  const [here, there] = [layerOf(file), layerOf(to)];
  const tool = TOOLS.includes(here) || here === 'install';
  if (tool && !isPackage && there !== here && !FOR_TOOLS.includes(there)) {
    return 'a tool stands beside the elements';
  }
  if (isPackage) return NO_PACKAGES.includes(here) ? 'takes no packages' : null;
  if (here === 'styles') return there === 'styles' ? null : 'styles import styles only';
  if (there === 'styles') return here === 'elements' ? null : 'styles are for elements only';
  if (!LAYERS.includes(there)) return `"${there}" is no layer`;
  if (LAYERS.indexOf(there) > LAYERS.indexOf(here)) return `${there} is a layer above ${here}`;
  if (here === 'cli' && !FOR_COMMAND.includes(there)) return 'the command runs without a page';
  if (here === 'content' && there !== 'content' && !typeOnly) return 'content imports types only';
  return null;
}

function reachable(modules, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to, typeOnly } of modules.get(file) ?? []) {
    if (!typeOnly) reachable(modules, to, seen);
  }
  return seen;
}

/** The arrows that run the wrong way below the folder `src`, one line of text each. */
export function wrongImports(src) {
  const files = readdirSync(src, { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = new Map();
  const wrong = [];
  for (const file of files) {
    const here = layerOf(file);
    if (here !== 'styles' && !LAYERS.includes(here)) wrong.push(`${file}: "${here}" is no layer`);
    const imports = importsOf(readFileSync(path.join(src, file), 'utf8')).map((one) => ({
      to: targetOf(file, one.from),
      isPackage: !one.from.startsWith('.'),
      typeOnly: one.typeOnly,
    }));
    modules.set(file, imports);
    for (const one of imports) {
      const why = complaint(file, one);
      if (why) wrong.push(`${file} imports ${one.to}: ${why}`);
    }
  }
  for (const file of reachable(modules, SAFE_PAGE)) {
    if (SAFE_WITHOUT.test(file)) wrong.push(`${SAFE_PAGE} reaches ${file}: it must stand alone`);
  }
  return wrong;
}
