import { describe, expect, it } from 'vitest';
import { findHidden, spellHidden } from './hidden-characters';

describe('hidden characters', () => {
  it.each([
    ['turned around', 'photo\u202Egpj.exe', 'photo⟨RLO⟩gpj.exe'],
    ['isolated', '\u2067a\u2069', '⟨RLI⟩a⟨PDI⟩'],
    ['zero widths within a word', 'pro\u200Bmpt', 'pro⟨ZWSP⟩mpt'],
    ['many of one', `a${'\u200B'.repeat(5000)}b`, 'a⟨ZWSP ×5000⟩b'],
    ['several at once', '\u202E\u200B\u2066\u2060x', '⟨RLO ZWSP LRI … ×4⟩x'],
    ['a message in tags', 'a\u{E0068}\u{E0069}b', 'a⟨TAG h TAG i⟩b'],
    ['a message in selectors', 'a\u{E0100}\u{E0101}\u{E0102}b', 'a\u{E0100}⟨U+E0101 U+E0102⟩b'],
    ['controls', '\u0000a\u0007\u0085', '⟨NUL⟩a⟨BEL⟩\u0085'],
    ['letters without a shape', '\u3164', '⟨FILLER⟩'],
    ['a joiner that joins nothing', 'a\u200Db', 'a⟨ZWJ⟩b'],
  ])('are told: %s', (_, text, told) => {
    expect(spellHidden(text)).toBe(told);
  });

  it.each([
    ['emoji that are joined', '👩‍👩‍👧‍👦 and 🏳️‍🌈'],
    ['a flag of tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['variants', '❤️ 1️⃣ 葛\u{E0100}'],
    ['Persian with its non-joiners', 'می\u200Cخواهم'],
    ['Hebrew and Arabic', 'שלום مرحبا'],
    ['lines and tabs', 'a\n\tb\r\nc\u2028d'],
    ['nothing', ''],
  ])('are none: %s', (_, text) => {
    expect(findHidden(text)).toEqual([{ start: 0, text, hidden: '' }]);
  });

  it('cuts a text without losing a letter', () => {
    const text = '\u202Eab\u200B\u{E0041}c\u0001';
    const pieces = findHidden(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every(({ start, text: piece }) => text.startsWith(piece, start))).toBe(true);
  });

  it('takes time in proportion to the length', () => {
    const joiners = '\u200C'.repeat(200_000);
    expect(findHidden(`ا${joiners}ا`).length).toBeLessThan(5);
    expect(findHidden(`🏴${'\u{E0061}'.repeat(200_000)}`)).toHaveLength(2);
  });
});
