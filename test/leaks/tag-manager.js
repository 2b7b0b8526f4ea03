/**
 * A tag manager with every trigger switched on: clicks with their text, form fields, keys, focus,
 * visibility, history, scrolling, errors, and what scripts of the page like to look at after each
 * click. With `data-deep` it looks through open shadow roots for what was really meant.
 */
(() => {
  const { document, history, location } = window;
  const deep = document.currentScript.hasAttribute('data-deep');
  const by = deep ? 'deep tag manager' : 'tag manager';
  const heard = (window.heard ??= []);
  const HOSTS = 'lp-risk-checker, lp-faq, lp-red-flags';

  const tell = (kind, what) => heard.push({ by, kind, ...what });

  const variablesOf = (node) =>
    node instanceof window.Element
      ? {
          tag: node.localName,
          id: node.id,
          classes: node.className,
          target: node.target,
          url: node.href ?? node.closest('a')?.href,
          text: node.innerText,
          all: node.textContent,
          name: node.name,
          type: node.type,
          value: node.value,
          checked: node.checked,
          label: node.labels?.[0]?.innerText,
        }
      : String(node?.constructor.name);

  const meantBy = (event) => (deep ? event.composedPath()[0] : event.target);

  const listen = (place, types, more = () => ({})) => {
    for (const type of types) {
      const hear = (event) => {
        tell(type, { element: variablesOf(meantBy(event)), time: event.timeStamp, ...more(event) });
      };
      place.addEventListener(type, hear, true);
    }
  };

  listen(document, ['mousedown', 'click', 'dblclick', 'auxclick', 'contextmenu'], (event) => ({
    x: event.pageX,
    y: event.pageY,
  }));
  listen(document, ['keydown', 'keyup'], ({ key, code }) => ({ key, code }));
  listen(document, ['focusin', 'focusout'], ({ relatedTarget }) => ({
    related: variablesOf(relatedTarget),
  }));
  listen(document, ['beforeinput', 'input'], ({ data, inputType }) => ({ data, inputType }));
  listen(document, ['change', 'invalid', 'toggle', 'reset', 'animationstart', 'transitionrun']);
  listen(document, ['submit'], ({ target }) => ({
    fields: [...target.elements].map(variablesOf),
  }));
  listen(document, ['copy', 'cut', 'paste', 'selectstart', 'selectionchange'], () => ({
    selected: String(window.getSelection()),
  }));
  listen(document, ['visibilitychange', 'fullscreenchange', 'slotchange', 'load']);
  listen(document, ['lp-start', 'lp-end', 'lp-error'], ({ detail }) => ({ detail }));
  const address = () => ({ url: location.href, title: document.title, length: history.length });
  listen(window, ['popstate', 'hashchange', 'pageshow', 'pagehide', 'beforeunload'], address);
  listen(window, ['beforeprint', 'afterprint', 'blur', 'focus']);
  listen(window, ['error'], ({ message }) => ({ message }));
  listen(window, ['unhandledrejection'], ({ reason }) => ({ reason: String(reason) }));
  listen(window, ['message'], ({ data, origin }) => ({ data: JSON.stringify(data), origin }));
  if (window.navigation)
    listen(window.navigation, ['navigate'], ({ destination, downloadRequest }) => ({
      destination: destination.url.replace(/^blob:.*/, 'blob:'),
      downloadRequest,
    }));
  for (const name of ['pushState', 'replaceState']) {
    const own = history[name];
    history[name] = function (...given) {
      tell(name, { given: JSON.stringify(given) });
      return own.apply(this, given);
    };
  }
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
    const own = window.console[level];
    window.console[level] = (...words) => {
      tell('console', { level, words: words.map(String) });
      own(...words);
    };
  }

  const seen = new window.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      tell('visible', { element: variablesOf(target) });
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const host of document.querySelectorAll(HOSTS)) seen.observe(host);
  });

  const depths = new Set();
  window.addEventListener('scroll', () => {
    const { scrollHeight } = document.documentElement;
    const share = ((window.scrollY + window.innerHeight) / scrollHeight) * 100;
    for (const depth of [25, 50, 75, 90]) {
      if (share < depth || depths.has(depth)) continue;
      depths.add(depth);
      tell('scroll', { depth });
    }
  });

  for (const type of window.PerformanceObserver.supportedEntryTypes) {
    const observer = new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const nodes = [
          entry.target,
          entry.element,
          ...(entry.sources ?? []).map((one) => one.node),
        ];
        tell('performance', {
          type,
          name: entry.name.replace(/^blob:.*/, 'blob:'),
          nodes: nodes.filter(Boolean).map(variablesOf),
        });
      }
    });
    observer.observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });
  }

  document.addEventListener('click', () => {
    window.setTimeout(() => {
      tell('snapshot', {
        ...address(),
        active: variablesOf(document.activeElement),
        selected: String(window.getSelection()),
        frames: window.length,
        hosts: [...document.querySelectorAll(HOSTS)].map((host) => ({
          attributes: [...host.attributes].map(({ name, value }) => `${name}=${value}`),
          text: host.innerText,
          html: host.outerHTML,
        })),
        forms: [...document.forms].map(({ elements }) => [...elements].map(variablesOf)),
        body: document.body.innerText,
        stored: [document.cookie, window.localStorage.length, window.sessionStorage.length],
        name: window.name,
      });
    });
  });
})();
