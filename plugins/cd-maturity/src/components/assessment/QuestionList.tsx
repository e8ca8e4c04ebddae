import { makeStyles } from '@material-ui/core';
import { PracticeDto, QuestionDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { EntityName, Inset } from '../ui';
import { QuestionRow } from './QuestionRow';
import { questionGroups } from './questionGroups';
import { Answers } from './useAssessment';

const useStyles = makeStyles(theme => ({
  group: { paddingTop: 16 },
  title: { ...text.strong, margin: 0 },
  sub: { ...text.small, ...mute(theme), margin: '0 0 12px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

type Props = {
  questions: readonly QuestionDto[];
  practices: readonly PracticeDto[];
  answers: Answers;
};

/** Questions by who answers them. */
export const QuestionList = ({ questions, practices, answers }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <Inset>
      {questionGroups(questions).map(group => (
        <section key={group.scope} className={classes.group}>
          <h3 className={classes.title}>
            {t(`assessment.scope.${group.scope}`)}
          </h3>
          <p className={classes.sub}>
            {group.holder
              ? t(`assessment.scopeWhy.${group.scope}`, {
                  holder: <EntityName entityRef={group.holder} />,
                })
              : t('assessment.noHolder')}
          </p>
          <ul className={classes.list}>
            {group.questions.map(question => (
              <QuestionRow
                key={question.practiceId}
                question={question}
                practice={practices.find(
                  ({ id }) => id === question.practiceId,
                )}
                answers={answers}
              />
            ))}
          </ul>
        </section>
      ))}
    </Inset>
  );
};
