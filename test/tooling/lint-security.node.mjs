import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { securityRules } from '../../bin/lint-security.mjs';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The lines of `lines`, as they would stand in a module of ours, that a security rule complains of. */
async function caught(lines) {
  const [{ messages }] = await new ESLint({
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  }).lintText(lines.join('\n'), { filePath: `${src}mount.ts` });
  const found = messages.filter(({ ruleId }) => ruleId in securityRules);
  return lines.filter((_, at) => found.some(({ line }) => line === at + 1));
}

const FORBIDDEN = [
  `element.innerHTML = text;`,
  `element['innerHTML'] = text;`,
  `element.outerHTML = text;`,
  `Object.assign(element, { innerHTML: text });`,
  `element.insertAdjacentHTML('beforeend', text);`,
  `element.setHTMLUnsafe(text);`,
  `frame.srcdoc = text;`,
  `new DOMParser().parseFromString(text, 'text/html');`,
  `new Range().createContextualFragment(text);`,
  `document.write(text);`,
  `window.document.writeln(text);`,
  `eval(text);`,
  `window.eval(text);`,
  `new Function(text);`,
  `globalThis.Function(text);`,
  `run.constructor.constructor(text);`,
  `setTimeout('run()', 1);`,
  `setTimeout(String(text), 1);`,
  `link.href = 'javascript:void 0';`,
  `element.setAttribute('onclick', text);`,
  `element.setAttribute('style', text);`,
  `html\`<p style="color: red"></p>\`;`,
  `html\`<p onclick=\${text}></p>\`;`,
  `html\`<p .innerHTML=\${text}></p>\`;`,
  `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
  `import { unsafeSVG } from 'lit';`,
  `import { unsafeStatic } from 'lit/static-html.js';`,
  `import { styleMap } from 'lit/directives/style-map.js';`,
];

const ALLOWED = [
  `element.textContent = text;`,
  `element.append(text);`,
  `element.setAttribute('hidden', '');`,
  `button.onclick = () => run();`,
  `html\`<p @click=\${run} part="one" .textContent=\${text}></p>\`;`,
  `controls.write(text);`,
  `setTimeout(() => run(), 1);`,
  `import { repeat } from 'lit/directives/repeat.js';`,
  `const { observedAttributes } = element.constructor;`,
];

describe('lint for what patients load', () => {
  it('catches every way by which text becomes code or markup, and nothing else', async () => {
    assert.deepEqual(await caught([...ALLOWED, ...FORBIDDEN]), FORBIDDEN);
  });

  it('is in force in every part of the source', async () => {
    const eslint = new ESLint();
    for (const file of ['auto.ts', 'elements/lp-faq/entry.ts', 'settings/json.ts', 'doctor/a.ts']) {
      const { rules } = await eslint.calculateConfigForFile(src + file);
      for (const name of Object.keys(securityRules))
        assert.equal(rules[name]?.[0], 2, `${file} ${name}`);
    }
  });
});
