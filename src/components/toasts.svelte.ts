import type { Tone } from './tones.ts';

interface Toast {
  id: number;
  tone: Tone;
  text: string;
  /** How much more there is to say, and that as it is read out: it is shown elsewhere. */
  more?: { label: string; text: string } | undefined;
  /** The next of the same kind takes its place: what goes on by itself must not fill the screen. */
  kind?: string | undefined;
  action?: { label: string; onselect: () => void } | undefined;
}

const stay = 8000;
/** Long enough to read, reach and press the button. */
const stayWithAction = 15_000;
const most = 4;

/** What was just done, told in passing. Nothing is only here: undo also stands in the journal. */
class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  announce = (toast: Omit<Toast, 'id'>): void => {
    const id = this.#next++;
    for (const { id: earlier, kind } of this.list)
      if (kind !== undefined && kind === toast.kind) this.dismiss(earlier);
    this.list = [...this.list, { ...toast, id }].slice(-most);
    this.#start(id);
  };

  dismiss = (id: number): void => {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  };

  /** While somebody reads or reaches for one of them, all stay. */
  pause = (): void => {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  };

  resume = (): void => {
    this.pause();
    for (const { id } of this.list) this.#start(id);
  };

  #start(id: number) {
    this.#timers.set(
      id,
      setTimeout(
        () => this.dismiss(id),
        this.list.find((toast) => toast.id === id)?.action ? stayWithAction : stay
      )
    );
  }
}

export const toasts = new Toasts();
export const announce = toasts.announce;
