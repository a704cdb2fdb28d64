import { Component, input } from '@angular/core';

/** Initials in a circle; a question mark for the anonymous. */
@Component({
  selector: 'bk-avatar',
  template: `<span class="avatar" [class.large]="large()" aria-hidden="true">{{ initials() || '?' }}</span>`,
})
export class Avatar {
  readonly initials = input('');
  readonly large = input(false);
}
