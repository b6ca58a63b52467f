import '@angular/compiler';
import { Component, createComponent, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { createApplication } from '@angular/platform-browser';
import type { MountEditor } from '../editor-under-test';
import { nativeEditor } from '../native-editor';

class Box {
  readonly value = signal('');
}

/** The decorator is called as a function, so that the bundler need not know decorators. */
const AngularBox = Component({
  selector: 'angular-box',
  imports: [FormsModule],
  template:
    '<textarea name="prompt" [ngModel]="value()" (ngModelChange)="value.set($event)" [ngModelOptions]="{ standalone: true }"></textarea>',
})(Box) as typeof Box;

export const mount: MountEditor = async (host, draft) => {
  const app = await createApplication({ providers: [provideZonelessChangeDetection()] });
  const element = host.appendChild(document.createElement('div'));
  const box = createComponent(AngularBox, { environmentInjector: app.injector, hostElement: element });
  box.instance.value.set(draft);
  app.attachView(box.hostView);
  await app.whenStable();
  const field = element.querySelector('textarea');
  if (!field) throw new Error('Angular drew no field');
  return nativeEditor(
    field,
    () => box.instance.value(),
    () => app.destroy(),
  );
};
