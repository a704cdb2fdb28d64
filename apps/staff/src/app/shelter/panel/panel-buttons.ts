import { Component } from '@angular/core';

/** The buttons of a form within a panel: at its lower edge, however long the form is. */
@Component({
  selector: 'bk-panel-buttons',
  template: '<ng-content />',
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0 -16px -12px;
      padding: 10px 16px;
      border-top: 1px solid var(--bk-line);
      background: var(--bk-surface);
    }
  `,
})
export class PanelButtons {}
