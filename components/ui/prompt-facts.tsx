import { ImagePlus } from 'lucide-react';
import { i18n } from '#i18n';
import type { PromptMeta } from '@/lib/core/prompt';
import { categoryLabel } from '@/lib/shared/category-label';
import { imageHint } from '@/lib/shared/image-hint';
import { ShownText } from './shown-text';

/** Category, tags, author and what the prompt needs, in one wrapping line. */
export function PromptFacts({ meta }: { readonly meta: PromptMeta }) {
  const hint = imageHint(meta.needsImage);
  return (
    <ul className="flex flex-wrap items-center gap-1.5 text-[12px]">
      {meta.category && <Fact text={categoryLabel(meta.category)} />}
      {meta.tags.map((tag) => (
        <Fact key={tag} text={`#${tag}`} />
      ))}
      {hint && (
        <li className="inline-flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 font-medium text-on-accent">
          <ImagePlus aria-hidden="true" className="size-3" />
          {hint}
        </li>
      )}
      {meta.author && (
        <li className="max-w-full truncate ps-1 text-muted">
          <ShownText text={i18n.t('prompt.by', [meta.author])} />
        </li>
      )}
    </ul>
  );
}

function Fact({ text }: { readonly text: string }) {
  return (
    <li className="max-w-full truncate rounded-full border border-line bg-paper px-2 py-0.5 text-muted">
      <bdi>
        <ShownText text={text} />
      </bdi>
    </li>
  );
}
