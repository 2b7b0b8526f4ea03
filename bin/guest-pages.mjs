/** Serves the pages of a host and the built script as they are: the test server adds nothing to them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { packageVersion, root } from './dist.mjs';

/** A gate that nobody opens must not keep the server from ending. */
const PATIENCE = 10_000;

/** Browsers show nothing of a page before they have some of it. */
const ENOUGH = `<!--${' '.repeat(4096)}-->`;

const SHOWN = '/guest/';
const SCRIPT = /^lp-aftercare(\.[\w-]+)?\.js$/;

function makeGates() {
  const gates = new Map();
  const gate = (name) => {
    if (!gates.has(name)) {
      let open;
      const opened = new Promise((resolve) => (open = resolve));
      gates.set(name, { opened, open });
    }
    return gates.get(name);
  };
  return {
    pass: (name) => Promise.race([gate(name).opened, wait(PATIENCE, undefined, { ref: false })]),
    open: (name) => gate(name).open(),
  };
}

/** A built script; as another version, if one is asked for. */
async function script(name, version) {
  const text = await readFile(path.join(root, 'dist', name), 'utf8');
  return version ? text.replaceAll(await packageVersion(), version) : text;
}

/**
 * Under `/guest/`: `page?html=…&csp=…` gives that page, with that policy as a header, and stops at
 * each `<!--gate:name-->` until `open?gate=name`; `lp-aftercare.js?version=…&gate=…` is the script,
 * `lp-aftercare.es.js` the one in Spanish, `lp-aftercare.debug.js` the doctor.
 */
export function guestPages() {
  const gates = makeGates();

  async function* inPieces(html) {
    const [first, ...rest] = html.split('<!--gate:');
    yield first + ENOUGH;
    for (const piece of rest) {
      const end = piece.indexOf('-->');
      await gates.pass(piece.slice(0, end));
      yield piece.slice(end + 3);
    }
  }

  return async function guest(context, next) {
    if (!context.path.startsWith(SHOWN)) return next();
    const { html, csp, gate, version } = context.query;
    context.set('Cache-Control', 'no-store');
    const name = context.path.slice(SHOWN.length);
    if (SCRIPT.test(name)) {
      if (gate) await gates.pass(gate);
      context.type = 'text/javascript; charset=utf-8';
      context.body = await script(name, version);
      return undefined;
    }
    switch (name) {
      case 'page':
        if (csp) context.set('Content-Security-Policy', csp);
        context.type = 'text/html; charset=utf-8';
        context.body = Readable.from(inPieces(html));
        return undefined;
      case 'open':
        gates.open(gate);
        context.status = 204;
        return undefined;
      default:
        context.status = 404;
        return undefined;
    }
  };
}
