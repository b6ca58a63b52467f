interface Props {
  readonly label: string;
  /** 0 to 1; undefined while nobody knows how much there is to do. */
  readonly share?: number | undefined;
}

/** How far something has come. */
export function Progress({ label, share }: Props) {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 w-full overflow-hidden rounded-full bg-line forced-colors:border"
    >
      <div
        className="h-full rounded-full bg-accent transition-[width] motion-safe:data-waiting:animate-wait forced-colors:bg-[Highlight]"
        data-waiting={percent === undefined ? '' : undefined}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}
