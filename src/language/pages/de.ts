/** The App's pages in German. */
import type { PageWords } from "./page-words.ts";

export const de: PageWords = {
  home: {
    heading: (name) => `Auf diesem Server läuft ${name}`,
    about:
      "Das ist eine GitHub App, die aus einer Lern-Roadmap einen Kurs macht. Jedes Thema wird ein Issue. Schließe das Issue, und dein Fortschritt wird aktualisiert.",
    install: (name) => `${name} auf GitHub installieren`,
    choose: "Wähle deinen Fork einer Roadmap über seinen Namen aus.",
    notYet:
      "GitHub hat noch nicht geantwortet, deshalb fehlt der Button. Lade diese Seite in einer Minute neu.",
    source: "So funktioniert es",
  },
  setUp: {
    heading: "So geht es weiter",
    fork: {
      heading: "Du hast noch keinen Fork",
      text: "Erstelle einen Fork der Roadmap, mit der du lernen willst. Füge ihn dann der App hinzu.",
    },
    named: {
      heading: "Du hast deinen Fork über seinen Namen ausgewählt",
      text: "Öffne deinen Fork. Nach etwa einer Minute steht dort in einem Pull Request, was du aktivieren musst. Merge ihn, dann öffnen sich die Issues. Sind Issues schon aktiviert, öffnen sie sich sofort.",
    },
    all: {
      heading: "Du hast alle Repositorys ausgewählt",
      text: "Waymark wartet, damit es nur das Repository ändert, das du meinst. Um anzufangen, wähle deinen Fork über seinen Namen aus. Oder füge diese Datei zu deinem Fork hinzu:",
      file: "Committe sie in den Standard-Branch.",
    },
    learn:
      "Schließe dann ein Issue, wenn du sein Thema gelernt hast. Waymark aktualisiert deinen Fortschritt.",
    choose: "Repositorys auf GitHub auswählen",
    help: "Wenn etwas nicht funktioniert",
  },
};
