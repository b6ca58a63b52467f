import { ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ImageNeed, PromptMeta } from '@/lib/core/prompt';
import { categoryLabel } from '@/lib/shared/category-label';

const IMAGE_HINTS = {
  none: undefined,
  optional: 'prompt.worksWithPhoto',
  required: 'prompt.attachPhoto',
} as const satisfies Record<ImageNeed, string | undefined>;

/** Category, tags, author and what the prompt needs, in one wrapping line. */
export function PromptFacts({ meta }: { readonly meta: PromptMeta }) {
  const imageHint = IMAGE_HINTS[meta.needsImage];
  return (
    <ul className="flex flex-wrap items-center gap-1.5 text-[12px]">
      <Fact>{categoryLabel(meta.category)}</Fact>
      {meta.tags.map((tag) => (
        <Fact key={tag}>#{tag}</Fact>
      ))}
      {imageHint && (
        <li className="inline-flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 font-medium text-on-accent">
          <ImagePlus aria-hidden="true" className="size-3" />
          {i18n.t(imageHint)}
        </li>
      )}
      {meta.author && <li className="ps-1 text-muted">{i18n.t('prompt.by', [meta.author])}</li>}
    </ul>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return <li className="rounded-full border border-line bg-paper px-2 py-0.5 text-muted">{children}</li>;
}
