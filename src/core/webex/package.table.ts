import { decisionTable } from '#core/rules/decision-table.ts';
import { offerIds } from './packages.ts';
import { assumed, derived, stated } from './sentences.ts';

/** What a package or add-on is: who holds one, whether calls are made with it, and what the interface knows of it. */
export type OfferFacts = {
  readonly kind: 'package' | 'add-on';
  /** Given to people one by one, to places such as a lobby, or to the organisation as a whole. */
  readonly holders: 'people' | 'places' | 'organisation';
  readonly isCalling: boolean;
  readonly hasMeetings: boolean;
  /** The interface takes a limit for it. */
  readonly hasLimit: boolean;
  /** The interface has a name for it. */
  readonly isKnown: boolean;
};

const facts = {
  offer: offerIds
} as const;

export const webexPackage = decisionTable<typeof facts, OfferFacts, `WPK-${number}`>(facts, [
  {
    id: 'WPK-1',
    when: { offer: ['webex_calling_standard', 'webex_voice', 'webex_calling', 'cx_essentials'] },
    then: {
      kind: 'package',
      holders: 'people',
      isCalling: true,
      hasMeetings: false,
      hasLimit: true,
      isKnown: true
    },
    source: stated('W17')
  },
  {
    id: 'WPK-2',
    when: { offer: 'webex_suite' },
    then: {
      kind: 'package',
      holders: 'people',
      isCalling: true,
      hasMeetings: true,
      hasLimit: true,
      isKnown: true
    },
    source: stated('W17')
  },
  {
    id: 'WPK-3',
    when: { offer: 'common_area_calling' },
    then: {
      kind: 'package',
      holders: 'places',
      isCalling: true,
      hasMeetings: false,
      hasLimit: true,
      isKnown: true
    },
    source: stated('W17', 'W8')
  },
  {
    id: 'WPK-4',
    when: { offer: 'webex_meetings' },
    then: {
      kind: 'package',
      holders: 'people',
      isCalling: false,
      hasMeetings: true,
      hasLimit: true,
      isKnown: true
    },
    source: stated('W17')
  },
  {
    // named in the vendor's reports only
    id: 'WPK-5',
    when: { offer: 'enhanced_calling' },
    then: {
      kind: 'package',
      holders: 'people',
      isCalling: true,
      hasMeetings: false,
      hasLimit: false,
      isKnown: false
    },
    source: assumed(undefined, 'W8')
  },
  {
    // not among the packages that Cisco Calling Plan counts as calling
    id: 'WPK-6',
    when: { offer: ['cx_standard_agent', 'cx_premium_agent'] },
    then: {
      kind: 'package',
      holders: 'people',
      isCalling: false,
      hasMeetings: false,
      hasLimit: false,
      isKnown: true
    },
    source: derived(undefined, 'W17')
  },
  {
    id: 'WPK-7',
    when: { offer: 'attendant_console' },
    then: {
      kind: 'add-on',
      holders: 'people',
      isCalling: false,
      hasMeetings: false,
      hasLimit: true,
      isKnown: true
    },
    source: stated('W17')
  },
  {
    id: 'WPK-8',
    when: { offer: ['cisco_calling_plan', 'cx_voice_ports', 'cx_ai_assistant', 'webex_ai_agent'] },
    then: {
      kind: 'add-on',
      holders: 'organisation',
      isCalling: false,
      hasMeetings: false,
      hasLimit: false,
      isKnown: true
    },
    source: stated('W17')
  }
]);
