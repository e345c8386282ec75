import type { Context } from '#core/actor.ts';
import type { Event } from '#core/command.ts';
import type { Refusal } from '#core/refusal.ts';
import { fail, type Result } from '#core/result.ts';
import type { State } from '#core/state.ts';
import type { DimensionsCommand } from './dimensions-command.ts';

/** What a command about Dimensions would do to this state, or why it is refused. */
export function decideDimensions(
  _state: State,
  _command: DimensionsCommand,
  _context: Context
): Result<readonly Event[], Refusal> {
  return fail({ code: 'nothing-changed' });
}
