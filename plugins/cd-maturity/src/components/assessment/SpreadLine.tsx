import { makeStyles } from '@material-ui/core';
import { QuestionDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { mute, tabular, text, tones } from '../../theme';
import { useOptionWords } from './useOptionWords';

const useStyles = makeStyles(theme => ({
  line: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
  },
  bars: { ...tabular, display: 'flex', gap: 2, alignItems: 'flex-end' },
  bar: {
    display: 'block',
    width: 10,
    minHeight: 2,
    background: tones(theme).said,
  },
}));

/** Height of the bar of the most chosen option, in pixels. */
const HEIGHT = 18;

/** What a group says together, and how far its members are apart. Single people are never shown. */
export const SpreadLine = ({ question }: { question: QuestionDto }) => {
  const classes = useStyles();
  const t = useText();
  const words = useOptionWords();
  const { answer, respondents, spread, options, scope } = question;
  if (answer === undefined) return null;
  if (scope === 'component' && !spread) {
    return (
      <div className={classes.line}>
        {t('assessment.says', { answer: words(answer) })}
      </div>
    );
  }
  const most = Math.max(...(spread?.counts.map(({ count }) => count) ?? [1]));
  const countOf = (option: string) =>
    spread?.counts.find(item => item.option === option)?.count ?? 0;
  return (
    <div className={classes.line}>
      <span>
        {t('assessment.together', {
          count: respondents,
          answer: words(answer),
        })}
      </span>
      {spread ? (
        <>
          <span
            className={classes.bars}
            role="img"
            aria-label={spread.counts
              .map(({ option, count }) => `${words(option)}: ${count}`)
              .join(', ')}
          >
            {options.map(option => (
              <span
                key={option}
                className={classes.bar}
                style={{ height: (HEIGHT * countOf(option)) / most }}
              />
            ))}
          </span>
          <span>
            {t('assessment.spread', {
              lowest: words(spread.lowest),
              highest: words(spread.highest),
            })}
          </span>
        </>
      ) : (
        <span>{t('assessment.fewRespondents')}</span>
      )}
    </div>
  );
};
