import { makeStyles } from '@material-ui/core';
import {
  EntityMaturity,
  PracticeDto,
} from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { Chip, StatusMark } from '../../ui';
import { levelName, shortTitle } from '../../model/levels';
import { decisiveClause } from '../view';

const useStyles = makeStyles({
  facts: {
    ...text.small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: '4px 0',
  },
});

type Props = {
  practice: PracticeDto;
  model: EntityMaturity['model'];
  dimensions: EntityMaturity['dimensions'];
};

/** Status, place in the model, effort and reach of a practice. */
export const StepFacts = ({ practice, model, dimensions }: Props) => {
  const classes = useStyles();
  const t = useText();
  const dimension =
    dimensions.find(({ id }) => id === practice.dimension)?.title ??
    practice.dimension;
  const place = {
    dimension: shortTitle(dimension),
    level: levelName(model, practice.level),
  };
  const actual = decisiveClause(practice)?.actual;
  const status = t(`status.${practice.status}`);
  return (
    <div className={classes.facts}>
      <StatusMark status={practice.status} small>
        {actual && practice.status !== 'unknown'
          ? `${status}, ${actual}`
          : status}
      </StatusMark>
      <Chip>
        {practice.gate ? t('next.gateOf', place) : t('next.practiceOf', place)}
      </Chip>
      <Chip look="outlined">{t(`next.effort.${practice.effort}`)}</Chip>
      {practice.scope === 'team' && (
        <Chip look="outlined">{t('next.teamWide')}</Chip>
      )}
      {practice.scope === 'org' && (
        <Chip look="outlined">{t('next.orgWide')}</Chip>
      )}
    </div>
  );
};
