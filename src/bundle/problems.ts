import type { IssueCode } from '#core/validity.ts';
import type { BundleKind } from './bundle.ts';

/** What is wrong with one value; beyond the codes of forms, a bundle can lack a field or have one too many. */
export type BundleIssue = IssueCode | 'missing' | 'unknown-field';

/**
 * Why a text cannot be imported as a bundle. `path` is a place such as `content.people[17].email`,
 * `line` and `column` count from 1, `found` is what stands there, shortened.
 */
export type BundleProblem =
  | { readonly code: 'too-large'; readonly limit: number; readonly size: number }
  | { readonly code: 'too-deep'; readonly limit: number; readonly line: number; readonly column: number }
  | { readonly code: 'not-json'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'truncated'; readonly line: number; readonly column: number }
  | { readonly code: 'forbidden-key' | 'duplicate-key'; readonly path: string; readonly key: string }
  | { readonly code: 'not-a-bundle'; readonly path: string; readonly found: string }
  /** What was exported for whoever works at a vendor. */
  | { readonly code: 'for-the-vendor'; readonly path: string; readonly found: string }
  | {
      readonly code: 'newer-version';
      readonly path: string;
      readonly version: number;
      /** The newest version that can be read here. */
      readonly supported: number;
    }
  | { readonly code: 'altered'; readonly path: string }
  /** The manifest says another number of records than there are. */
  | { readonly code: 'counts'; readonly path: string; readonly said: number; readonly counted: number }
  | {
      readonly code: 'wrong-type';
      readonly path: string;
      readonly issue: BundleIssue;
      readonly found: string;
    }
  | { readonly code: 'duplicate-id'; readonly path: string; readonly found: string }
  | { readonly code: 'duplicate-email'; readonly path: string; readonly found: string }
  /** A reference to an account that is not in the bundle. */
  | { readonly code: 'dangling'; readonly path: string; readonly found: string }
  /** A reference to a template, a customer, a person or a site that is not in the bundle, or is another account's. */
  | { readonly code: 'dangling-record' | 'another-account'; readonly path: string; readonly found: string }
  /** What names an entry of the settings, or of a customer's part of them, that the bundle lacks. */
  | { readonly code: 'dangling-setting'; readonly path: string; readonly found: string }
  /** A number is in two ranges or in two hands, or is none of the site that it is to be of. */
  | {
      readonly code: 'duplicate-number' | 'number-not-on-site';
      readonly path: string;
      readonly found: string;
    }
  | {
      readonly code: 'duplicate-external-id' | 'second-headquarters';
      readonly path: string;
      readonly found: string;
    }
  /** Customers of Dimensions have one name or identifier, two are the internal system, two users are one, or nobody. */
  | {
      readonly code:
        | 'duplicate-name'
        | 'duplicate-tenant'
        | 'second-internal'
        | 'duplicate-user'
        | 'duplicate-pbx-user'
        | 'nobody';
      readonly path: string;
      readonly found: string;
    }
  /** A custom role that is not in the bundle, or that somebody has although their account has not. */
  | {
      readonly code: 'dangling-role' | 'role-not-assigned';
      readonly path: string;
      readonly found: string;
    }
  /** The content is not what the kind of bundle holds; `reason` says what. */
  | {
      readonly code: 'wrong-kind';
      readonly path: string;
      readonly kind: BundleKind;
      readonly reason:
        | 'not-one-account'
        | 'has-workspace'
        | 'no-workspace'
        | 'unassigned-order'
        | 'unassigned-role'
        | 'unused-template'
        | 'unused-entry'
        | 'has-catalogue';
      readonly found: string;
    };

/** More than these are not collected: the list is for reading. */
export const mostProblems = 50;

/** Longest text of what was found, in characters. */
const longest = 60;

/** A value as one short text, without cutting a character in two. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return shortened(`{${Object.keys(value).join(', ')}}`);
  return value === undefined ? '' : shortened(JSON.stringify(value));
}

function shortened(text: string): string {
  // only the beginning is looked at: the text may be as large as the file
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** A place as text: `content.people[17].email`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(String(step))}`))
    .join('')
    .replace(/^\./, '');
