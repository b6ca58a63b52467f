import { confirmBackup, readBackup } from '../library/read-backup';
import { commitRestore } from '../library/restore-backup';
import { stageBackup, startRestore } from '../library/stage-backup';
import { handleOurs } from './handle-ours';
import { isText, parseIds } from './request-fields';

const MOST_LINES = 5_000;

/** Registers what writes the library to a backup file and brings one back. */
export function handleBackup(): void {
  handleOurs(
    'readBackup',
    ({ from }) => (isText(from) ? { from } : undefined),
    ({ from }) => readBackup(from),
  );
  handleOurs(
    'confirmBackup',
    () => ({}),
    () => confirmBackup(),
  );
  handleOurs(
    'startRestore',
    () => ({}),
    () => startRestore(),
  );
  handleOurs(
    'stageBackup',
    ({ restoreId, lines }) => {
      const parsed = parseIds(lines, MOST_LINES);
      return isText(restoreId) && parsed ? { restoreId, lines: parsed } : undefined;
    },
    ({ restoreId, lines }) => stageBackup(restoreId, lines),
  );
  handleOurs(
    'commitRestore',
    ({ restoreId }) => (isText(restoreId) ? { restoreId } : undefined),
    ({ restoreId }, { once }) => commitRestore(restoreId, once),
  );
}
