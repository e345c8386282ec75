// A plain static host such as GitHub Pages: /x is x, x.html or x/index.html, anything else 404.html with status 404.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json'
};
const isFile = async (/** @type {string} */ path) => (await stat(path).catch(() => null))?.isFile() ?? false;

/** @param {() => string} root @param {{ port?: number, base?: string }} options */
export async function serve(root, { port = 0, base = '' } = {}) {
  const answer = async (/** @type {string} */ url) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname);
    if (!path.startsWith(`${base}/`)) return { status: 404, file: undefined };
    const inside = normalize(path.slice(base.length));
    for (const name of [inside, `${inside}.html`, join(inside, 'index.html')])
      if (await isFile(join(root(), name))) return { status: 200, file: join(root(), name) };
    return { status: 404, file: join(root(), '404.html') };
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(async ({ status, file }) => {
      if (!file) return response.writeHead(status).end();
      const cache = file.includes('/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache';
      response.writeHead(status, {
        'content-type': types[extname(file)] ?? 'text/plain',
        'cache-control': cache
      });
      response.end(await readFile(file));
    });
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}${base}`;
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { url, close };
}

if (process.argv[1]?.endsWith('serve.mjs'))
  console.log(
    (
      await serve(() => process.argv[2] ?? 'build', {
        port: Number(process.env.PORT ?? 4173),
        base: process.env.BASE_PATH ?? ''
      })
    ).url
  );
