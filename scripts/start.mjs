// npm start: builds the console and serves it on this machine. `npm start -- --port 5000` chooses the port.
import { spawnSync } from 'node:child_process';
import { serveFromCommandLine } from './serve.mjs';

console.log('Building …');
const vite = 'node_modules/vite/bin/vite.js';
const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
  stdio: 'inherit',
  env: { ...process.env, BUILD_DIR: 'build' } // what is served is what was built
});
if (status !== 0) process.exit(status ?? 1);
await serveFromCommandLine();
