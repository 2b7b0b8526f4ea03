/** A small static server for the demo and the built files. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The frameworks that pages of the demo are styled with: these files, and nothing else of theirs. */
const FRAMEWORKS = new Set([
  '/node_modules/bootstrap/dist/css/bootstrap.min.css',
  '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
  '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  '/node_modules/@uswds/uswds/dist/css/uswds.min.css',
]);

/** The file that an address names, or null if it names none that may be shown. */
export function fileFor(root, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (wanted.includes('\0')) return null;
  if (FRAMEWORKS.has(wanted)) return path.join(root, wanted);
  if (wanted.endsWith('/')) wanted += 'index.html';
  const shown = /^\/(dist|demo)\//.test(wanted) ? wanted : `/demo${wanted}`;
  const file = path.join(root, shown);
  const allowed = ['dist', 'demo'].map((folder) => path.join(root, folder) + path.sep);
  return allowed.some((folder) => file.startsWith(folder)) ? file : null;
}

/** Serves `demo/` at `/` and `/demo/`, and `dist/` at `/dist/`; resolves once it listens. */
export function serve({ root, port }) {
  const server = createServer(async (request, response) => {
    const file = fileFor(root, request.url);
    const found = file && (await stat(file).catch(() => null));
    if (!found?.isFile()) {
      response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
