import { useState } from 'react';
import { Browse } from '../browse/browse';
import { createBrowseStore } from '../browse/browse-store';

interface Props {
  /** The rest of the address: a prompt's id, or '' for all. */
  readonly path: string;
}

/** The user's prompts and the catalog, on the library page. */
export function PromptsView({ path: _path }: Props) {
  const [store] = useState(() => {
    const created = createBrowseStore();
    created.getState().start();
    return created;
  });
  return (
    <div className="h-screen max-md:h-[calc(100vh-53px)]">
      <Browse store={store} />
    </div>
  );
}
