/** What the browser knows of a country's time zones; not every browser tells. */
interface ZonedLocale {
  getTimeZones?: () => string[] | undefined;
  timeZones?: readonly string[] | undefined;
}

/** The time zones of a country by their IANA names; none where the browser does not tell. */
export function zonesOf(country: string): readonly string[] {
  if (country === '') return [];
  const locale: ZonedLocale = new Intl.Locale('und', { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The time zone of a country in which all clocks show the same, else an empty text. */
export function zoneOf(country: string): string {
  const zones = zonesOf(country);
  const [first = ''] = zones;
  return zones.every((zone) => clocksOf(zone) === clocksOf(first)) ? first : '';
}

/** What the clocks of a zone show in winter and in summer: enough to tell zones of one country apart. */
function clocksOf(timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)].map((time) => clock.format(time)).join();
}
