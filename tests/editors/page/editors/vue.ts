import { createApp, h, nextTick, ref, vModelText, withDirectives } from 'vue';
import type { MountEditor } from '../editor-under-test';
import { nativeEditor } from '../native-editor';

export const mount: MountEditor = async (host, draft) => {
  const value = ref(draft);
  // What the compiler makes of <textarea v-model="value">.
  const app = createApp(() =>
    withDirectives(
      h('textarea', {
        'onUpdate:modelValue': (text: string) => {
          value.value = text;
        },
      }),
      [[vModelText, value.value]],
    ),
  );
  app.mount(host);
  await nextTick();
  const field = host.querySelector('textarea');
  if (!field) throw new Error('Vue drew no field');
  return nativeEditor(
    field,
    () => value.value,
    () => app.unmount(),
  );
};
