import type { Id } from '#core/fields.ts';
import { countOf } from './number-ranges.ts';
import { stepOf } from './site-step.ts';
import type { Site } from './site.ts';
import type { NextStep } from './next-step.table.ts';

/** The steps of a calling site, in the order of the vendor's reference application (1.D of the facts). */
const siteSteps = [
  'choose-pstn',
  'add-numbers',
  'choose-main-number',
  'add-users'
] as const satisfies readonly NextStep[];
export type SiteStep = (typeof siteSteps)[number];

/** How many users there are, altogether and at each site. */
interface Users {
  readonly total: number;
  readonly bySite: ReadonlyMap<Id, number>;
}

export interface SiteReadiness {
  readonly site: Site;
  /** How many numbers and users it has. */
  readonly numbers: number;
  readonly users: number;
  /** Each step that the packages ask for: done, the next one, or one that comes after it. */
  readonly steps: readonly { readonly step: SiteStep; readonly state: 'done' | 'next' | 'later' }[];
  /** What is next, with the rule behind it. */
  readonly next: ReturnType<typeof stepOf>;
}

/** What is there at a site and what is to be done next. Without a calling package only users are asked for. */
export function readinessOfSite(site: Site, isCalling: boolean, { total, bySite }: Users): SiteReadiness {
  // only calling users are at a site
  const users = isCalling ? (bySite.get(site.id) ?? 0) : total;
  const next = stepOf(site, isCalling, users > 0);
  const isThere: Readonly<Record<SiteStep, boolean>> = {
    'choose-pstn': site.pstn.connection !== 'none',
    'add-numbers': site.numbers.length > 0,
    'choose-main-number': site.mainNumber !== '',
    'add-users': users > 0
  };
  const steps = siteSteps
    .filter((step) => isCalling || step === 'add-users')
    .map(
      (step) =>
        ({
          step,
          state: next.outcome === step ? 'next' : isThere[step] ? 'done' : 'later'
        }) as const
    );
  return { site, numbers: countOf(site.numbers), users, steps, next };
}

/**
 * What the vendor's panel of a customer tells: whether users, PSTN and numbers are there (1.C, 2.4). PSTN and numbers
 * count once every site has them (our reading), and are not asked for without a calling package.
 */
export function readinessOf(sites: readonly Site[], isCalling: boolean, { total }: Pick<Users, 'total'>) {
  const everywhere = (has: (site: Site) => boolean): boolean =>
    !isCalling || (sites.length > 0 && sites.every(has));
  return {
    users: total > 0,
    pstn: everywhere(({ pstn }) => pstn.connection !== 'none'),
    numbers: everywhere(({ numbers }) => numbers.length > 0)
  };
}
