import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { wholePercent } from '../../format/percent';
import { useFormat } from '../../hooks/useFormat';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';
import { Inset, Loaded, Panel, SegmentBar, SkeletonRows } from '../ui';
import { Questions } from './Questions';
import { countAnswers } from './questionState';
import { useAssessment } from './useAssessment';

type Counts = ReturnType<typeof countAnswers>;

const Progress = ({ answered, open }: Counts) => {
  const t = useText();
  const format = useFormat();
  const share = answered / (answered + open);
  return (
    <Inset>
      <SegmentBar
        segments={[{ kind: 'said', share }]}
        label={t('assessment.progress', {
          percent: format.percent(wholePercent(share)),
        })}
      />
    </Inset>
  );
};

type Props = {
  /** An entity, or a group that answers for its components. */
  entityRef: string;
  model?: string;
  /** To show what was measured where people say the opposite. */
  practices?: readonly PracticeDto[];
  onAnswered?: () => void;
};

const NONE: readonly PracticeDto[] = [];
const nothing = () => {};

/** What people are asked, in one form that keeps each answer as it is given. */
export const AssessmentPanel = ({
  entityRef,
  model,
  practices = NONE,
  onAnswered = nothing,
}: Props) => {
  const t = useText();
  const now = useNow();
  const answers = useAssessment(entityRef, model, onAnswered);
  const { assessment } = answers;
  const counts =
    assessment.status === 'ready'
      ? countAnswers(assessment.value.questions, now)
      : undefined;
  const asked = counts ? counts.answered + counts.open : 0;
  return (
    <Panel
      title={t('assessment.title')}
      sub={
        counts &&
        asked > 0 &&
        t('assessment.sub', {
          answered: String(counts.answered),
          count: asked,
        })
      }
    >
      <Loaded
        resource={assessment}
        failure={t('assessment.failure')}
        skeleton={<SkeletonRows rows={3} height={72} />}
      >
        {value => (
          <>
            {counts && asked > 0 && <Progress {...counts} />}
            <Questions
              key={value.model}
              questions={value.questions}
              practices={practices}
              answers={answers}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
};
