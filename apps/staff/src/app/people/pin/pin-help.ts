import { computed, effect, inject, type Signal, signal } from '@angular/core';
import type { PinWarning } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import { contradictionsOf, type NumberTyped, wholePin } from './pin-look';
import { PinOnFile } from './pin-on-file';

const PAUSE_MS = 600;

/** What looks odd in a number: it contradicts sex or birth, or somebody else on file has it. */
export interface PinHelp {
  contradictions: PinWarning[];
  bearer: Wire['Candidate'] | null;
}

/**
 * What looks odd in the number that is being typed; `personId` is whose form it is. It is kept as typed. Call it where
 * things are injected.
 */
export function pinHelp(typed: () => NumberTyped, personId: () => string): Signal<PinHelp> {
  const onFile = inject(PinOnFile);
  const bearer = signal<Wire['Candidate'] | null>(null);
  const pin = computed(() => wholePin(typed().pin));
  const look = async (whole: string): Promise<void> => {
    const found = await onFile.bearerOf(whole);
    if (pin() === whole) bearer.set(found);
  };
  effect(onCleanup => {
    const whole = pin();
    bearer.set(null);
    if (!whole) return;
    const timer = setTimeout(() => void look(whole), PAUSE_MS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return computed(() => {
    const found = bearer();
    return {
      contradictions: contradictionsOf(typed()),
      bearer: found && found.id !== personId() ? found : null,
    };
  });
}
