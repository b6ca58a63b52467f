import { i18n } from '#i18n';

/** What a pack of these files is called until the user says otherwise: the folder, or the only file. */
export function packName(files: readonly { readonly name: string; readonly webkitRelativePath?: string }[]): string {
  const [first] = files;
  const [folder] = first?.webkitRelativePath?.split('/') ?? [];
  if (folder) return folder;
  if (files.length === 1 && first) return first.name.replace(/\.[a-z0-9]{1,8}$/i, '');
  return i18n.t('import.several', files.length);
}
