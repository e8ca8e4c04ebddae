/** Of what happens before a deployment, and of models that learn. */
export const buildDefinitions = {
  'ci.success_ratio':
    'Erfolgreiche Läufe auf dem Hauptbranch / Läufe, die gelangen oder scheiterten. Es zählt der letzte Versuch eines Laufs; abgebrochene und übersprungene bleiben außen vor.',
  'ci.change_success_ratio':
    'Erfolgreiche Läufe für Änderungsanträge / Läufe für Änderungsanträge, die gelangen oder scheiterten. Es zählt der letzte Versuch eines Laufs; abgebrochene und übersprungene bleiben außen vor.',
  'ci.duration_p50_minutes':
    'Median der Zeit von Anfang bis Ende erfolgreicher Läufe auf dem Hauptbranch, letzte Versuche, alle Workflows zusammen, ohne das Warten auf eine Freigabe.',
  'ci.duration_p90_minutes':
    'Neun von zehn erfolgreichen Läufen auf dem Hauptbranch dauern höchstens so lange, letzte Versuche, alle Workflows zusammen, ohne das Warten auf eine Freigabe.',
  'ci.verdict_duration_p50_minutes':
    'Median der Zeit von Anfang bis Ende des letzten Versuchs von Läufen auf dem Hauptbranch, die gelangen oder scheiterten, alle Workflows zusammen. Gescheiterte Läufe sind oft kurz; die Dauer des Builds lässt sie weg.',
  'ci.change_duration_p50_minutes':
    'Median der Zeit von Anfang bis Ende des letzten Versuchs erfolgreicher Läufe für Änderungsanträge, alle Workflows zusammen: so lange wartet man vor dem Merge auf Rückmeldung.',
  'ci.queue_p50_minutes':
    'Median der Zeit, die der erste Job eines Laufs auf einen Runner wartete, Läufe aller Workflows zusammen.',
  'ci.queue_p95_minutes':
    '95 von 100 Läufen warten höchstens so lange, bis ihr erster Job einen Runner hat, Läufe aller Workflows zusammen.',
  'ci.time_to_green_p50_minutes':
    'Median der Zeit vom ersten Scheitern eines Workflows auf dem Hauptbranch bis zu seinem nächsten Erfolg; Serien aller Workflows zusammen, gezählt, wenn sie enden.',
  'ci.runs_per_week':
    'Läufe aller Workflows, die gelangen oder scheiterten, je Woche; bei einer jungen Komponente seit ihrem ersten Signal, mindestens über eine Woche.',
  'ci.commit_triggered_ratio':
    'Pushes auf den Hauptbranch, die ohne Handgriff einen Lauf starteten / alle Pushes darauf. Bots zählen; Pushes, die die Pipeline ausdrücklich überspringen, nicht.',
  'ci.central_runner_ratio':
    'Pushes auf den Hauptbranch mit einem Lauf auf einem gemeinsamen oder verwalteten Runner / Pushes mit einem beendeten Lauf.',
  'pipeline.commit_to_deployable_p50_minutes':
    'Median der Zeit von einem Push auf den Hauptbranch bis zum letzten Ende der erfolgreichen Läufe seines Commits, ohne Jobs, die ins Staging oder in die Produktion ausliefern, und ohne Läufe nach Zeitplan.',
  'pipeline.phase_coverage':
    'Wie viele von Build, Commit, Test, Stage und Deploy in mindestens einem Lauf auf dem Weg in die Produktion gesehen wurden (0 bis 5). An den Namen erkannt; Deployments ins Staging und in die Produktion zählen auch.',
  'pipeline.shared_definition_ratio':
    'Deployments in eine beliebige Umgebung durch eine Definition der Pipeline, die auch in die Produktion ausliefert / Deployments mit bekannter Definition.',
  'test.unit_run_ratio':
    'Pushes auf den Hauptbranch mit Unit-Tests in einem beendeten Lauf / Pushes mit einem beendeten Lauf.',
  'test.integration_run_ratio':
    'Pushes auf den Hauptbranch mit Integrationstests in einem beendeten Lauf / Pushes mit einem beendeten Lauf.',
  'test.component_run_ratio':
    'Pushes auf den Hauptbranch mit Komponententests in einem beendeten Lauf / Pushes mit einem beendeten Lauf. Komponententests prüfen die Komponente mit Ersatz für ihre Nachbarn.',
  'test.acceptance_run_ratio':
    'Deployments in die Produktion, deren Commit automatische Abnahmetests bestanden hatte / Deployments in die Produktion.',
  'test.manual_verification_ratio':
    'Deployments in die Produktion, deren Lauf an einem Tor darauf wartete, dass Menschen testen oder zustimmen / Deployments in die Produktion. Tore werden am Namen erkannt (qa, uat, acceptance, sign-off); leer, solange noch keines gesehen wurde.',
  'test.performance_run_ratio':
    'Pushes auf den Hauptbranch mit Leistungstests in einem beendeten Lauf / Pushes mit einem beendeten Lauf.',
  'test.security_run_ratio':
    'Pushes auf den Hauptbranch mit Sicherheitsprüfungen in einem beendeten Lauf / Pushes mit einem beendeten Lauf. Sicherheitsprüfungen durchsuchen Code, Abhängigkeiten, Geheimnisse oder Images.',
  'quality.static_analysis_ratio':
    'Pushes auf den Hauptbranch mit statischer Analyse in einem beendeten Lauf / Pushes mit einem beendeten Lauf.',
  'test.flaky_ratio':
    'Läufe, die scheiterten und später mit demselben Commit und Workflow gelangen / Läufe, die gelangen oder scheiterten. Alle Versuche mit einem Commit sind ein Lauf.',
  'test.coverage_pct':
    'Von Tests durchlaufene Zeilen, in Prozent, beim neuesten Commit auf dem Hauptbranch, der sie gemeldet hat. Von mehreren Berichten zu einem Commit zählt der höchste.',
  'test.coverage_trend_90d':
    'Prozentpunkte der Zeilenabdeckung, die in den 90 Tagen vor dem Ende des Zeitraums hinzukamen oder verloren gingen: letzter Bericht minus erster Bericht.',
  'scm.commit_days_per_week':
    'Median, über die Wochen, in denen sich etwas tat, der Tage, an denen ein Commit den Hauptbranch erreichte. Nur ganze Wochen ab Montag, in der Zeitzone der Organisation.',
  'scm.branch_age_p50_hours':
    'Median der Zeit vom ersten Commit eines Branches bis zu seinem Merge; vom Öffnen der Änderung an, wenn seine Commits nicht bekannt sind.',
  'scm.active_branches':
    'Branches außer dem Hauptbranch mit einem Push in den letzten 14 Tagen, die weder übernommen noch geschlossen noch gelöscht sind.',
  'scm.owner_change_ratio':
    'Übernommene Änderungen, die jemand aus der verantwortlichen Gruppe schrieb oder begutachtete / übernommene Änderungen. Änderungen, an denen nur Bots beteiligt waren, bleiben außen vor. Leer, wenn mehr als 30 % der Anmeldenamen unbekannt sind.',
  'scm.external_approval_ratio':
    'Übernommene Änderungen, deren letzte Freigabe von außerhalb der verantwortlichen Gruppe kam / übernommene Änderungen. Leer, wenn mehr als 30 % der Anmeldenamen unbekannt sind.',
  'scm.issue_link_ratio':
    'Übernommene Änderungen, deren Titel, Text oder Branch ein Ticket nennt / übernommene Änderungen.',
  'scm.test_author_ratio':
    'Übernommene Änderungen in Ordnern mit Tests, die jemand aus der verantwortlichen Gruppe schrieb / übernommene Änderungen in Ordnern mit Tests. Ordner werden am Namen erkannt; Änderungen durch Bots bleiben außen vor. Leer, wenn mehr als 30 % der Anmeldenamen unbekannt sind.',
  'ml.runs_per_month':
    'Beendete Trainingsläufe je Monat von 30,4 Tagen; bei einer jungen Komponente seit ihrem ersten Signal, mindestens über eine Woche.',
  'ml.auto_triggered_ratio':
    'Trainingsläufe, die ein Zeitplan, neue Daten, ein nachlassendes Modell oder sich verschiebende Daten starteten / beendete Trainingsläufe.',
  'ml.trigger_kinds':
    'Wie viele von Anforderung, Zeitplan, neuen Daten, nachlassendem Modell und sich verschiebenden Daten im Zeitraum einen Trainingslauf starteten.',
  'ml.steps_automated_ratio':
    'Von den acht Schritten Auslesen, Analysieren, Aufbereiten, Trainieren, Bewerten, Validieren, Bereitstellen und Überwachen jene, die eine Pipeline im Zeitraum ausführte / 8.',
  'ml.data_validated_ratio':
    'Trainingsläufe mit einer Prüfung der Daten, die sie anhalten konnte / beendete Trainingsläufe.',
  'ml.model_validated_ratio':
    'Trainingsläufe, deren Modell vor dem Einsatz mit dem bisherigen verglichen wurde / beendete Trainingsläufe, die ein Modell ergaben.',
  'ml.metadata_logged_ratio':
    'Trainingsläufe, die Version des Codes, Stand der Daten, Parameter und Ergebnisse festhielten / beendete Trainingsläufe.',
  'ml.model_registered_ratio':
    'Modelle, die in Betrieb gingen und deren neueste Version in einer Registry liegt / Modelle, die in Betrieb gingen. Ein Messwert ist ein Modell.',
  'ml.model_age_days':
    'Zeit seit dem letzten Trainingslauf, der ein Modell in Betrieb brachte; die Länge des Zeitraums spielt keine Rolle.',
};
