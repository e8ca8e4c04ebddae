import { Assessment, PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { wholePercent } from '../../format/percent';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Inset, Loaded, Panel, SegmentBar, SkeletonRows } from '../ui';
import { Questions } from './Questions';
import { useAssessment } from './useAssessment';

const Progress = ({ progress }: Pick<Assessment, 'progress'>) => {
  const t = useText();
  const format = useFormat();
  const { questions, answered } = progress;
  const share = questions === 0 ? 0 : answered / questions;
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
  const answers = useAssessment(entityRef, model, onAnswered);
  const { assessment } = answers;
  const progress =
    assessment.status === 'ready' ? assessment.value.progress : undefined;
  return (
    <Panel
      title={t('assessment.title')}
      sub={
        progress &&
        progress.questions > 0 &&
        t('assessment.sub', {
          answered: String(progress.answered),
          count: progress.questions,
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
            {value.questions.length > 0 && (
              <Progress progress={value.progress} />
            )}
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
