import { expect, it } from 'vitest';
import { detectImageNeed } from './detect-image-need';

it.each([
  'Turn the uploaded photo into a poster.',
  'Use the attached portrait of the dog.',
  'The person in the provided image stands on a roof.',
  'Repaint the image I attached in oil.',
  'Restyle the original photograph.',
  'Take the reference image for the pose.',
  'Use my face as reference.',
  'Upload your selfie, then run this.',
  'Keep the exact facial features.',
  'Preserve the same face in all four panels.',
  'Do not change the identity of the woman.',
  'Never alter her face.',
])('takes a picture for required: %s', (text) => {
  expect(detectImageNeed(text)).toBe('required');
});

it.each([
  'Make a figure of the man in this photo.',
  'A movie poster with these people.',
  'Redesign my room in pale oak.',
  'Put your pet in a spacesuit.',
])('takes a picture for optional: %s', (text) => {
  expect(detectImageNeed(text)).toBe('optional');
});

it.each([
  '',
  'A photo of a red fox in snow.',
  'An original character with a copper braid.',
  'A light source, a portrait by the window, soft hair.',
  'The same face of the clock on both towers.',
  'Keep the horizon low and the original colors.',
  'This image must be wide.',
  'A reference to old woodcuts; the model wears linen.',
  'He is attached to his old camera.',
])('takes none for needed: %s', (text) => {
  expect(detectImageNeed(text)).toBe('none');
});
