import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { miteamOnUserPage } from '#core/mitel/miteam-on-user-page.table.ts';
import { waysToSwitch } from '#core/mitel/ways-to-switch.ts';
import MiteamLicence from './MiteamLicence.svelte';

type Facts = ReturnType<typeof miteamOnUserPage.decide>['facts'];

// What the vendor's documents say the page shows, one line a situation, written down by hand (R8–R20, G3, G8, G9).
// MiCollab, MiTeam Meetings, licences left, licence of the person: what is to be seen.
const seen: Readonly<Record<string, string>> = {
  'never on some yes': 'switch on',
  'never on some no': 'switch off',
  'never on none yes': 'switch on',
  'never on none no': 'switch off, disabled, Licences not available',
  'never off some yes': 'No licences, hint',
  'never off some no': 'No licences',
  'never off none yes': 'No licences, hint',
  'never off none no': 'No licences',
  'on on some yes': 'switch on, read-only',
  'on on some no': 'No licences',
  'on on none yes': 'switch on, read-only',
  'on on none no': 'No licences',
  'on off some yes': 'No licences, hint',
  'on off some no': 'No licences',
  'on off none yes': 'No licences, hint',
  'on off none no': 'No licences',
  'off on some yes': 'switch on',
  'off on some no': 'switch off',
  'off on none yes': 'switch on',
  'off on none no': 'switch off, disabled, Licences not available',
  'off off some yes': 'No licences, hint',
  'off off some no': 'No licences',
  'off off none yes': 'No licences, hint',
  'off off none no': 'No licences'
};
const nameOf = ({ micollab, miteam, pool, licence }: Facts) => `${micollab} ${miteam} ${pool} ${licence}`;

const show = (facts: Facts, onswitch = vi.fn()) =>
  render(MiteamLicence, {
    name: 'Ada Quill',
    decision: miteamOnUserPage.decide(facts),
    ways: waysToSwitch(facts, 'revoke'),
    left: facts.pool === 'some' ? 3 : 0,
    ordered: 5,
    onswitch,
    rulesHref: '/rules',
    mitelHref: '/mitel'
  });

/** What somebody sees, in the words of the list above. */
function seenIn(container: Element): string {
  const text = container.textContent;
  const toggle = container.querySelector<HTMLButtonElement>('[role="switch"]');
  const about = [
    toggle && `switch ${toggle.ariaChecked === 'true' ? 'on' : 'off'}`,
    toggle?.getAttribute('aria-readonly') === 'true' && 'read-only',
    toggle?.disabled && 'disabled',
    text.includes('Licences not available') && 'Licences not available',
    text.includes('No licences') && 'No licences',
    text.includes('A licence is active but not shown here') && 'hint'
  ];
  return about.filter(Boolean).join(', ');
}

test('the list names every case of the table', () => {
  expect(miteamOnUserPage.decisions.map(({ facts }) => nameOf(facts)).sort()).toEqual(
    Object.keys(seen).sort()
  );
});

test.each(miteamOnUserPage.decisions.map(({ facts }) => [nameOf(facts), facts] as const))(
  'MiCollab, MiTeam Meetings, left, licence: %s',
  async (name, facts) => {
    const onswitch = vi.fn();
    const screen = await show(facts, onswitch);
    expect(seenIn(screen.container)).toBe(seen[name]);

    const toggle = screen.container.querySelector<HTMLButtonElement>('[role="switch"]');
    toggle?.click();
    // what is shown as usable is, and nothing else; a click says the wish and changes nothing itself
    const usable = /^switch (on|off)$/.exec(seen[name] ?? '');
    expect(onswitch.mock.calls).toEqual(usable ? [[usable[1] === 'off']] : []);
    expect(seenIn(screen.container)).toBe(seen[name]);
  }
);

test('says why, and what would have to change with what that does', async () => {
  const screen = await show({ micollab: 'on', miteam: 'off', pool: 'none', licence: 'no' });
  await screen.getByRole('button', { name: 'Why?' }).click();
  await expect.element(screen.getByRole('link', { name: /Rule MTP-2/ })).toBeVisible();
  await expect.element(screen.getByText('Switch MiCollab off')).toBeVisible();
  await expect.element(screen.getByText(/Licences stay active, but the user pages/)).toBeVisible();
  await expect.element(screen.getByText(/Have a licence left/)).toBeVisible();
});

test('counts the licences left, except while MiCollab hands them out', async () => {
  const facts = { micollab: 'off', miteam: 'on', pool: 'some', licence: 'yes' } as const;
  const screen = await show(facts);
  await expect.element(screen.getByText('3 left of 5 ordered licences')).toBeVisible();
  await screen.rerender({ decision: miteamOnUserPage.decide({ ...facts, micollab: 'on' }) });
  await expect.element(screen.getByText('3 left of 5 ordered licences')).not.toBeInTheDocument();
});

test('somebody who may not switch it can read it', async () => {
  const onswitch = vi.fn();
  const facts = { micollab: 'off', miteam: 'on', pool: 'some', licence: 'yes' } as const;
  const screen = await show(facts, onswitch);
  await screen.rerender({ allowed: false });
  const toggle = screen.getByRole('switch', { name: 'MiTeam Meetings' });
  await expect.element(toggle).toHaveAttribute('aria-readonly', 'true');
  await expect.element(toggle).toHaveAccessibleDescription(/the right to edit the people/);
  await toggle.click();
  expect(onswitch).not.toHaveBeenCalled();
});
