/** Words of study plans written in German. */
import { list, type Words } from "./words.ts";

export const de: Words = {
  little: list`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, für, mit, ohne, zu, zum, zur, im, in,
    am, an, auf, aus, bei, beim, von, vom, vor, nach, über, um, durch, bis, ab, als, auch, nur, noch, sehr, mehr, wie, was,
    wo, wer, wann, warum, welche, welcher, hier, dort, ist, sind, wird, werden, kann, man, ich, du, dich, dir, er, es, wir,
    uns, ihr, euch, sie, sich, mein, meine, meinen, dein, deine, deinen, unser, unsere, ihre, dieser, diese, dieses, diesem,
    diesen, alle, allen, aller, jeder, jede, einige, andere, anderen, weitere*, viele
    beste, besten, gute, guten, nützlich*, hilfreich*, empfohlen*, empfehlenswert*, zusätzlich*, ergänzend*, weiterführend*,
    verwandte*, kostenlos*, kostenfrei*, wichtig*, wichtigste*, allgemein*, komplett*, vollständig*, offiziell*, zentral*,
    externe*, interessant*, neue, neuen, eigene, eigenen, wesentlich*, notwendig*, benötigt*
    lern*, repository, repo, projekt, dokument, abschnitt, liste, seite, leitfaden, kurs, entwickler, entwicklerinnen,
    anfänger, einsteiger, studierende, studenten, teilnehmer, schritt für schritt
  `,

  stages: list`
    phase, stufe, teil, schritt, monat, etappe, jahr, block, level, semester, trimester, quartal, niveau, abschnitt, zyklus,
    halbjahr, lernphase, ebene, meilenstein, säule, band, baustein, lehrjahr, schuljahr
  `,
  weeks: list`woche, modul, kapitel, einheit, lerneinheit, lernmodul, kalenderwoche, kw, sprint, themenblock, thema, themenfeld, lernfeld`,
  days: list`
    tag, lektion, stunde, unterrichtsstunde, unterrichtseinheit, lerntag, sitzung, vorlesung, termin, übung, aufgabe, workshop,
    tutorium, seminar, einheit, doppelstunde, kurstag, praktikum
  `,
  spans: list`
    phasen, stufen, teile, schritte, monate, etappen, jahre, blöcke, semester, quartale, abschnitte, wochen, module,
    kapitel, einheiten, tage, lektionen, stunden, sitzungen, vorlesungen, termine
  `,
  numbers: list`
    null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erste, erster, erstes, ersten, zweite,
    zweiter, zweites, dritte, dritter, drittes, vierte, vierter, viertes, fünfte, fünfter, sechste, sechster, siebte,
    siebter, achte, achter, neunte, neunter, zehnte, zehnter, letzte, letzter, letztes
  `,

  topicLabels: list`
    thema, themen, unterthemen, themenbereiche, themengebiete, themenübersicht, hauptthemen, kernthemen, schwerpunkte,
    inhalt, inhalte, kursinhalt, kursinhalte, lerninhalt, lerninhalte, lernstoff, lehrinhalte, lernen, zu lernen,
    was du lernst, was du lernen wirst, das lernst du, du lernst, hier lernst du, was sie lernen, sie lernen,
    was wir lernen, was man lernt, was ich gelernt habe, was lernen, was zu lernen ist, was du wissen solltest,
    zu behandelnde themen, behandelte themen, behandelt, konzept, konzepte, kernkonzepte, wichtige konzepte,
    grundkonzepte, begriffe, grundbegriffe, kenntnisse, wissen, stoff, lehrplan, kursplan, agenda, theorie, fächer,
    lektionen, module, kapitel, stichpunkte, stichworte, punkte, checkliste, lerncheckliste
  `,
  sources: list`
    ressource, ressourcen, lernressourcen, weitere ressourcen, quelle, quellen, verweise, referenzen, referenz, literatur,
    literaturhinweise, literaturverzeichnis, weiterführende literatur, weiterführende links, nützliche links, linkliste,
    lesen, lektüre, leseliste, leseempfehlungen, zum lesen, zum weiterlesen, weiterlesen, mehr dazu, mehr erfahren,
    buch, bücher, buchempfehlungen, fachbücher, lehrbuch, lehrbücher, kurse, onlinekurse, online kurse, kostenlose kurse,
    anleitungen, videokurse, lernvideos, erklärvideos, anschauen, ansehen, kanal, kanäle, youtube kanäle, webseite,
    webseiten, websites, internetseiten, artikel, fachartikel, podcasts, dokumentation, offizielle dokumentation, doku,
    unterlagen, kursunterlagen, lernunterlagen, lernmaterial, lernmaterialien, material, materialien, kursmaterial,
    zusatzmaterial, begleitmaterial, folien, skript, skripte, spickzettel, werkzeug, werkzeuge, hilfsmittel,
    empfohlene tools, verwendete tools, lernplattformen, plattformen, übungsplattformen, zertifizierung, zertifizierungen,
    zertifikate, wo lernen, wo man lernen kann, siehe auch, vorträge, interviewfragen, mediathek, weiterbildungen
  `,
  projects: list`
    projekt, projekte, projektidee, projektideen, projektarbeit, projektarbeiten, abschlussprojekt, abschlussprojekte,
    abschlussarbeit, miniprojekt, miniprojekte, mini projekt, mini projekte, praxisprojekt, praxisprojekte,
    übungsprojekt, übungsprojekte, beispielprojekte, portfolioprojekte, portfolio projekte, eigene projekte, praxis,
    praxisteil, praktisch, praktische übung, praktische übungen, praktische aufgaben, praxisaufgabe, praxisaufgaben,
    praktikum, übung, übungen, übungsaufgabe, übungsaufgaben, aufgabe, aufgaben, aufgabenstellung, hausaufgabe,
    hausaufgaben, herausforderung, herausforderungen, aktivitäten, labor, werkstatt, üben, zum üben, umsetzung, anwenden,
    anwendung, bauen, was du baust, selbst bauen, fallstudie, fallstudien
  `,
  skills: list`
    fähigkeit, fähigkeiten, fertigkeit, fertigkeiten, kompetenz, kompetenzen, kernkompetenzen, fachkompetenzen,
    fachkenntnisse, technische fähigkeiten, benötigte fähigkeiten, technologie, technologien, verwendete technologien,
    technologien und werkzeuge, technologien und tools, werkzeuge und technologien, sprachen und werkzeuge,
    sprachen und tools, programmiersprachen, technologie stack, mein stack, qualifikationen
  `,
  outcomes: list`
    ziel, ziele, lernziel, lernziele, hauptziel, wochenziel, wochenziele, etappenziel, teilziele, zielsetzung, zweck,
    ergebnis, ergebnisse, lernergebnis, lernergebnisse, erwartetes ergebnis, resultat, resultate, abgabe, abgaben,
    liefergegenstände, meilenstein, meilensteine, kontrollpunkt, erfolgskriterien, kriterien, abschlusskriterien, dauer,
    geschätzte dauer, gesamtdauer, zeit, zeitaufwand, geschätzter zeitaufwand, geschätzte zeit, benötigte zeit, zeitraum,
    zeitrahmen, zeitplan, aufwand, umfang, stunden, wochenstunden, tempo, frist, abgabetermin, termine, voraussetzung,
    voraussetzungen, tipp, tipps, hinweis, hinweise, notiz, notizen, anmerkung, anmerkungen, fokus, schwerpunkt, warum,
    warum das wichtig ist, bedeutung, status, niveau, schwierigkeit, schwierigkeitsgrad, priorität, bewertung, prüfung,
    prüfungen, klausur, test, abschlusstest, selbsttest, selbsteinschätzung, lernkontrolle, am ende,
    am ende kannst du, am ende der phase, danach kannst du, du kannst, zusammenfassung, wiederholung, reflexion, rückblick,
    beschreibung, berufsbilder, format, dozent, dozenten, leistungspunkte
  `,
  housekeeping: list`
    inhaltsverzeichnis, inhaltsübersicht, schnellzugriff, schnellnavigation, mitwirken, mitwirkende, mitmachen,
    mithelfen, beitrag, beiträge, beitragen, wie du beitragen kannst, beitragsrichtlinien, verhaltenskodex, vorschläge,
    verbesserungsvorschläge, rückmeldung, rückmeldungen, fehler melden, lizenz, lizenzen, lizenzierung, urheberrecht,
    rechtliches, rechtliche hinweise, haftungsausschluss, impressum, datenschutz, zitieren, zitierweise, neuigkeiten,
    aktualisierungen, änderungen, änderungsprotokoll, versionsverlauf, häufige fragen, häufig gestellte fragen,
    fragen und antworten, fragen, danksagung, danksagungen, dank, danke, autor, autorin, autoren, über den autor, über mich,
    über uns, wer bin ich, wer wir sind, erstellt von, entwickelt von, inspiration, inspiriert von, das team, unser team,
    kontakt, kontakte, kontaktiere mich, soziale medien, folge mir, folgt uns, hilfe, unterstützung, unterstützen,
    projekt unterstützen, unterstütze das projekt, sponsoren, spenden, spende, kauf mir einen kaffee, verwendung, benutzung,
    nutzung, bedienung, anleitung, so funktioniert es, so geht s, wie es funktioniert, wie funktioniert das,
    so nutzt du, so benutzt du diese, wie du diese nutzt, wie man anfängt, wo anfangen, legende, symbole, zeichenerklärung,
    installation, schnellstart, bildschirmfotos, gemeinschaft, gemeinschaften, tritt bei, telegram gruppe,
    discord server, rundbrief, abonnieren, über, über dieses projekt, über das projekt, über dieses repository,
    über diesen kurs, über den kurs, projektbeschreibung, kursbeschreibung, beschreibung, überblick, übersicht,
    kursüberblick, vorwort, einleitung, vorstellung, warum dieses, warum diese, für wen, für wen ist das,
    für wen ist dieser kurs, zielgruppe, zielpublikum, mission, vision, fazit, schluss, schlusswort, schlussworte,
    abschließende worte, abschließende gedanken, herzlichen glückwunsch, viel erfolg, viel spaß, viel spaß beim lernen,
    übersetzungen, übersetzung, sprachen, andere sprachen, fortschritt, mein fortschritt, dein fortschritt,
    fortschrittsübersicht, fortschrittsanzeige, lernfortschritt, lernstand, lerntagebuch, statistik, ordnerstruktur,
    verzeichnisstruktur, projektstruktur, dateistruktur, struktur des repositorys, aufbau des repositorys,
    aufbau des kurses, aufbau, kursaufbau, kursstruktur, gliederung, organisation, organisatorisches, projektstatus,
    entstehung, hintergrund
  `,
  advice: list`
    tipps, tipp, lerntipps, lerntipp, tipps zum lernen, tipps für den erfolg, allgemeine tipps, tipps und tricks,
    ratschläge, ratschlag, empfehlungen, empfehlung, lernempfehlungen, gewohnheiten, gewohnheit, lerngewohnheiten,
    tägliche gewohnheiten, richtig lernen, wie lernen, wie man lernt, wie lerne ich, so lernst du, lernmethode,
    lernmethoden, lerntechniken, lernstrategie, lernstrategien, strategie, methodik, vorgehensweise, vorgehen, routine,
    tagesroutine, tägliche routine, wochenroutine, lernroutine, tagesablauf, tagesplan, wochenplanung, stundenplan,
    zeiteinteilung, zeitmanagement, einstellung, denkweise, motivation, motiviert bleiben, bleib motiviert, dranbleiben,
    disziplin, häufige fehler, typische fehler, anfängerfehler, fallstricke, stolpersteine, zu vermeidende fehler,
    was du vermeiden solltest, regeln, spielregeln, goldene regeln, merke, bitte beachten, zu beachten, wichtig,
    wichtiger hinweis, wichtige hinweise, erfolgsfaktoren, schlüssel zum erfolg, lernphilosophie, philosophie,
    prinzipien, nächste schritte, wie geht es weiter, wie geht s weiter, und danach, nach dem kurs, produktivität
  `,
  prerequisites: list`
    voraussetzung, voraussetzungen, teilnahmevoraussetzungen, anforderungen, vorkenntnisse, vorwissen,
    benötigte vorkenntnisse, erforderliche kenntnisse, bevor du beginnst, bevor du anfängst, bevor du startest,
    bevor sie beginnen, bevor es losgeht, bevor wir beginnen, vor dem start, vor beginn, vorab, was du brauchst,
    das brauchst du, du brauchst, was sie benötigen, was wird benötigt, benötigt, erforderlich, benötigte software,
    benötigte hardware, benötigte materialien, benötigte werkzeuge, ausrüstung, ausstattung, vorbereitung,
    vorbereitungen, einrichtung, einrichten, entwicklungsumgebung einrichten, einrichtung der umgebung,
    hier starten, starte hier, systemvoraussetzungen, hardwareanforderungen, grundvoraussetzungen
  `,

  optional: list`
    optional, optionale, optionaler, optionales, freiwillig, freiwillige, fakultativ, wahlweise, wahlfach, zur wahl, bonus,
    bei bedarf, falls nötig, falls gewünscht, bei interesse, wenn zeit bleibt, nicht notwendig, nicht zwingend,
    nicht erforderlich, nicht verpflichtend, zusatz, kür, extra
  `,
  optionalHeadings: list`
    optional, optionale themen, optionale inhalte, optionale module, optionaler teil, freiwillig, freiwillige aufgaben,
    wahlfach, wahlfächer, wahlmodul, wahlmodule, wahlbereich, wahlpflicht, wahlpflichtfächer, wahlpflichtmodule, bonus,
    bonusthemen, bonusmaterial, bonusinhalte, zusatzthemen, zusatzinhalte, vertiefung, vertiefungen, kür
  `,
  done: list`
    erledigt, fertig, abgeschlossen, beendet, ja, gelernt, gelesen, gesehen, bestanden, geschafft, getan, komplett,
    vollständig, absolviert, gemacht, bearbeitet
  `,
  notDone: list`
    offen, ausstehend, in arbeit, in bearbeitung, läuft, laufend, begonnen, angefangen, nein, nicht begonnen,
    nicht gestartet, noch nicht, noch offen, geplant, zu erledigen, unvollständig, demnächst, bald, kommt noch, teilweise,
    folgt, gesperrt
  `,
  written: list`
    geschrieben*, verfasst*, veröffentlicht*
  `,

  topicColumns: list`
    thema, themen, themenbereich, titel des themas, lektion, lektionen, fach, fächer, kurs, kurse, fähigkeit, fähigkeiten,
    kompetenz, konzept, konzepte, modul, module, titel, name, bezeichnung, was lernen, lerninhalt, lerninhalte, inhalt,
    inhalte, stoff, aufgabe, aufgaben, aktivität, aktivitäten, kapitel, einheit, vorlesung, vorlesungen, abschnitt,
    technologie, technologien, bereich, gebiet, schwerpunkt, fokus, übung, übungen, problem, herausforderung, projekt,
    projekte, buch, bücher, ressource, ressourcen, video, videos, werkzeug, veranstaltung
  `,
  statusColumns: list`
    status, stand, zustand, fortschritt, erledigt, fertig, abgeschlossen, gelernt, gelesen, bestanden, lernstand,
    bearbeitungsstand, abgehakt
  `,
  minorColumns: list`
    nr, nummer, id, woche, wochen, kw, kalenderwoche, tag, tage, phase, phasen, stufe, monat, monate, schritt, semester,
    quartal, jahr, niveau, dauer, zeit, zeitaufwand, aufwand, stunden, geschätzte zeit, datum, beginn, ende, start,
    startdatum, enddatum, frist, fällig, abgabe, typ, art, sprache, schwierigkeit, schwierigkeitsgrad, priorität,
    wichtigkeit, hochschule, universität, anbieter, plattform, plattformen, dozent, dozentin, lehrer, autor, autoren,
    verlag, verweis, notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, hinweis, hinweise, kommentar,
    beschreibung, details, zusammenfassung, voraussetzung, voraussetzungen, häufigkeit, preis, kosten, ziel, ziele,
    lernziel, lernziele, ergebnis, ergebnisse, meilenstein, punkte, leistungspunkte, prozent, quelle, quellen, lösung,
    lösungen, ordner, datei, dateien, kategorie, reihenfolge, seiten, material, materialien, beispiel, beispiele,
    bedeutung, bedeutungen, definition, definitionen, erklärung, erklärungen, erläuterung, was es bedeutet,
    was das bedeutet, übersetzung
  `,
  learntColumns: list`
    was du lernst, du lernst, das lernst du, was sie lernen, was man lernt, was ich gelernt habe, gelernt, gelerntes,
    lerneffekt, lernziel, lernziele, fähigkeiten, fertigkeiten, kompetenzen, kenntnisse, konzepte, geübte konzepte, thema,
    themen, technologie, technologien, verwendete technologien, schwerpunkt, schwerpunkte, inhalte, werkzeuge, funktionen
  `,
  paceColumns: list`
    dauer, zeit, zeitaufwand, geschätzte zeit, geschätzte dauer, aufwand, stunden, woche, wochen, kw, tag, tage, monat,
    monate, datum, termin, frist, fällig, beginn, ende, voraussetzung, voraussetzungen, status, fortschritt, zeitraum,
    zeitplan, semester, leistungspunkte, wochenstunden, phase
  `,

  roadmap: list`
    lernpfad, lernpfade, lernplan, lernpläne, fahrplan, lernfahrplan, lernroadmap, lernweg, lernreise, lernprogramm,
    lernleitfaden, studienplan, studienführer, studiengang, studium, lehrplan, lehrgang, lehrplanung, kursplan,
    schulungsplan, ausbildungsplan, ausbildung, weiterbildung, trainingsplan, karrierepfad, karriereplan, werdegang,
    der weg zum, der weg zur, weg zum, weg zur, lernen, lerne, so lernst du, wie werde ich, werde, wie man wird, kurs,
    kurse, komplettkurs, einsteigerkurs, grundkurs, von null auf, von null, von grund auf, vom anfänger zum,
    von anfänger bis, tage, in 30 tagen, in 100 tagen, selbststudium, autodidaktisch, curriculum, kompetenzmatrix,
    leitfaden zum lernen, prüfungsvorbereitung, vorbereitung auf
  `,
  learning: list`
    lernen, lerne, lernst, lernt, gelernt, lernende, lernpfad, lernziele, lernplan, lerninhalte, lektion, lektionen,
    studium, studieren, studierende, student, studenten, studentinnen, kurs, kurse, unterricht, unterrichten, lehrer,
    lehre, schule, schüler, hochschule, universität, entwickler, entwicklerin, entwicklerinnen, ingenieur, anfänger,
    anfängerin, einsteiger, grundlagen, grundkenntnisse, kenntnisse, fähigkeiten, kompetenzen, wissen, werden, beruf,
    karriere, ausbildung, weiterbildung, bildung, programmierer, administrator, architekt, analyst, tester, übung, übungen,
    üben, verstehen, beherrschen, konzepte, theorie, prüfung, zertifizierung, selbststudium, vorlesung, vorlesungen
  `,
  levels: list`
    anfänger, anfängerin, einsteiger, neuling, grundlage, grundlagen, basis, basiswissen, grundkenntnisse, grundkurs,
    einstieg, einführung, mittelstufe, mittel, fortgeschritten, fortgeschrittene, fortgeschrittener, fortgeschrittenes,
    leicht fortgeschritten, aufbaukurs, aufbauwissen, vertiefung, experte, experten, expertenwissen, profi, profis, meister,
    meisterschaft, spezialisierung, spezialist, leicht, einfach, schwer, schwierig, elementar, kern, unterstufe, oberstufe
  `,

  productSections: list`
    installation, installieren, installationsanleitung, verwendung, nutzung, benutzung, bedienung, konfiguration,
    konfigurieren, einstellungen, funktionen, funktionsumfang, merkmale, features, ausführen, starten, anwendung starten,
    tests, tests ausführen, bereitstellung, erstellt mit, verwendete technologien, architektur, bildschirmfotos,
    befehle, beispiel, beispiele, anwendungsbeispiele, herunterladen, schnellstart, erste schritte mit der anwendung,
    systemvoraussetzungen, systemanforderungen, entwicklung, lokale entwicklung, umgebungsvariablen, datenbank, sicherheit,
    leistung, fehlerbehebung, fehlersuche, bekannte probleme, bekannte fehler, einschränkungen, abhängigkeiten,
    projektstruktur, versionen, schnittstellen
  `,
  releases: list`
    geplant, geplante funktionen, veröffentlicht, veröffentlichung, in arbeit, in entwicklung, in planung, kurzfristig,
    mittelfristig, langfristig, demnächst, als nächstes, nächste version, nächste versionen, zukunft, zukünftig,
    künftige versionen, zukünftige erweiterungen, zukünftige pläne, ausblick, ideen, offen, offene punkte, erledigt,
    fertig, umgesetzt, abgeschlossen, jetzt, später, prototyp, erste version, version 1, version 2, stabile version,
    aktueller stand, projektstatus, hohe priorität, mittlere priorität, niedrige priorität, bekannte fehler, wartung,
    verworfen, wunschliste, produktivbetrieb, ausbau, wachstum
  `,
  releaseWords: list`
    funktion, funktionen, version, versionen, stand, aufgabe, aufgaben, verbesserung, verbesserungen, erweiterung,
    erweiterungen, änderungen, arbeit, arbeiten, plan, pläne, meilenstein, meilensteine, ziel, ziele, projekt, produkt,
    entwicklung, aktuell, aktuelle, aktueller, priorität, fehlerbehebungen
  `,
  wishes: list`
    hinzufügen, unterstützung, unterstützung für, unterstützen, verbessern, verbesserung, verbesserte, verbesserungen,
    implementieren, implementierung, umsetzen, umsetzung, veröffentlichen, veröffentlichung, beheben, fehler beheben,
    fehlerbehebung, korrigieren, integrieren, integration von, anbindung, anbindung an, migrieren, migration auf,
    umstellung auf, refaktorieren, überarbeiten, überarbeitung, optimieren, optimierung, ermöglichen, erstellen, entwickeln,
    entfernen, ersetzen, aktualisieren, aktualisierung, erweitern, erweiterung, ausbauen, automatisieren, aktivieren,
    einbauen, einführen, einführung von, reduzieren, erhöhen, dunkelmodus, validieren, fertigstellen
  `,
  events: list`
    markteinführung, veröffentlichung, partnerschaft, partnerschaften, vorverkauf, tokenverkauf, hauptnetz, testnetz,
    marketingkampagne, betaversion, beta version, öffentliche beta, geschlossene beta, finanzierungsrunde,
    sicherheitsaudit, inbetriebnahme, produktstart, go live
  `,
  collections: list`
    ressourcen, linksammlung, linkliste, nützliche links, sammlung, bücher, bücherliste, leseliste, notizen, meine notizen,
    mitschrift, mitschriften, zusammenfassung, zusammenfassungen, fragen, interviewfragen, prüfungsfragen,
    fragen und antworten, auswahl, spickzettel, formelsammlung, glossar, wörterbuch, lexikon, lösungen, musterlösungen,
    beispiele, vorlagen, lesezeichen, projektideen, liste von, liste der, klausuren, altklausuren, karteikarten, tricks,
    handbuch, verzeichnis, nachschlagewerk, skript
  `,
  things: list`
    generator, anwendung, anwendungen, app, plattform, webseite, programm, software, werkzeug, vorlage, erweiterung,
    assistent, editor, betrachter, übersicht, simulator, verwaltung, server, dienst, system, bibliothek, spiel, ersteller,
    planer, portal, rechner, baukasten, webanwendung, oberfläche
  `,
};
