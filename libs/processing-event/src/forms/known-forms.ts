import type { ProcessingEvent } from '../generated/types.js';
import { EventForm } from './event-form.js';

/** Forms in all; a service has some hundreds, a broken one any number. */
const MAX_FORMS = 2_000;

/** Forms of one length: they are tried one after the other. */
const MAX_ALIKE = 32;

/** Forms that were met, by the length of their texts. */
export class KnownForms {
  private readonly byLength = new Map<number, EventForm[]>();
  private size = 0;

  /** The form of a text, if it is known. */
  find(text: Buffer): EventForm | undefined {
    const forms = this.byLength.get(text.length);
    if (forms === undefined) return undefined;
    for (let index = 0; index < forms.length; index += 1) {
      const form = forms[index]!;
      if (!form.matches(text)) continue;
      // The next time it is found a place earlier: what comes often stands in front.
      if (index > 0) [forms[index - 1], forms[index]] = [form, forms[index - 1]!];
      return form;
    }
    return undefined;
  }

  /** Keeps the form of an accepted event's text, if it has one that is not known. */
  learn(text: Buffer, event: ProcessingEvent): EventForm | undefined {
    const known = this.find(text);
    if (known !== undefined) return known;
    const form = EventForm.of(text, event);
    if (form === undefined) return undefined;
    if (this.size >= MAX_FORMS) {
      this.byLength.clear();
      this.size = 0;
    }
    const alike = this.byLength.get(form.length) ?? [];
    if (alike.length < MAX_ALIKE) this.size += 1;
    // In the last place stands what was found least.
    else alike.pop();
    alike.push(form);
    this.byLength.set(form.length, alike);
    return form;
  }
}
