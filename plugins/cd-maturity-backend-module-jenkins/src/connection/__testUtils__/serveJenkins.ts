import { http, HttpResponse } from 'msw';
import { SetupServer } from 'msw/node';
import { jobOfPath } from '../../normalize/scope';

export type ServedJob = {
  _class?: string;
  jobs?: object[];
  builds?: object[];
  /** By number of the build. */
  stages?: Record<number, object[]>;
  tests?: Record<number, object>;
};

const ANSWER =
  /^\/(?<job>(?:job\/[^/]+\/)+)(?:(?<number>\d+)\/)?(?<what>api\/json|wfapi\/describe|testReport\/api\/json)$/;

function answerOf(job: ServedJob, number: number, what: string, tree: string) {
  if (what === 'wfapi/describe') {
    return job.stages?.[number] && { stages: job.stages[number] };
  }
  if (what !== 'api/json') {
    return job.tests?.[number];
  }
  const [, from, to] = /allBuilds\[.*\]\{(\d+),(\d+)\}/.exec(tree) ?? [];
  const { builds, jobs, _class } = job;
  return to
    ? { allBuilds: (builds ?? []).slice(Number(from), Number(to)) }
    : { _class, jobs };
}

/** Stands in for a Jenkins server with these jobs, by full name; gives the addresses that were asked for. */
export function serveJenkins(
  server: SetupServer,
  address: string,
  jobs: Record<string, ServedJob>,
): string[] {
  const asked: string[] = [];
  server.use(
    http.get(`${address}/*`, ({ request }) => {
      const url = new URL(request.url);
      asked.push(decodeURIComponent(url.pathname + url.search));
      const { job, number, what } = ANSWER.exec(url.pathname)?.groups ?? {};
      const known = jobs[jobOfPath(job ?? '')];
      const tree = url.searchParams.get('tree') ?? '';
      const answer = known && answerOf(known, Number(number), what, tree);
      return answer
        ? HttpResponse.json(answer)
        : new HttpResponse(null, { status: 404 });
    }),
  );
  return asked;
}
