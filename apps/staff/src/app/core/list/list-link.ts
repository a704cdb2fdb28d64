import { Directive, HostAttributeToken, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ListMemory } from './state/list-memory';

/** A link back to a list, `bkListLink="cases"`: with its filter, its rows and where it was scrolled to. */
@Directive({ selector: 'a[routerLink][bkListLink]' })
export class ListLink {
  constructor() {
    const [link, memory] = [inject(RouterLink), inject(ListMemory)];
    link.queryParams = memory.paramsOf(inject(new HostAttributeToken('bkListLink')));
    link.state = memory.back;
  }
}
