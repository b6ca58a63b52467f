import { ImagePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { categoryName } from '@/lib/core/category-name';
import type { ImageNeed, PromptMeta } from '@/lib/core/prompt';

const IMAGE_HINTS: Record<ImageNeed, string> = {
  none: '',
  optional: 'Works with a photo of yours',
  required: 'Attach your photo',
};

/** Category, tags, author and what the prompt needs, in one wrapping line. */
export function PromptFacts({ meta }: { readonly meta: PromptMeta }) {
  const imageHint = IMAGE_HINTS[meta.needsImage];
  return (
    <ul className="flex flex-wrap items-center gap-1.5 text-[12px]">
      <Fact>{categoryName(meta.category)}</Fact>
      {meta.tags.map((tag) => (
        <Fact key={tag}>#{tag}</Fact>
      ))}
      {imageHint && (
        <li className="inline-flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 font-medium text-on-accent">
          <ImagePlus aria-hidden="true" className="size-3" />
          {imageHint}
        </li>
      )}
      {meta.author && <li className="ps-1 text-muted">by {meta.author}</li>}
    </ul>
  );
}

function Fact({ children }: { readonly children: ReactNode }) {
  return <li className="rounded-full border border-line bg-paper px-2 py-0.5 text-muted">{children}</li>;
}
