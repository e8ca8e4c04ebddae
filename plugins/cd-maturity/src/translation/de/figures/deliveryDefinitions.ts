/** Of deployments and of what follows them. */
export const deliveryDefinitions = {
  'deploy.lead_time_p50_hours':
    'Median der Zeit vom Schreiben eines Commits bis zum Ende des ersten erfolgreichen Deployments in die Produktion, das ihn enthält. Eine Änderung, deren Commits beim Merge zusammengefasst wurden, beginnt mit ihrem ersten Commit.',
  'deploy.prod_per_week':
    'Erfolgreiche Deployments in die Produktion je Woche. Alle Versuche und Ziele eines Releases zählen einmal. Eine junge Komponente wird seit ihrem ersten Signal gemessen, mindestens über eine Woche.',
  'deploy.change_fail_ratio':
    'Anteil der Deployments in die Produktion, die ein sofortiges Eingreifen brauchten: eine Störung ist mit ihnen verbunden, sie wurden zurückgerollt, ein Revert oder Hotfix folgte, oder die Anwendung war bald danach nicht gesund. Ein Deployment zählt einmal, gleich wie viele Störungen es auslöste.',
  'deploy.recovery_p50_minutes':
    'Median der Zeit vom Ende eines gescheiterten Deployments in die Produktion bis zum Ende der Beeinträchtigung: seine Störungen sind behoben, oder, wo es keine Störung gibt, das Deployment, das den Fehler behob, ist fertig oder die Anwendung wieder gesund.',
  'deploy.rework_ratio':
    'Anteil der Deployments in die Produktion, die nicht geplant waren und etwas reparierten: Rollbacks, Reverts, Hotfixes und das Deployment, das eine Störung beendete.',
  'deploy.restore_p50_minutes':
    'Median der Zeit von der Entdeckung einer Beeinträchtigung, die ein Deployment in die Produktion auslöste (Störung gemeldet, Anwendung nicht gesund), bis zu ihrem Ende. Die Erholung nach Fehlern beginnt dagegen mit dem Deployment.',
  'deploy.days_per_week':
    'Median, über die ganzen Wochen des Zeitraums, der Tage mit einem erfolgreichen Deployment in die Produktion; Wochen ohne eines zählen als 0. Wochen beginnen am Montag, in der Zeitzone der Organisation.',
  'deploy.rollback_ratio':
    'Erfolgreiche Deployments in die Produktion eines Artefakts, das dort schon früher lief, aber nicht unmittelbar davor / erfolgreiche Deployments in die Produktion. Dasselbe Artefakt noch einmal ist kein Rollback, sondern eine Wiederholung.',
  'deploy.roll_forward_ratio':
    'Gescheiterte Deployments in die Produktion, die eine noch nie ausgelieferte Version behob / alle, die ein Deployment behob.',
  'deploy.merge_to_production_p50_hours':
    'Median der Zeit vom Merge einer Änderung bis zum Ende des ersten erfolgreichen Deployments in die Produktion, das sie enthält.',
  'flow.coding_p50_hours':
    'Median der Zeit vom ersten Commit auf dem Branch einer übernommenen Änderung bis zum Öffnen ihres Änderungsantrags. Wo der Branch erst nach dem Öffnen gepusht wurde oder seine Commits nicht bekannt sind, gibt es keinen Messwert.',
  'flow.pickup_p50_hours':
    'Median der Zeit vom Öffnen einer übernommenen Änderung bis zu ihrem ersten Review durch jemand anderen als ihren Autor.',
  'flow.review_p50_hours':
    'Median der Zeit vom ersten Review einer übernommenen Änderung durch jemand anderen als ihren Autor bis zu ihrem Merge.',
  'deploy.batch_size_p50':
    'Median der Zahl der Commits, die ein Deployment in die Produktion brachte, ohne Merge-Commits. Deployments ohne neuen Commit und solche, deren neue Commits nicht bekannt sind, bleiben außen vor.',
  'deploy.interval_cv':
    'Standardabweichung / Mittelwert der Arbeitstage (Montag bis Freitag) von einem mit einem Deployment in die Produktion bis zum nächsten. 0 ist ein Uhrwerk, ob mehrmals am Tag, täglich oder wöchentlich; 1 ist wie zufällig. Samstag und Sonntag zählen als der Freitag davor. Beide Enden eines Abstands liegen im Zeitraum. `releaseRhythm: time` zählt stattdessen die Zeit zwischen Deployments, die durch Nächte und Wochenenden unregelmäßig wird, wenn man oft ausliefert.',
  'deploy.interval_iqr_ratio':
    'Abstand der Quartile / Median derselben Abstände wie beim Rhythmus der Releases: der Rhythmus ohne die seltene lange Pause. Beide Enden eines Abstands liegen im Zeitraum.',
  'deploy.interval_p50_hours':
    'Median der Zeit zwischen Deployments in die Produktion. Beide Enden eines Abstands liegen im Zeitraum.',
  'deploy.interval_p90_hours':
    '90. Perzentil der Zeit zwischen Deployments in die Produktion. Beide Enden eines Abstands liegen im Zeitraum.',
  'deploy.max_prod_per_day':
    'Die meisten erfolgreichen Deployments in die Produktion an einem Tag, in der Zeitzone der Organisation.',
  'deploy.automation_ratio':
    'Deployments in die Produktion ohne Handgriff nach dem Startbefehl / Deployments in die Produktion. Eines durch einen Lauf oder einen Bot hat keinen, wenn sein Absender nichts anderes sagt; eines, das ein Mensch ohne Lauf eingetragen hat, geschah von Hand. Freigaben werden getrennt gezählt.',
  'deploy.zero_touch_ratio':
    'Deployments in die Produktion, die ein Merge, ein Push, ein Zeitplan oder ein Abgleich startete und die ohne einen Handgriff endeten / Deployments in die Produktion.',
  'deploy.manual_approval_ratio':
    'Deployments in die Produktion, die ein Mensch freigeben musste / Deployments in die Produktion.',
  'deploy.approval_wait_p50_hours':
    'Median der Zeit, die Deployments in die Produktion auf die Freigabe durch Menschen warteten, von der Anfrage bis zur Entscheidung; gleichzeitig offene Freigaben zählen einmal. Deployments ohne Freigabe bleiben außen vor.',
  'deploy.owner_triggered_ratio':
    'Deployments in die Produktion, die die verantwortliche Gruppe oder die Automatik der Komponente startete / Deployments in die Produktion. Leer, wenn mehr als 30 % der Anmeldenamen unbekannt sind.',
  'deploy.independent_ratio':
    'Deployments in die Produktion, deren Commit keine andere Komponente desselben Systems in die Produktion brachte / Deployments in die Produktion. Leer für eine Komponente, die allein in ihrem System ist.',
  'deploy.via_pipeline_ratio':
    'Deployments in die Produktion, auch Hotfixes, durch einen Lauf, einen Controller oder einen Bot / Deployments in die Produktion. Leer, solange von keiner Quelle bekannt ist, dass sie Änderungen an der Pipeline vorbei sieht: ein GitOps-Controller oder eine, die schon von einer solchen Änderung berichtet hat.',
  'deploy.progressive_ratio':
    'Deployments in die Produktion als Canary oder Blue-Green / Deployments in die Produktion mit bekannter Strategie.',
  'deploy.zero_downtime_ratio':
    'Deployments in die Produktion mit der Strategie Rolling, Blue-Green oder Canary, die nicht scheiterten / Deployments in die Produktion mit bekannter Strategie.',
  'deploy.staging_parity_ratio':
    'Deployments in die Produktion, deren Artefakt (Digest, sonst Commit) davor erfolgreich in eine Staging-Umgebung ausgeliefert wurde / Deployments in die Produktion.',
  'deploy.staging_lag_p50_hours':
    'Median der Zeit vom ersten erfolgreichen Deployment eines Artefakts ins Staging bis zu seinem Deployment in die Produktion.',
  'db.change_automated_ratio':
    'Commits in Ordnern mit Migrationen, deren Deployment in die Produktion einen Migrations-Job ausführte / ausgelieferte Commits in Ordnern mit Migrationen. Ordner und Jobs werden an ihren Namen erkannt.',
  'artifact.stored_ratio':
    'Erfolgreiche Builds auf dem Hauptbranch, deren Ergebnis veröffentlicht wurde: ein Artefakt des Commits ist bekannt, oder ein veröffentlichender Job des Laufs gelang / erfolgreiche Builds.',
  'artifact.versioned_ratio':
    'Deployments in die Produktion eines Artefakts, dessen Version oder Digest zu genau einem Commit gehört / Deployments in die Produktion. Leer, solange weder Version noch Digest bekannt ist.',
  'artifact.promoted_unchanged_ratio':
    'Deployments in die Produktion, deren Artefakt (Digest, sonst Commit) davor erfolgreich in eine vorgelagerte Umgebung ausgeliefert wurde / Deployments in die Produktion.',
  'artifact.image_ratio':
    'Deployments in die Produktion eines vollständigen Container- oder Maschinen-Images / Deployments in die Produktion mit bekanntem Artefakt.',
  'env.isolation_score':
    '0: Die Produktion ist nicht von anderen Umgebungen getrennt. 1: Die Produktion und mindestens eine andere Umgebung werden getrennt geführt. 2: Keine andere Umgebung teilt Cluster und Konto mit ihr. 3: Auch nicht die Zugangsdaten. Was über 1 hinausgeht, sagen Ereignisse über Umgebungen; Deployments allein können es nicht zeigen.',
  'trace.deploy_to_commit_ratio':
    'Deployments in die Produktion mit bekanntem Commit / Deployments in die Produktion.',
  'trace.deploy_to_issue_ratio':
    'Deployments in die Produktion mit mindestens einer neuen Änderung, die ein Ticket nennt / Deployments in die Produktion, deren neue Commits bekannt sind.',
  'incident.review_ratio':
    'Behobene Störungen mit verbundener Nachbesprechung / behobene Störungen, deren Quelle sagt, ob es eine gibt.',
  'gitops.pull_ratio':
    'Deployments in die Produktion, die ein Controller ausführte, weil er die Änderung geholt hatte / Deployments in die Produktion. Leer, solange kein Controller bekannt ist.',
  'gitops.out_of_sync_p95_minutes':
    '95. Perzentil der Zeit von der ersten Meldung des Controllers, dass Ist und Soll einer Anwendung abweichen, bis zur ersten, dass sie übereinstimmen; gezählt, wenn sie endet.',
};
