import { describe, expect, it } from 'vitest';
import {
  keepListed,
  NOTHING_SELECTED,
  type Selection,
  selectEvery,
  selectOnly,
  selectRange,
  toggleSelected,
} from './selection';

const ids = ['a', 'b', 'c', 'd', 'e'];
const drawn = ({ selected, active }: Selection) =>
  ids.map((id) => (selected.has(id) ? id.toUpperCase() : id) + (id === active ? '|' : '')).join(' ');

describe('a selection', () => {
  it('adds and takes away one at a time', () => {
    const two = toggleSelected(selectOnly('b'), 'd');
    expect(drawn(two)).toBe('a B c D| e');
    expect(drawn(toggleSelected(two, 'b'))).toBe('a b| c D e');
  });

  it('reaches from the anchor to either side', () => {
    const below = selectRange(selectOnly('c'), ids, 'e');
    expect(drawn(below)).toBe('a b C D E|');
    expect(drawn(selectRange(below, ids, 'a'))).toBe('A| B C d e');
  });

  it('is only the one clicked where the anchor is not listed any more', () => {
    expect(drawn(selectRange({ ...selectOnly('c'), anchor: 'gone' }, ids, 'd'))).toBe('a b c D| e');
    expect(drawn(selectRange(NOTHING_SELECTED, ids, 'd'))).toBe('a b c D| e');
  });

  it('takes everything, and stays where the keyboard is', () => {
    expect(drawn(selectEvery(selectOnly('c'), ids))).toBe('A B C| D E');
    expect(drawn(selectEvery(NOTHING_SELECTED, ids))).toBe('A| B C D E');
  });

  it('goes to what stands in the place of what was removed', () => {
    const range = selectRange(selectOnly('b'), ids, 'c');
    expect(drawn(keepListed(range, ids, ['a', 'd', 'e']))).toBe('a b c d| e');
    expect(drawn(keepListed(selectOnly('e'), ids, ['a', 'b']))).toBe('a b| c d e');
    expect(keepListed(selectOnly('a'), ids, []).active).toBe('');
  });

  it('is the same object while all of it is listed', () => {
    const selection = selectOnly('b');
    expect(keepListed(selection, ids, ['b', 'z'])).toBe(selection);
  });
});
