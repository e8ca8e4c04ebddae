import type { Text } from '../hooks/useText';
import { age } from './age';
import { decimal, formattersOf } from './formatters';
import { Quantity, digitsFor, durationQuantity, quantity } from './quantity';

/** A number apart from its unit, so that a page can print the unit smaller. */
type Figure = { number: string; unit: string };

export type Format = {
  number(value: number, digits?: number): string;
  /** Always with that many digits, so that a column lines up: `0.80`. */
  fixed(value: number, digits: number): string;
  /** A whole number of percent: `91 %`. */
  percent(whole: number): string;
  figure(value: number, unit: string): Figure;
  /** A metric's value in one piece: `26 h`. */
  measure(value: number, unit: string): string;
  duration(milliseconds: number): string;
  ago(iso: string, now: number): string;
  day(iso: string): string;
  /** A day of the calendar, `2026-12-31`: the same in every time zone. */
  calendarDay(day: string): string;
  dayAndTime(iso: string): string;
  list(words: readonly string[]): string;
};

const NBSP = '\u00a0';

export const createFormat = (language: string, t: Text): Format => {
  const number = (value: number, digits = 0) =>
    decimal(language, 0, digits).format(value);
  const toFigure = (shown: Quantity): Figure => ({
    number: number(shown.value, digitsFor(shown)),
    unit: shown.unit === 'none' ? '' : t(`unit.${shown.unit}`),
  });
  const join = ({ number: digits, unit }: Figure) =>
    unit ? `${digits}${NBSP}${unit}` : digits;
  // A table asks for it in each row.
  let percentUnit: string | undefined;
  const { day, calendarDay, dayAndTime, list } = formattersOf(language);

  return {
    number,
    fixed: (value, digits) => decimal(language, digits, digits).format(value),
    percent: whole => {
      percentUnit ??= t('unit.percent');
      return `${number(whole)}${NBSP}${percentUnit}`;
    },
    figure: (value, unit) => toFigure(quantity(value, unit)),
    measure: (value, unit) => join(toFigure(quantity(value, unit))),
    duration: milliseconds =>
      join(toFigure(durationQuantity(milliseconds / 1000))),
    ago: (iso, now) => {
      const { unit, value } = age(Date.parse(iso), now);
      return unit === 'now'
        ? t('age.now')
        : t(`age.${unit}`, { value: number(value) });
    },
    day: iso => day.format(new Date(iso)),
    calendarDay: iso => calendarDay.format(new Date(iso)),
    dayAndTime: iso => dayAndTime.format(new Date(iso)),
    list: words => list.format(words),
  };
};
