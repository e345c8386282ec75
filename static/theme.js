// Runs before the first paint, so that a dark or right-to-left page never flashes light or left-to-right.
// An external file, because the content security policy allows no inline script of ours.
(() => {
  const root = document.documentElement;
  let preferences = {};
  try {
    preferences = JSON.parse(localStorage.getItem('patchbay.preferences') ?? '{}') ?? {};
  } catch {
    // storage is blocked or holds something else: the defaults will do
  }
  const { theme, density, locale } = preferences;
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.density = density === 'compact' ? 'compact' : 'comfortable';
  if (['en', 'de', 'es', 'he'].includes(locale)) {
    root.lang = locale;
    root.dir = locale === 'he' ? 'rtl' : 'ltr';
  }
})();
