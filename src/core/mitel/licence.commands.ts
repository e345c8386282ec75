import { accountGone } from '#core/account/account.commands.ts';
import { notPermitted, type Context } from '#core/actor.ts';
import type { Command, Event } from '#core/command.ts';
import type { Id } from '#core/fields.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { licencesLeft, noLicences, tierLeft, type State } from '#core/state.ts';
import { assessLicences } from './licences.ts';
import { assessMicollabLicences } from './micollab-licences.ts';
import { assessMitelOne } from './mitel-one.ts';

type Outcome = Result<readonly Event[], Refusal>;
type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Gives a licence to each of these people, or refuses with the first reason against it. */
export function giveLicences(
  state: State,
  { accountId, personIds }: CommandOf<'give-licences'>,
  context: Context
): Outcome {
  return licenceChange(state, 'give', accountId, personIds, context);
}

/** Takes the licence from each of these people, or refuses with the first reason against it. */
export function takeLicences(
  state: State,
  { accountId, personIds }: CommandOf<'take-licences'>,
  context: Context
): Outcome {
  return licenceChange(state, 'take', accountId, personIds, context);
}

/** Gives each of these people a Mitel One licence of this tier, in place of one they hold. */
export function giveMitelOne(
  state: State,
  { accountId, personIds: chosen, tier }: CommandOf<'give-mitel-one'>,
  context: Context
): Outcome {
  const people = chosenPeople(state, accountId, chosen, context);
  if (!people.ok) return people;
  const personIds = people.value;
  const refused = assessMitelOne(state, 'give', accountId, personIds, tier).find(isRefused);
  if (!refused) return ok([{ type: 'mitel-one-given', accountId, personIds, tier }]);
  const { outcome: code, facts } = refused;
  const because = { table: 'mitel-one-action', facts } as const;
  const left = tierLeft(state.tallies.get(accountId) ?? noLicences, tier);
  return code === 'no-licence-left'
    ? fail({ code, wanted: personIds.length, left, because })
    : fail({ code, because });
}

/** Takes the Mitel One licence, of whatever tier, from each of these people. */
export function takeMitelOne(
  state: State,
  { accountId, personIds: chosen }: CommandOf<'take-mitel-one'>,
  context: Context
): Outcome {
  const people = chosenPeople(state, accountId, chosen, context);
  if (!people.ok) return people;
  const refused = assessMitelOne(state, 'take', accountId, people.value).find(isRefused);
  if (!refused) return ok([{ type: 'mitel-one-taken', accountId, personIds: people.value }]);
  const { outcome: code, facts } = refused;
  const because = { table: 'mitel-one-action', facts } as const;
  return code === 'no-licence-left' ? fail({ code, wanted: 0, left: 0, because }) : fail({ code, because });
}

/** Writes down that the MiCollab server handed out licences, or took them back (gap G12). */
export function recordMicollabLicences(
  state: State,
  { type, accountId, personIds: chosen }: CommandOf<'record-micollab-licences' | 'strike-micollab-licences'>,
  context: Context
): Outcome {
  const people = chosenPeople(state, accountId, chosen, context);
  if (!people.ok) return people;
  const personIds = people.value;
  const action = type === 'record-micollab-licences' ? 'record' : 'strike';
  const refused = assessMicollabLicences(state, action, accountId, personIds).find(isRefused);
  if (refused)
    return fail({ code: refused.outcome, because: { table: 'micollab-licence', facts: refused.facts } });
  const recorded = action === 'record' ? 'recorded' : 'struck';
  return ok([{ type: `micollab-licences-${recorded}`, accountId, personIds }]);
}

const isRefused = <T extends { readonly outcome: string }>(
  assessment: T
): assessment is T & { readonly outcome: Exclude<T['outcome'], 'allowed'> } =>
  assessment.outcome !== 'allowed';

/** The people a licence command is about, each once, or why it is not about anybody. */
function chosenPeople(
  state: State,
  accountId: Id,
  chosen: readonly Id[],
  context: Context
): Result<readonly Id[], Refusal> {
  const personIds = [...new Set(chosen)];
  const refusal = notPermitted(context.by, 'change-licences', accountId) ?? accountGone(state, accountId);
  if (refusal) return fail(refusal);
  if (personIds.length === 0) return fail({ code: 'nobody-chosen' });
  if (personIds.some((id) => state.people.get(id)?.accountId !== accountId))
    return fail({ code: 'gone', what: 'person' });
  return ok(personIds);
}

function licenceChange(
  state: State,
  action: 'give' | 'take',
  accountId: Id,
  chosen: readonly Id[],
  context: Context
): Outcome {
  const people = chosenPeople(state, accountId, chosen, context);
  if (!people.ok) return people;
  const personIds = people.value;
  const refused = assessLicences(state, action, accountId, personIds).find(isRefused);
  if (refused) {
    const because = { table: 'miteam-licence-action' as const, facts: refused.facts };
    const left = licencesLeft(state.tallies.get(accountId) ?? noLicences);
    return refused.outcome === 'no-licence-left'
      ? fail({ code: 'no-licence-left', wanted: personIds.length, left, because })
      : fail({ code: refused.outcome, because });
  }
  return ok([{ type: action === 'give' ? 'licences-given' : 'licences-taken', accountId, personIds }]);
}
