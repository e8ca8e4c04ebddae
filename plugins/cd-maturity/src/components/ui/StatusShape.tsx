import { useTheme } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { Tones, tones } from '../../theme';

type Shapes = Record<
  PracticeDto['status'],
  (tone: Tones, paper: string) => ReactNode
>;

const ring = (tone: Tones) => (
  <circle
    cx="8"
    cy="8"
    r="6.5"
    fill="none"
    stroke={tone.measured}
    strokeWidth="1.5"
  />
);

const shapes: Shapes = {
  pass: tone => (
    <>
      {ring(tone)}
      <path
        d="m5 8.3 2.1 2.1L11.2 6"
        fill="none"
        stroke={tone.measured}
        strokeWidth="1.7"
      />
    </>
  ),
  partial: tone => (
    <>
      {ring(tone)}
      <path d="M8 3.5a4.5 4.5 0 0 0 0 9z" fill={tone.measured} />
    </>
  ),
  fail: (tone, paper) => (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill={tone.problem} />
      <path
        d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6"
        stroke={paper}
        strokeWidth="1.7"
      />
    </>
  ),
  unknown: tone => (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={tone.hatchGround}
        stroke={tone.outline}
        strokeWidth="1.3"
        strokeDasharray="2.5 2"
      />
      <path
        d="M6.2 6.3c.1-1 .8-1.7 1.9-1.7s1.8.7 1.8 1.6c0 1.4-1.8 1.5-1.8 3M8 11v1.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </>
  ),
  'not-applicable': tone => (
    <>
      {ring(tone)}
      <path d="M5 8h6" stroke={tone.measured} strokeWidth="1.7" />
    </>
  ),
  exempt: tone => (
    <path
      d="M8 1.5 13.5 3.5v4c0 3.5-2.3 5.8-5.5 7-3.2-1.2-5.5-3.5-5.5-7v-4z"
      fill="none"
      stroke={tone.measured}
      strokeWidth="1.5"
    />
  ),
};

/** The shape of a status without its word; use it beside text that says the same. */
export const StatusShape = ({ status }: { status: PracticeDto['status'] }) => {
  const theme = useTheme();
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      {shapes[status](tones(theme), theme.palette.background.paper)}
    </svg>
  );
};
