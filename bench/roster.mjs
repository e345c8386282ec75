// Measures the matching of a roster against sorting its addresses, which nobody notices.
import assert from 'node:assert/strict';
import { median, timed } from './measure.mjs';

const pbxUser = (i) => ({
  pbxId: `pbx-${i}`,
  subAccount: '',
  firstName: 'Ada',
  lastName: `Quill ${i}`,
  email: `user.${i}@example.com`,
  extension: String(10_000 + i),
  sipUser: `desk-${i}`,
  isAgent: i % 5 === 0,
  isSimulated: false
});
const person = (i) => ({
  id: `person-${i}`,
  firstName: 'Ada',
  lastName: `Quill ${i}`,
  email: `user.${i}@example.com`
});

/** Microseconds for matching `count` users, half of whom are people of the account, and for sorting their addresses. */
export function rosterTimes(matchRoster, count, rounds) {
  const roster = Array.from({ length: count }, (_, i) => pbxUser(i));
  const known = {
    users: [],
    people: Array.from({ length: count / 2 }, (_, i) => person(i)),
    primaryPersonId: 'person-1',
    addressesElsewhere: new Set(),
    agentsFollowPbx: false,
    choices: new Map()
  };
  assert.equal(matchRoster(roster, known).decisions.length, count);
  const { compare } = new Intl.Collator('en');
  // no number of users has 7,919 as a factor: each address once, out of order
  const addresses = roster.map((_, i) => roster[(i * 7919) % count].email);
  const took = { match: [], sort: [] };
  for (let round = -3; round < rounds; round++) {
    const match = timed(1, () => matchRoster(roster, known));
    const sort = timed(1, () => addresses.toSorted(compare));
    if (round < 0) continue;
    took.match.push(match);
    took.sort.push(sort);
  }
  return { match: median(took.match), sort: median(took.sort) };
}
