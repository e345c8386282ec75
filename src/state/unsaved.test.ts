import { expect, test } from 'vitest';
import { aRole, aSite } from '#core/a-state.ts';
import { siteDetails } from '#core/webex/site.ts';
import { RoleForm } from './role-form.svelte.ts';
import { SetUpForm } from './set-up-form.svelte.ts';
import { SiteForm } from './site-form.svelte.ts';

const aSiteForm = () =>
  new SiteForm(siteDetails(aSite()), () => ({ isCalling: true, settings: { addresses: {} } }));

test('A role, a site and a set-up have nothing unsaved until something is entered.', () => {
  expect(new RoleForm(aRole()).isUnsaved).toBe(false);
  expect(new RoleForm(aRole(), 'Copy of it').isUnsaved).toBe(false);
  expect(aSiteForm().isUnsaved).toBe(false);
  expect(new SetUpForm('microsoft-teams', null).isUnsaved).toBe(false);
});

test('A role has something unsaved while its name or its rights differ.', () => {
  const form = new RoleForm(aRole());
  const { name } = form.values;
  form.values.name += ' of Harbour';
  expect(form.isUnsaved).toBe(true);
  form.values.name = name;
  expect(form.isUnsaved).toBe(false);
  form.tick('users.edit', false);
  expect(form.isUnsaved).toBe(true);
});

test('A set-up has something unsaved while a value differs, or text is pasted and in no field.', () => {
  const form = new SetUpForm('single-sign-on', null);
  form.draft.idpIdentifier = 'https://idp.example.com';
  expect(form.isUnsaved).toBe(true);
  form.draft.idpIdentifier = '';
  expect(form.isUnsaved).toBe(false);
  form.unplaced = '<EntityDescriptor>';
  expect(form.isUnsaved).toBe(true);
});

test('A site has something unsaved while a field differs by more than blanks.', () => {
  const form = aSiteForm();
  form.draft.name += '  ';
  expect(form.isUnsaved).toBe(false);
  form.draft.name += 'Quay';
  expect(form.isUnsaved).toBe(true);
});
