import type { Workspace } from '#core/workspace.ts';
import { miteamOnSwitch } from './miteam-on-switch.table.ts';
import { changeableOnUserPage, miteamOnUserPage } from './miteam-on-user-page.table.ts';

type PageFacts = ReturnType<typeof miteamOnUserPage.decide>['facts'];
type SwitchDecision = ReturnType<typeof miteamOnSwitch.decide>;

/** One thing to change, and, where it is an integration, what that alone does to the account's licences. */
export type WayStep =
  | { readonly change: 'micollab-off' | 'miteam-on'; readonly effect: SwitchDecision }
  | { readonly change: 'licence-left'; readonly effect: null };

/**
 * The smallest changes after which the licence can be switched on the user page; none where it can be already.
 * The steps of a way are in the order in which their effects are told: each is taken after those before it.
 */
export function waysToSwitch(
  facts: PageFacts,
  neverOn: Workspace['miteamOffWhereMicollabNever']
): readonly (readonly WayStep[])[] {
  if (miteamOnUserPage.decide(facts).outcome.access === 'editable') return [];
  const ways = miteamOnUserPage.toReach(facts, ({ access }) => access === 'editable', changeableOnUserPage);
  return ways.map((changes) => {
    const steps: WayStep[] = [];
    let { micollab } = facts;
    const changed = (fact: string) => changes.some((change) => change.fact === fact);
    if (changed('micollab')) {
      const effect = miteamOnSwitch.decide({
        event: 'micollab-off',
        micollab,
        miteam: facts.miteam,
        neverOn
      });
      steps.push({ change: 'micollab-off', effect });
      micollab = 'off';
    }
    if (changed('miteam')) {
      const effect = miteamOnSwitch.decide({ event: 'miteam-on', micollab, miteam: facts.miteam, neverOn });
      steps.push({ change: 'miteam-on', effect });
    }
    if (changed('pool')) steps.push({ change: 'licence-left', effect: null });
    return steps;
  });
}
