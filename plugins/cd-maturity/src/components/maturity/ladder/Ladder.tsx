import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { Outcome } from '../whatIf/outcome';
import { LadderHead } from './LadderHead';
import { LadderRow } from './LadderRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props = { maturity: EntityMaturity; outcome?: Outcome };

/** Five dimensions by five rungs. */
export const Ladder = ({ maturity, outcome }: Props) => {
  const classes = useStyles();
  const { model, dimensions, target } = maturity;
  return (
    <div>
      <LadderHead levels={model.levels} target={target.level} />
      <ul className={classes.list}>
        {dimensions.map(dimension => (
          <LadderRow
            key={dimension.id}
            dimension={dimension}
            model={model}
            target={target.level}
            imagined={outcome?.dimensions.get(dimension.id)}
          />
        ))}
      </ul>
    </div>
  );
};
