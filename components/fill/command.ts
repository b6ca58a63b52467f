/** The key of commands, as it is written on this machine's keyboard. */
export const COMMAND = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
