import { afterNextRender, booleanAttribute, Directive, ElementRef, inject, input } from '@angular/core';

/** A column that a wide table shows first: the table is scrolled sideways until it stands in the middle, once. */
@Directive({ selector: 'th[bkInSight]' })
export class InSight {
  readonly bkInSight = input(false, { transform: booleanAttribute });

  constructor() {
    const column = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      const scroller = column.closest('.scroll-x');
      if (!scroller || !this.bkInSight()) return;
      const middleOf = ({ left, width }: DOMRect): number => left + width / 2;
      scroller.scrollLeft +=
        middleOf(column.getBoundingClientRect()) - middleOf(scroller.getBoundingClientRect());
    });
  }
}
