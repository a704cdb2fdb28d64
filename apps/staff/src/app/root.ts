import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Toasts } from './shell/toasts';

@Component({
  selector: 'bk-root',
  imports: [RouterOutlet, Toasts],
  template: `<router-outlet /><bk-toasts />`,
})
export class Root {}
