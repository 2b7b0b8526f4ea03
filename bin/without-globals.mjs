/**
 * Takes out of Lit what it leaves on the window: its version lists, the hooks for polyfills of old
 * browsers, and the store of a kind of decorator that we do not use. A guest adds no global names.
 */

/** File → texts of its production build that go, each of which must be there once. */
const CUTS = {
  'lit-html/lit-html.js': [
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")',
  ],
  '@lit/reactive-element/reactive-element.js': [
    ',p=a.reactiveElementPolyfillSupport',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
  ],
  'lit-element/lit-element.js': [
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
    '(s.litElementVersions??=[]).push("4.2.2");',
  ],
};

/** A rollup plugin; an error if another version of Lit reads differently. */
export function withoutGlobals() {
  return {
    name: 'without-globals',
    transform(code, id) {
      const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
      if (!file) return null;
      let left = code;
      for (const cut of CUTS[file]) {
        if (left.split(cut).length !== 2) this.error(`${file}: expected once: ${cut}`);
        left = left.replace(cut, () => '');
      }
      return { code: left, map: null };
    },
  };
}
