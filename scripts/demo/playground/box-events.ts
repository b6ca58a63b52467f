/** What a box tells the page. */
export interface BoxEvents {
  /** The box holds another text: as the editor's own model has it, which may differ from what it shows. */
  changed(text: string): void;
  sent(): void;
}
