/** How a site reads a prompt, and so what may be adapted for it before it is inserted. */
export type Dialect = 'midjourney' | 'stable-diffusion' | 'chat' | 'plain';

/** A selector for the field itself, never for something around it, and one selector, not a list. */
export interface FieldHint {
  readonly selector: string;
  /** The month in which it was last seen to match; '' where the source bears no date. */
  readonly seen: `${number}-${number}` | '';
  /** strong: the front end's own source, or two recent sources. medium: one recent source. weak: an old or undated one. */
  readonly evidence: 'strong' | 'medium' | 'weak';
}

/** How long a prompt may be, in UTF-16 code units; 0 where no limit is known. */
export interface PromptLimit {
  readonly characters: number;
  /** documented: by the vendor. reported: by a third party. none: no figure that could be relied on was found. */
  readonly source: 'documented' | 'reported' | 'none';
}

export interface Site {
  readonly id: string;
  readonly name: string;
  /**
   * `host`, `host:port`, `host/path` or `host:port/path`. `*.` before a host stands for it and all its subdomains; a
   * path for itself and what lies below it; without a port only the scheme's own port matches. Lower case.
   */
  readonly hosts: readonly string[];
  /** The box for the prompt, best hint first. Empty where nothing is known: then the page's fields are weighed. */
  readonly promptBox: readonly FieldHint[];
  /** The box for what the picture should not show; empty also where the site has none. */
  readonly negativeBox: readonly FieldHint[];
  readonly limit: PromptLimit;
  readonly dialect: Dialect;
}
