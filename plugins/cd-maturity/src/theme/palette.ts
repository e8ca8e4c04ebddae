import { Theme } from '@material-ui/core';

/** Colours that the Backstage theme does not have. The only place with colour literals. */
export type Tones = {
  /** Fill of a level, index 0 is the first level. */
  level: readonly string[];
  /** Text on that fill, at least 4.5 : 1. */
  onLevel: readonly string[];
  /** Glyphs, lines of charts and meters. */
  ink: string;
  /** A bar or band that is not reached. */
  off: string;
  /** Ground of a meter. */
  track: string;
  /** Ground of a chip or a selected row. */
  soft: string;
  /** Outline of a control, at least 3 : 1. */
  outline: string;
  problem: string;
  problemSoft: string;
  hatchLine: string;
  hatchGround: string;
  measured: string;
  said: string;
};

const light: Tones = {
  level: ['#e0d9f5', '#c5b7ea', '#a28edb', '#6e53c0', '#422a8a'],
  onLevel: ['#241a47', '#241a47', '#160d33', '#ffffff', '#ffffff'],
  ink: '#5a3fb0',
  off: '#cfccd9',
  track: '#e9e8ed',
  soft: '#f4f3f7',
  outline: '#85828f',
  problem: '#b0420a',
  problemSoft: '#fdf1e8',
  hatchLine: '#c3c1c9',
  hatchGround: '#f1f0f3',
  measured: '#55536a',
  said: '#a9a6ba',
};

const dark: Tones = {
  level: ['#534c70', '#675a9c', '#8571d2', '#b3a2f4', '#e6deff'],
  onLevel: ['#ffffff', '#ffffff', '#0f0825', '#1a1138', '#1a1138'],
  ink: '#c3b4fb',
  off: '#66656d',
  track: '#313133',
  soft: '#4b4b4d',
  outline: '#a09fa8',
  problem: '#ffb27a',
  problemSoft: '#54463b',
  hatchLine: '#75747b',
  hatchGround: '#4a4a4d',
  measured: '#d3d2dd',
  said: '#8f8da0',
};

export const tones = (theme: Theme): Tones =>
  theme.palette.type === 'dark' ? dark : light;

/** Fill and text of a level by its rank; a model with more levels than colours keeps the strongest. */
export const levelTone = (theme: Theme, rank: number) => {
  const { level, onLevel } = tones(theme);
  const index = Math.min(Math.max(rank, 1), level.length) - 1;
  return { fill: level[index], text: onLevel[index] };
};

/** Ground of everything that is not known: never a good or a bad colour. */
export const hatch = (theme: Theme) => {
  const { hatchLine, hatchGround } = tones(theme);
  return `repeating-linear-gradient(45deg, ${hatchLine} 0 2px, ${hatchGround} 2px 5px)`;
};

/** Ground of what people said without proof: dots. */
export const dots = (theme: Theme) => {
  const { measured, said } = tones(theme);
  return `radial-gradient(circle at 2px 2px, ${measured} 1px, transparent 1.3px) 0 0/4px 4px ${said}`;
};
