import { ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PromptMeta } from '@/lib/core/prompt';
import { categoryLabel } from '@/lib/shared/category-label';
import { imageHint } from '@/lib/shared/image-hint';

/** Category, tags, author and what the prompt needs, in one wrapping line. */
export function PromptFacts({ meta }: { readonly meta: PromptMeta }) {
  const hint = imageHint(meta.needsImage);
  return (
    <ul className="flex flex-wrap items-center gap-1.5 text-[12px]">
      {meta.category && <Fact>{categoryLabel(meta.category)}</Fact>}
      {meta.tags.map((tag) => (
        <Fact key={tag}>#{tag}</Fact>
      ))}
      {hint && (
        <li className="inline-flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 font-medium text-on-accent">
          <ImagePlus aria-hidden="true" className="size-3" />
          {hint}
        </li>
      )}
      {meta.author && <li className="ps-1 text-muted">{i18n.t('prompt.by', [meta.author])}</li>}
    </ul>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return <li className="rounded-full border border-line bg-paper px-2 py-0.5 text-muted">{children}</li>;
}
