// Which Chromium the tests use, and how it is started.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const {
  CHROMIUM_PATH = '',
  PROGRAMFILES = '',
  'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '',
  LOCALAPPDATA = ''
} = process.env;
const inWindows = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) =>
  folder
    ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
    : []
);

/** The path of a Chromium on this machine: the one named by CHROMIUM_PATH, an installed one, or Playwright's own. */
export const findBrowser = () =>
  [
    CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inWindows,
    chromium.executablePath()
  ].find((path) => path !== '' && existsSync(path));

const executablePath = findBrowser();

/** Launch options. None found is no error here: a build reads this file too and needs no browser. */
export const browser = {
  ...(executablePath && { executablePath }),
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
