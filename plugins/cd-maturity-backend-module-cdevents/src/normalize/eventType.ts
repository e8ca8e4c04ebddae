/** What a type says: `dev.cdevents.service.deployed.0.3.0` is about a service that was deployed. */
export type EventType = { subject: string; predicate: string };

const TYPE =
  /^dev\.cdevents(?:x\.[a-z0-9]+-|\.)(?<subject>[a-z-]+)\.(?<predicate>[a-z]+)(?:\.\d[\w.-]*)?$/i;

/**
 * Subject and predicate of a type. Versions change with each release of the specification while the meaning stays, so
 * they are not looked at; the prefix of a tool in a custom type (`dev.cdeventsx.mytool-service.deployed`) neither.
 */
export function eventTypeOf(type: string): EventType | undefined {
  const { subject, predicate } = TYPE.exec(type)?.groups ?? {};
  return subject
    ? { subject: subject.toLowerCase(), predicate: predicate.toLowerCase() }
    : undefined;
}
