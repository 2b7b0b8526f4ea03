/**
 * A session recorder: everything in the document and in every shadow root that it can get at, every
 * change of it, and every press and input. `data-honours` on its tag is a selector for what it leaves
 * out, as recorders do that can be asked in the page; without it nothing is left out.
 */
(() => {
  const { document, Element, Node } = window;
  const { honours = '', by = 'recorder' } = document.currentScript.dataset;
  const heard = (window.heard ??= []);
  const known = new WeakSet();

  const tell = (kind, what) => heard.push({ by, kind, ...what });

  /** As `closest` has it: what stands around a shadow root is not asked. */
  const leftOut = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return Boolean(honours && element?.closest(honours));
  };

  const ATTRIBUTES = { attributes: true, attributeOldValue: true };
  const TEXTS = { characterData: true, characterDataOldValue: true };
  const ALL = { subtree: true, childList: true, ...ATTRIBUTES, ...TEXTS };

  const read = (node) => {
    if (leftOut(node)) return null;
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (!(node instanceof Element)) return [...node.childNodes].map(read);
    if (node.shadowRoot) enter(node.shadowRoot);
    const { localName, attributes, value, checked, childNodes, shadowRoot } = node;
    return {
      tag: localName,
      attributes: [...attributes].map((one) => `${one.name}=${one.value}`),
      value,
      checked,
      children: [...childNodes].map(read),
      within: shadowRoot && [...shadowRoot.childNodes].map(read),
    };
  };

  const observer = new window.MutationObserver((records) => {
    for (const { target, addedNodes, type, attributeName } of records) {
      if (leftOut(target)) continue;
      tell('mutation', {
        type,
        added: [...addedNodes].map(read),
        text: type === 'characterData' ? target.data : undefined,
        attribute: attributeName && `${attributeName}=${target.getAttribute(attributeName)}`,
      });
    }
  });

  function enter(root) {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, ALL);
    tell('root', { content: [...root.childNodes].map(read) });
    root.addEventListener('change', hear, true);
  }

  function hear(event) {
    const [target] = event.composedPath();
    if (!(target instanceof Node) || leftOut(target)) return;
    const { value, checked, name, localName, textContent } = target;
    const around = target.closest?.('label, button, a, summary')?.textContent;
    tell(event.type, { localName, name, value, checked, textContent, around });
  }

  for (const type of ['click', 'input', 'change', 'focusin', 'keydown', 'copy'])
    document.addEventListener(type, hear, true);

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    // What recorders take is what anybody may take: none where the root is closed.
    window.queueMicrotask(() => this.shadowRoot && enter(this.shadowRoot));
    return root;
  };
  enter(document);
})();
