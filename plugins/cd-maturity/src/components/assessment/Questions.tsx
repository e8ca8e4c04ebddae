import { PracticeDto, QuestionDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useAddressValue } from '../../hooks/useAddressValue';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';
import { EmptyState, ListFoot, TabList } from '../ui';
import { QuestionList } from './QuestionList';
import {
  QuestionTab,
  questionState,
  questionTabs,
  tabOf,
} from './questionState';
import { Answers } from './useAssessment';

/** As many as one answers in a few minutes. */
const FEW = 5;

type Props = {
  questions: readonly QuestionDto[];
  practices: readonly PracticeDto[];
  answers: Answers;
};

/** Questions by what is to be done with them. What is answered stays in its place until one turns to another tab. */
export const Questions = ({ questions, ...row }: Props) => {
  const t = useText();
  const now = useNow();
  const tabFor = (question: QuestionDto) => tabOf(questionState(question, now));
  const idsIn = (tab: QuestionTab) =>
    questions
      .filter(question => tabFor(question) === tab)
      .map(({ practiceId }) => practiceId);
  const [usual] = useState<QuestionTab>(
    () => questionTabs.find(id => idsIn(id).length > 0) ?? 'open',
  );
  const [asked, setTab] = useAddressValue('questions');
  const tab = questionTabs.find(id => id === asked) ?? usual;
  const [listed, setListed] = useState({ tab, ids: idsIn(tab), all: false });
  // Also by the back button.
  if (listed.tab !== tab) setListed({ tab, ids: idsIn(tab), all: false });

  if (questions.length === 0) {
    return (
      <EmptyState
        title={t('assessment.noneTitle')}
        description={t('assessment.none')}
      />
    );
  }
  const { all } = listed;
  const inTab = listed.ids.flatMap(
    id => questions.find(({ practiceId }) => practiceId === id) ?? [],
  );
  return (
    <>
      <TabList
        label={t('assessment.tabs')}
        value={tab}
        onChange={setTab}
        tabs={questionTabs.map(id => ({
          id,
          label: t(`assessment.tab.${id}`),
          count: idsIn(id).length,
        }))}
      >
        {inTab.length === 0 ? (
          <EmptyState title={t(`assessment.empty.${tab}`)} />
        ) : (
          <QuestionList
            questions={all ? inTab : inTab.slice(0, FEW)}
            {...row}
          />
        )}
      </TabList>
      <ListFoot
        shown={all ? inTab.length : Math.min(FEW, inTab.length)}
        all={inTab.length}
        expanded={all}
        onToggle={() => setListed({ ...listed, all: !all })}
      />
    </>
  );
};
