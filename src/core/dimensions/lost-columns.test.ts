import { expect, test } from 'vitest';
import { aDimensionsUser, aPbxUser } from '../a-state.ts';
import type { PbxUser } from './dimensions-user.ts';
import { lostColumns } from './lost-columns.ts';
import { matchRoster } from './match-roster.ts';
import type { TellingField } from './roster-columns.ts';

const fay = aPbxUser({
  ...{ pbxId: 'extension:Harbour:305', subAccount: 'Harbour', email: '', extension: '305' },
  ...{ firstName: 'Fay', lastName: 'Sand' }
});
const both: readonly TellingField[] = ['pbxId', 'subAccount'];
/** What is told of this user where the list has that one instead. */
const lost = (before: PbxUser, now: PbxUser, missing = both) => {
  const users = [aDimensionsUser({ id: 'dim-fay', personId: '', pbx: before })];
  const match = matchRoster([now], {
    ...{ users, people: [], primaryPersonId: '', addressesElsewhere: new Set() },
    ...{ agentsFollowPbx: false, choices: new Map() }
  });
  expect(match.gone.map(({ id }) => id)).toEqual(['dim-fay']);
  return Object.fromEntries(lostColumns(match, missing));
};
const now = { ...fay, pbxId: 'extension:305', subAccount: '' };

test('Users who come as new and as gone, as a column is missing, are counted for that column', () => {
  expect(lost(fay, now)).toEqual({ subAccount: 1 });
  expect(lost({ ...fay, pbxId: 'u5' }, now)).toEqual({ pbxId: 1, subAccount: 1 });
  // known by the name alone, or by the extension alone
  expect(lost(fay, { ...now, extension: '399' })).toEqual({ subAccount: 1 });
  expect(lost(fay, { ...now, firstName: 'May' })).toEqual({ subAccount: 1 });
});

test('Users who are gone whatever the list tells users by are not counted', () => {
  expect(lost(fay, { ...now, firstName: 'May', extension: '399' })).toEqual({});
  expect(lost(fay, now, ['pbxId'])).toEqual({});
  expect(lost(fay, now, [])).toEqual({});
  const without = { ...fay, pbxId: 'extension:305', subAccount: '' };
  expect(lost(without, { ...now, pbxId: 'extension:306', extension: '306' })).toEqual({});
  // nobody is called nothing
  const nameless = { firstName: '', lastName: '' };
  expect(lost({ ...fay, ...nameless }, { ...now, ...nameless, extension: '399' })).toEqual({});
});

test('Somebody by whom another one is overwritten, whose extension it is without the column, is counted', () => {
  const ida = { ...now, firstName: 'Ida' };
  const users = [fay, ida].map((pbx, i) => aDimensionsUser({ id: `dim-${i}`, personId: '', pbx }));
  const match = matchRoster([now], {
    ...{ users, people: [], primaryPersonId: '', addressesElsewhere: new Set() },
    ...{ agentsFollowPbx: false, choices: new Map(), unsaid: ['subAccount'] }
  });
  expect(match.decisions).toMatchObject([{ kind: 'update', userId: 'dim-1' }]);
  expect(Object.fromEntries(lostColumns(match, both))).toEqual({ subAccount: 1 });
});
