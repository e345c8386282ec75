// A plain static host such as GitHub Pages: /x is x, x.html or x/index.html, anything else 404.html with status 404.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
};

/**
 * @param {() => string} root the folder, asked at every request, so that a test can swap it
 * @param {{ port?: number, base?: string }} options port 0 takes any free one
 */
export async function serve(root, { port = 0, base = '' } = {}) {
  const server = createServer((request, response) => {
    void answer(root(), base, request.url ?? '/')
      .then(({ status, file }) => send(response, status, request.method === 'HEAD' ? undefined : file, file))
      .catch(() => response.destroy()); // the reader went away, or the file did
  });
  await listen(server, port);
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin, url: origin + base, close };
}

/** @param {string} root @param {string} base @param {string} url */
async function answer(root, base, url) {
  const path = pathOf(url);
  if (path === undefined) return { status: 400, file: undefined };
  if (!path.startsWith(`${base}/`)) return { status: 404, file: undefined };
  const inside = path.slice(base.length);
  for (const name of [inside, `${inside}.html`, `${inside}/index.html`]) {
    const file = resolve(root, `.${sep}${name}`);
    if (file.startsWith(resolve(root) + sep) && (await isFile(file))) return { status: 200, file };
  }
  const shell = join(root, '404.html');
  return { status: 404, file: (await isFile(shell)) ? shell : undefined };
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname);
  } catch {
    return undefined; // not a URL, or a broken escape
  }
}

const isFile = async (/** @type {string} */ path) => (await stat(path).catch(() => null))?.isFile() ?? false;

/**
 * @param {import('node:http').ServerResponse} response @param {number} status
 * @param {string | undefined} body @param {string | undefined} file
 */
async function send(response, status, body, file) {
  if (file)
    response.writeHead(status, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes(`${sep}immutable${sep}`)
        ? 'public,max-age=31536000,immutable'
        : 'no-cache'
    });
  else response.writeHead(status);
  if (body) await pipeline(createReadStream(body), response);
  else response.end();
}

/**
 * A busy port is no reason to stop: the next one will do.
 * @param {import('node:http').Server} server @param {number} port
 * @returns {Promise<void>}
 */
const listen = (server, port, left = 20) =>
  new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && left > 0)
        listen(server, port + 1, left - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', done);
  });

/** The command line: `serve.mjs [folder] [--port 4173]`. Prints the address and keeps running. */
export async function serveFromCommandLine() {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: process.env.PORT ?? '4173' } },
    allowPositionals: true
  });
  const folder = positionals[0] ?? 'build';
  const host = await serve(() => folder, { port: Number(values.port), base: process.env.BASE_PATH ?? '' });
  console.log(`Patchbay is ready at ${host.url}/`);
}

if (process.argv[1]?.endsWith('serve.mjs')) await serveFromCommandLine();
