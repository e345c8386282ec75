import { RoleDetails, type Right, type Role } from '#core/account/role.ts';
import { firstRights, rightsOnBase, withoutRight, withRight } from '#core/account/ticked-rights.ts';
import type { Id } from '#core/fields.ts';
import { Form } from './form.svelte.ts';
import { newId } from './new-id.ts';

/** A custom role that somebody fills in. Its check boxes always make a role that the rules accept. */
export class RoleForm {
  readonly id: Id;
  readonly #form: Form<RoleDetails, { -readonly [K in keyof RoleDetails]: RoleDetails[K] }>;

  /** Corrects `role`, or makes a new one; `name` is what a copy is called. */
  constructor(role: Role | undefined, name = role?.name ?? '', id = role?.id ?? newId()) {
    this.id = id;
    this.#form = new Form(RoleDetails, {
      name,
      description: role?.description ?? '',
      base: role?.base ?? 'partner',
      rights: [...(role?.rights ?? firstRights('partner'))]
    });
  }

  get values() {
    return this.#form.values;
  }
  get errors() {
    return this.#form.errors;
  }

  get isUnsaved(): boolean {
    return this.#form.isUnsaved;
  }

  /** Bases the role on another; what that one does not have is cleared. */
  baseOn(base: RoleDetails['base']): void {
    this.values.base = base;
    this.values.rights = [...rightsOnBase(base, this.values.rights)];
  }

  tick(right: Right, wish: boolean): void {
    const { base, rights } = this.values;
    this.values.rights = [...(wish ? withRight(base, rights, right) : withoutRight(base, rights, right))];
  }

  /** The role if it can be saved; else what is wrong shows from now on. */
  submit(): Role | null {
    const details = this.#form.check();
    return details && { ...details, id: this.id };
  }
}
