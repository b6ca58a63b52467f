import { expect, it } from 'vitest';
import { originsOf } from './origins-of';

it.each([
  [['chatgpt.com'], ['*://chatgpt.com/*']],
  [
    ['127.0.0.1:7860', 'localhost:7860'],
    ['*://127.0.0.1/*', '*://localhost/*'],
  ],
  [['labs.google/fx', 'labs.google/whisk'], ['*://labs.google/*']],
  [
    ['*.hf.space', 'huggingface.co/spaces'],
    ['*://*.hf.space/*', '*://huggingface.co/*'],
  ],
])('asks for no more than %j needs', (hosts, origins) => {
  expect(originsOf({ hosts })).toEqual(origins);
});
