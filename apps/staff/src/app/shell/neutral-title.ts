import { Injectable } from '@angular/core';
import { TitleStrategy } from '@angular/router';

/** The tab and the history always say the same word: no page, no name, no case. */
@Injectable({ providedIn: 'root' })
export class NeutralTitle extends TitleStrategy {
  override updateTitle(): void {
    document.title = 'Baanek';
  }
}
