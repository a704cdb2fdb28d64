import { computed, inject, type Signal } from '@angular/core';
import { MOST_VIEWS, type ViewedList } from '@baanek/contracts';
import { Toaster } from '../../feedback/toaster';
import { toastAction } from '../../forms/action';
import { dialogOpener } from '../../forms/dialog-opener';
import { Words } from '../../i18n/words';
import { type SavedView, SavedViews } from './saved-views';
import { withoutView, withView } from './view-changes';

/** The state of a list, of which the rows do not matter here. */
interface State {
  asView(): string;
  isShown(query: string): boolean;
  readonly options: { readonly views?: ViewedList };
}

interface ViewActions {
  /** The view that the list shows as it was kept; null where it shows anything else. */
  readonly shown: Signal<SavedView | null>;
  /** No more can be kept. */
  readonly isFull: Signal<boolean>;
  /** Asks for the name of a view, a new one for what is shown where there is none. */
  edit(view: SavedView | null): Promise<void>;
  /** Deletes one, which can be undone. */
  remove(view: SavedView): Promise<void>;
}

/** What is done with the views of a list. */
export function viewActions(stateOf: () => State): ViewActions {
  const [saved, words, toaster] = [inject(SavedViews), inject(Words), inject(Toaster)];
  const [openDialog, acting] = [dialogOpener(), toastAction()];
  const kept = computed(() => {
    const { views } = stateOf().options;
    return (views && saved.of(views)()) ?? [];
  });
  return {
    shown: computed(() => kept().find(({ query }) => stateOf().isShown(query)) ?? null),
    isFull: computed(() => kept().length >= MOST_VIEWS),
    edit: async view => {
      const state = stateOf();
      const list = state.options.views;
      if (!list) return;
      const dialog = import('./view-dialog').then(m => m.ViewDialog);
      await openDialog(dialog, { list, view, query: view?.query ?? state.asView() });
    },
    remove: async view => {
      const list = stateOf().options.views;
      if (!list) return;
      const removed = await acting.run(() => saved.change(list, views => withoutView(views, view.name)));
      if (!removed) return;
      const undo = (): Promise<void> => saved.change(list, views => withView(views, view));
      toaster.show(words.of('list.viewDeleted'), { about: view.name, undo });
    },
  };
}
