import { Figure, PartResult } from '../types';
import { Machine } from './machine';

const formats = [100, 1].map(limit => ({
  limit,
  format: new Intl.NumberFormat('en', {
    maximumFractionDigits: limit === 100 ? 0 : 1,
  }),
}));
const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

function formatNumber(value: number): string {
  const found = formats.find(({ limit }) => Math.abs(value) >= limit);
  return (found?.format ?? small).format(value);
}

function lines(figures: Figure[]): string[] {
  const texts = figures.map(({ value }) => formatNumber(value));
  const nameWidth = Math.max(...figures.map(({ name }) => name.length));
  const valueWidth = Math.max(...texts.map(text => text.length));
  return figures.flatMap(({ group, name, unit }, index) => [
    ...(group && group !== figures[index - 1]?.group ? [`  ${group}`] : []),
    `  ${name.padEnd(nameWidth)}  ${texts[index].padStart(valueWidth)} ${unit}`,
  ]);
}

function describe(machine: Machine): string[] {
  const { date, node, os, cpu, cores, memoryGb, versions } = machine;
  const libraries = Object.entries(versions).map(pair => pair.join(' '));
  return [
    `${date} · Node ${node} · ${os} · ${cores} × ${cpu} · ${memoryGb} GB`,
    libraries.join(' · '),
  ];
}

/** All results for people. */
export function printTable(machine: Machine, results: PartResult[]): string {
  const blocks = results.map(({ part, work, figures, notes = [] }) => [
    '',
    `${part}: ${work}`,
    ...lines(figures),
    ...notes.map(note => `  ${note}`),
  ]);
  return `${[...describe(machine), ...blocks.flat()].join('\n')}\n`;
}
