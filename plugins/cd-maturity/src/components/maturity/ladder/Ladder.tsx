import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { LadderHead } from './LadderHead';
import { LadderRow } from './LadderRow';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Five dimensions by five rungs. */
export const Ladder = ({ maturity }: { maturity: EntityMaturity }) => {
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
          />
        ))}
      </ul>
    </div>
  );
};
