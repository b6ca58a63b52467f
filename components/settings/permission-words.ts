import { i18n } from '#i18n';

const WORDS = {
  activeTab: 'privacy.activeTab',
  scripting: 'privacy.scripting',
  storage: 'privacy.storage',
  unlimitedStorage: 'privacy.unlimitedStorage',
  contextMenus: 'privacy.contextMenus',
  sidePanel: 'privacy.sidePanel',
  alarms: 'privacy.alarms',
} as const;

/** What each permission lets the extension do, in plain words. One that has none yet is named, not hidden. */
export function permissionWords(permissions: readonly string[]) {
  return permissions.map((permission) => ({
    permission,
    words: Object.hasOwn(WORDS, permission) ? i18n.t(WORDS[permission as keyof typeof WORDS]) : permission,
  }));
}
