import { Component, input } from '@angular/core';
import type { Wire } from '../../core/http/api-types';

/** Telephones, hours and code word, in one line that wraps. */
@Component({
  selector: 'bk-contact-text',
  template: `@for (phone of contact().phones; track phone) {
      <span class="nowrap">{{ phone }}</span>
    }
    <span>{{ contact().safeHours }}</span>
    @if (contact().codeWord; as word) {
      <span>«{{ word }}»</span>
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
  `,
})
export class ContactText {
  readonly contact = input.required<Wire['ContactFields']>();
}
