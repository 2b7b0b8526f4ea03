/** Puts each snippet into sanitizers and editors as they are out of the box, and takes it out again. */
/* global document, window -- of the page that the editors stand in */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { openPage } from './fixture-page.mjs';
import { fetchPackages, inPackage, versionOf } from './fixture-packages.mjs';

/** CKEditor 5 has no plugins of its own accord: these are its quick start. */
const CKEDITOR = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List'];

async function ckeditorScript(folder) {
  const names = ['ClassicEditor', ...CKEDITOR].join();
  const contents = `import { ${names} } from 'ckeditor5'; window.CKEDITOR = { ${names} };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Runs in the page. */
async function throughCkeditor(html, plugins) {
  const { ClassicEditor, ...all } = window.CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('main'), {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => all[name]),
  });
  editor.setData(html);
  return editor.getData();
}

/** Runs in the page. */
async function throughTinymce(html) {
  window.tinymce.baseURL = '/';
  const [editor] = await window.tinymce.init({
    target: document.querySelector('main'),
    license_key: 'gpl',
    skin: false,
    content_css: false,
  });
  editor.setContent(html);
  return editor.getContent();
}

/** Runs in the page. */
function throughQuill(html) {
  const editor = new window.Quill('main', { theme: 'snow' });
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.getSemanticHTML();
}

/** What `run` makes of each snippet in a page of its own, once `script` has run there. */
async function inPages(browser, snippets, script, run, ...rest) {
  const outputs = [];
  for (const { input } of snippets) {
    const page = await openPage(browser, '<main></main>');
    await page.addScriptTag({ content: script });
    outputs.push(await page.evaluate(run, input, ...rest));
    await page.close();
  }
  return outputs;
}

const textOf = (...file) => readFile(inPackage(...file), 'utf8');

/** Each tool with its version, what was set in it, and what it made of the snippets. */
export async function sanitizersAndEditors(browser, snippets) {
  const folder = await fetchPackages();
  const require = createRequire(pathToFileURL(path.join(folder, 'package.json')));
  const sanitizeHtml = require('sanitize-html');
  const pages = (...rest) => inPages(browser, snippets, ...rest);
  return [
    {
      name: 'dompurify',
      tool: 'DOMPurify',
      version: versionOf('dompurify'),
      how: 'DOMPurify.sanitize(html)',
      outputs: await pages(await textOf('dompurify', 'dist/purify.min.js'), (html) =>
        window.DOMPurify.sanitize(html),
      ),
    },
    {
      name: 'sanitize-html',
      tool: 'sanitize-html',
      version: versionOf('sanitize-html'),
      how: 'sanitizeHtml(html)',
      outputs: snippets.map(({ input }) => sanitizeHtml(input)),
    },
    {
      name: 'ckeditor5',
      tool: 'CKEditor 5',
      version: versionOf('ckeditor5'),
      how: `setData and getData of a ClassicEditor with ${CKEDITOR.join(', ')}`,
      outputs: await pages(await ckeditorScript(folder), throughCkeditor, CKEDITOR),
    },
    {
      name: 'tinymce',
      tool: 'TinyMCE',
      version: versionOf('tinymce'),
      how: 'setContent and getContent of an editor without options',
      outputs: await pages(
        [
          await textOf('tinymce', 'tinymce.min.js'),
          await textOf('tinymce', 'themes/silver/theme.min.js'),
          await textOf('tinymce', 'models/dom/model.min.js'),
          await textOf('tinymce', 'icons/default/icons.min.js'),
        ].join('\n'),
        throughTinymce,
      ),
    },
    {
      name: 'quill',
      tool: 'Quill',
      version: versionOf('quill'),
      how: 'dangerouslyPasteHTML and getSemanticHTML of an editor with the snow theme',
      outputs: await pages(await textOf('quill', 'dist/quill.js'), throughQuill),
    },
  ];
}
