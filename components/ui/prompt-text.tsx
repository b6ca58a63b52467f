import { useMemo } from 'react';
import type { Prompt } from '@/lib/core/prompt';
import { fillTemplate } from '@/lib/core/template/fill-template';
import { FinishedText } from './finished-text';

/** A prompt's text as it reads with its defaults. */
export function PromptText({ prompt: { text, variables } }: { readonly prompt: Prompt }) {
  const finished = useMemo(() => fillTemplate(text, {}, variables), [text, variables]);
  return <FinishedText finished={finished} />;
}
