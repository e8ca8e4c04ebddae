import { useApi } from '@backstage/core-plugin-api';
import {
  Assessment,
  AttestationRequest,
  QuestionDto,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import { cdMaturityPeopleApiRef } from '../../api/cdMaturityPeopleApiRef';
import { useOnRevision } from '../../hooks/useOnRevision';
import { useReload } from '../../hooks/useReload';
import { Resource, useResource } from '../../hooks/useResource';
import { usePending } from '../decision/usePending';

export type Answers = {
  assessment: Resource<Assessment>;
  /** What the reader says now, before the backend has answered. */
  chosen(question: QuestionDto): string | undefined;
  saving(practiceId: string): boolean;
  /** Why the last try was refused; nothing when it was taken. */
  answer(
    question: QuestionDto,
    request: AttestationRequest,
  ): Promise<Error | undefined>;
};

/** Questions and answers of an entity or group; each answer is kept as it is given. */
export const useAssessment = (
  entityRef: string,
  model: string | undefined,
  onAnswered: () => void,
): Answers => {
  const api = useApi(cdMaturityPeopleApiRef);
  const load = useCallback(
    () => api.getAssessment(entityRef, { model }),
    [api, entityRef, model],
  );
  const assessment = useResource(load);
  // Without a model the backend chooses one, which may be another at the next request.
  const asking = assessment.status === 'ready' ? assessment.value.model : model;
  useOnRevision(useReload(assessment));
  const [shown, setShown] = useState<Record<string, string | undefined>>({});
  const { isPending, during } = usePending();

  const answer: Answers['answer'] = ({ practiceId }, request) =>
    during(practiceId, async () => {
      const before = shown[practiceId];
      const show = (option: string | undefined) =>
        setShown(all => ({ ...all, [practiceId]: option }));
      show(request.option);
      try {
        await api.attest(entityRef, practiceId, request, {
          model: asking,
        });
        if (assessment.status === 'ready') assessment.reload();
        onAnswered();
        return undefined;
      } catch (error) {
        show(before);
        return error instanceof Error ? error : new Error(String(error));
      }
    });

  return {
    assessment,
    chosen: ({ practiceId, own }) => shown[practiceId] ?? own?.option,
    saving: isPending,
    answer,
  };
};
