import type { Variable } from '@/lib/core/prompt';

/** What a field asks for. */
export function FieldName({ variable: { name, description } }: { readonly variable: Variable }) {
  return (
    <span className="block text-[13px] font-medium first-letter:uppercase">
      {name}
      {description && <span className="block font-normal text-muted">{description}</span>}
    </span>
  );
}
