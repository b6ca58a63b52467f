import { report } from '@/lib/shared/report';

let hasReported = false;

/**
 * The records that are what they are stored as. The others are left where they are, for a version that can read them or
 * a person who mends them, and are told of once.
 */
export function onlySound<Stored>(
  records: readonly unknown[],
  isSound: (record: unknown) => record is Stored,
): Stored[] {
  const sound = records.filter(isSound);
  const missing = records.filter((record) => record === undefined).length;
  const broken = records.length - sound.length - missing;
  if (broken > 0 && !hasReported) {
    hasReported = true;
    report(new Error(`${broken} records of the library cannot be read, and are left out.`));
  }
  return sound;
}
