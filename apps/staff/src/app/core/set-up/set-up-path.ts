import { inject } from '@angular/core';
import { SetUpClient } from '../clients/access/set-up.client';
import type { Wire } from '../http/api-types';
import { serverResource, type ServerResource } from '../http/server-resource';
import { TodayStore } from '../today/today.store';

interface SetUpPath {
  view: ServerResource<Wire['SetUpView'] | undefined>;
  /** Reads it again, and “today”, which tells how much is left. */
  reload: () => void;
  /** Shows what the server answered to a change. */
  show: (view: Wire['SetUpView']) => void;
}

/** What is left of setting up the centre, for a page on the way; not asked for where `wanted` says no. */
export function setUpPath(wanted: () => boolean = () => true): SetUpPath {
  const client = inject(SetUpClient);
  const today = inject(TodayStore);
  const view = serverResource({
    params: () => wanted() || undefined,
    loader: () => client.read(),
  });
  return {
    view,
    reload: () => {
      view.reload();
      today.view.reload();
    },
    show: now => {
      view.set(now);
      today.view.reload();
    },
  };
}
