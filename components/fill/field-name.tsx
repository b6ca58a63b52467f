import type { Variable } from '@/lib/core/prompt';
import { ShownText } from '../ui/shown-text';

/** What a field asks for. */
export function FieldName({ variable: { name, description } }: { readonly variable: Variable }) {
  return (
    <span className="block text-[13px] font-medium wrap-anywhere first-letter:uppercase">
      <ShownText text={name} />
      {description && (
        <span className="block font-normal text-muted">
          <ShownText text={description} />
        </span>
      )}
    </span>
  );
}
