import { afterNextRender, ElementRef, inject } from '@angular/core';

/** On a phone, where much stands above it, a form that was just opened is scrolled to. */
export function beginInSight(): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  afterNextRender(() => {
    if (host.getBoundingClientRect().top > innerHeight / 2) host.scrollIntoView({ block: 'start' });
  });
}
