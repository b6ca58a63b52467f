import { canonicalJson } from '@/lib/core/sync/canonical-json';
import type { SyncItem } from '@/lib/core/sync/fit-quota';
import { parseSetSetting, type SetSetting } from '@/lib/core/sync/set-setting';
import type { StoredItem } from '@/lib/shared/define-item';
import { createTurns } from '@/lib/shared/in-turn';
import { report } from '@/lib/shared/report';
import { appearanceItem, insertModeItem, languageItem, settingTimesItem, siteChoicesItem } from '@/lib/shared/storage';
import { SETTING_PREFIX } from './sync-marks';

/** The settings that follow the user. The boxes that were picked stay with the browser that shows them. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  insertMode: settingOf(insertModeItem),
  appearance: settingOf(appearanceItem),
  language: settingOf(languageItem),
  siteChoices: settingOf(siteChoicesItem),
};

interface Setting {
  readonly fallback: unknown;
  readonly read: () => Promise<unknown>;
  /** Sets what another machine has, and returns whether that is known here. */
  readonly take: (value: unknown) => Promise<boolean>;
  readonly watch: (listener: () => void) => void;
}

const inTurn = createTurns();

/** Notes from now on when a setting is changed, and calls `listener` then. */
export function watchSettings(listener: () => void): void {
  for (const [name, item] of Object.entries(SETTINGS)) {
    item.watch(() => {
      inTurn(() => readSetting(name, item)).then(listener, report);
    });
  }
}

/** Merges the settings with those of other machines: of each, the one that was set later. Returns what is to be synced. */
export function syncSettings(remote: ReadonlyMap<string, unknown>): Promise<readonly SyncItem[]> {
  return inTurn(async () => {
    const items: SyncItem[] = [];
    for (const [name, item] of Object.entries(SETTINGS)) {
      const key = SETTING_PREFIX + name;
      const set = await mergeSetting(name, item, parseSetSetting(remote.get(key)));
      if (set.at > 0) items.push([key, set]);
    }
    return items;
  });
}

async function mergeSetting(name: string, setting: Setting, theirs: SetSetting | undefined): Promise<SetSetting> {
  const ours = await readSetting(name, setting);
  if (!theirs || !isLater(theirs, ours)) return ours;
  // What is not known here, of a newer version perhaps, is left to those who know it.
  const isTaken = isSame(theirs.value, ours.value) || (await setting.take(theirs.value));
  await noteSetting(name, { value: isTaken ? theirs.value : ours.value, at: theirs.at });
  return theirs;
}

/** The setting and when it was set here. Where it is another than was noted, the user has changed it just now. */
async function readSetting(name: string, { read, fallback }: Setting): Promise<SetSetting> {
  const value = await read();
  const noted = (await settingTimesItem.getValue())[name];
  if (isSame(value, noted ? noted.value : fallback)) return noted ?? { value, at: 0 };
  // Later than what it replaces, also where another machine's clock is ahead.
  const set = { value, at: Math.max(Date.now(), (noted?.at ?? 0) + 1) };
  await noteSetting(name, set);
  return set;
}

function noteSetting(name: string, set: SetSetting): Promise<void> {
  return settingTimesItem.update((times) => ({ ...times, [name]: set }));
}

function isLater(one: SetSetting, other: SetSetting): boolean {
  if (one.at !== other.at) return one.at > other.at;
  // At the very same time: any rule will do that is the same on both machines.
  return canonicalJson(one.value) > canonicalJson(other.value);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function settingOf<Value>({ fallback, parse, getValue, setValue, watch }: StoredItem<Value>): Setting {
  return {
    fallback,
    read: getValue,
    take: async (value) => {
      const known = parse(value);
      const isKnown = isSame(known, value);
      if (isKnown) await setValue(known);
      return isKnown;
    },
    watch,
  };
}
