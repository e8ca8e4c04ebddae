import { recognitionCorrectionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { theRecognition } from '../../../__fixtures__/setup';
import { changeJob, toDraft, toRequest, wordsOf } from './recognitionDraft';

describe('recognitionDraft', () => {
  it('sends what changed after what was said before', () => {
    const recognition = theRecognition();
    const [verify] = recognition.jobs;
    const draft = changeJob(toDraft(recognition), verify, {
      phases: ['test'],
      suites: ['acceptance'],
    });
    const request = toRequest(draft, recognition);
    expect(request).toEqual({
      revision: 2,
      jobs: [
        { job: 'deploy-*', phases: ['deploy'] },
        { job: 'verify', phases: ['test'], suites: ['acceptance'] },
      ],
      absentSuites: ['performance'],
      note: 'Named before we knew.',
    });
    expect(recognitionCorrectionRequestSchema.parse(request)).toEqual(request);
  });

  it('forgets a change that was taken back', () => {
    const recognition = theRecognition();
    const [verify] = recognition.jobs;
    const changed = changeJob(toDraft(recognition), verify, {
      phases: [],
      suites: [],
    });
    expect(wordsOf(verify, changed)).toEqual({ phases: [], suites: [] });
    const back = changeJob(changed, verify, {
      phases: verify.phases,
      suites: verify.suites,
    });
    expect(back.changed.size).toBe(0);
  });

  it('puts a job that was corrected before in place of that correction', () => {
    const recognition = theRecognition();
    recognition.correction!.jobs.push({ job: 'verify', phases: ['commit'] });
    const [verify] = recognition.jobs;
    const { jobs } = toRequest(
      changeJob(toDraft(recognition), verify, { phases: ['test'], suites: [] }),
      recognition,
    );
    expect(jobs.filter(({ job }) => job === 'verify')).toEqual([
      { job: 'verify', phases: ['test'], suites: [] },
    ]);
  });
});
