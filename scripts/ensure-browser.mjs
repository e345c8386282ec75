// Makes sure that the tests have a Chromium: installs one where none is found.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const run = (/** @type {string} */ command) =>
  spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  });

/** Found and able to start: Ubuntu's package, for one, is only a pointer to another installer. */
const works = () => {
  const path = findBrowser();
  // on Windows, --version would open a window
  return path !== undefined && (process.platform === 'win32' || spawnSync(path, ['--version']).status === 0);
};

const isRoot = process.getuid?.() === 0;
const hasApt = spawnSync('apt-get', ['--version']).status === 0;
const ways = [
  ...(isRoot && hasApt
    ? ['apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation']
    : []),
  `npx playwright install ${isRoot ? '--with-deps ' : ''}chromium`
];

for (const way of ways) {
  if (works()) break;
  console.log(`No Chromium found. Trying: ${way}`);
  run(way);
}

if (works()) console.log(`Browser: ${findBrowser()}`);
else {
  console.error(
    [
      'No Chromium could be found or installed. The browser tests need one. Either',
      '  install Chromium or Google Chrome with your system (Debian: sudo apt install chromium), or',
      '  run: npx playwright install --with-deps chromium, or',
      '  set CHROMIUM_PATH to the program file of a Chromium you have.'
    ].join('\n')
  );
  process.exit(1);
}
