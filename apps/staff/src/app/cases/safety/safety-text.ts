import { Component, computed, inject, input } from '@angular/core';
import type { Wire } from '../../core/http/api-types';
import { Language } from '../../core/i18n/language';
import { savedIn } from './typed-plan';

/** A safety plan to read, section by section. */
@Component({
  selector: 'bk-safety-text',
  template: `<dl>
    @for (section of sections(); track section.code) {
      <dt>{{ section.name }}</dt>
      <dd>{{ section.text }}</dd>
    }
  </dl>`,
  styles: `
    dl {
      margin: 0;
    }
    dt {
      font-weight: 650;
    }
    dd {
      margin: 2px 0 12px;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class SafetyText {
  readonly plan = input.required<Pick<Wire['SafetyPlanView'], 'sections'>>();
  readonly form = input.required<Wire['SafetyFormView']>();
  private readonly spoken = inject(Language).current;
  protected readonly sections = computed(() =>
    this.form()
      .sections.map(({ code, name }) => ({
        ...{ code, name: name[this.spoken()], text: savedIn(this.plan(), code) },
      }))
      .filter(({ text }) => text !== ''),
  );
}
