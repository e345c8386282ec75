// Launch options for the Chromium already on this machine (Playwright's own download is not used).
import { existsSync } from 'node:fs';

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find((path) => path !== undefined && existsSync(path));
if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.');

export const browser = {
  executablePath,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
  ]
};
