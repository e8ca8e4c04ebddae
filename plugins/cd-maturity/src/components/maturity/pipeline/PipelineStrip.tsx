import { makeStyles } from '@material-ui/core';
import { PipelineDto } from 'backstage-plugin-cd-maturity-common';
import { MEDIUM } from '../../../theme';
import { GateBox } from './GateBox';
import { PhaseBox } from './PhaseBox';

const useStyles = makeStyles(theme => ({
  strip: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    gap: 16,
    '& > li': { flex: '1 1 0', minWidth: 0, position: 'relative' },
    // The line that leads on to the next box.
    '& > li + li::before': {
      content: '""',
      position: 'absolute',
      left: -16,
      top: '50%',
      width: 16,
      borderTop: `2px solid ${theme.palette.divider}`,
    },
    [MEDIUM]: {
      flexDirection: 'column',
      gap: 8,
      '& > li + li::before': { display: 'none' },
    },
  },
}));

/** The five phases in their order; the gate stands before production, where people are asked. */
export const PipelineStrip = ({ pipeline }: { pipeline: PipelineDto }) => {
  const { gate } = pipeline;
  const isAsked = gate !== undefined && gate.deployments > 0;
  return (
    <ol className={useStyles().strip}>
      {pipeline.phases.flatMap(phase => [
        ...(phase.phase === 'deploy' && isAsked
          ? [
              <li key="gate">
                <GateBox gate={gate} />
              </li>,
            ]
          : []),
        <li key={phase.phase}>
          <PhaseBox phase={phase} />
        </li>,
      ])}
    </ol>
  );
};
