import { Injectable } from '@angular/core';
import { TitleStrategy } from '@angular/router';

/** Sets one neutral title for every page, because the tab and the history are seen by others. */
@Injectable({ providedIn: 'root' })
export class NeutralTitle extends TitleStrategy {
  override updateTitle(): void {
    document.title = 'Baanek';
  }
}
