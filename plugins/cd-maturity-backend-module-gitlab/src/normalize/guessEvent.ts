import { z } from 'zod';

const KIND = /^[a-z][a-z_]{0,99}$/;

const kind = z.string().regex(KIND).optional().catch(undefined);

const marks = z.object({
  object_kind: kind,
  event_name: kind,
  test_report: z.unknown().optional(),
});

/** The event that a payload belongs to: nearly every payload of GitLab says it itself. */
export function guessGitlabEvent(payload: unknown): string | undefined {
  const said = marks.safeParse(payload).data;
  const isReport = typeof said?.test_report === 'object';
  return (
    said?.object_kind ??
    said?.event_name ??
    (isReport && said?.test_report !== null ? 'test_report' : undefined)
  );
}
