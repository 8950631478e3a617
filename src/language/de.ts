/** German. */
import { INSTALL_LINK } from "../access/install-link.ts";
import { COMMAND } from "../model/command-name.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { Unreadable } from "../model/actual.ts";
import { BEHIND_LIMIT } from "../model/upstream.ts";
import { inWorkflow, RIGHT_NAMES, type Right } from "../access/right.ts";
import { formats } from "./formats.ts";
import type { WeeklyPace } from "./language.ts";
import type { Translation } from "./translation.ts";
import { OPTIONAL_WORDS } from "./optional-words.ts";

const { percent, number, day, shortDay, month, plural } = formats("de");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "Eintrag", other: "Einträgen" } : { one: "Stunde", other: "Stunden" })} pro Woche`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Jedes Thema ist ein Issue. Wird es geschlossen, ist das Thema erledigt.",
  contents: "Waymark committet progress.md und das Badge.",
  pull_requests:
    "Wenn der Branch keine direkten Commits erlaubt, öffnet Waymark einen Pull Request mit den Dateien.",
  workflows: "Waymark fügt den Workflow hinzu, der progress.md aktuell hält.",
  actions: "Wenn ein Limit von GitHub eine lange Roadmap unterbricht, startet Waymark den nächsten Lauf.",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "sie ist keine Textdatei",
  "too-large": "sie ist größer als 1 MiB",
  symlink: "sie ist ein Link, der zu keiner Datei dieses Repositorys führt",
  lfs: "sie liegt in Git LFS, das nur einen Verweis liefert; speichere sie als normale Datei",
};

/** A limit with what it counts. */
function sized(limit: number, of: "number" | "text" | "list"): string {
  if (of === "number") return number(limit);
  return plural(
    limit,
    of === "text"
      ? { one: "Zeichen lang", other: "Zeichen lang" }
      : { one: "Eintrag lang", other: "Einträge lang" },
  );
}

const left = (items: number): string =>
  `Aus früheren Wochen ${items === 1 ? "ist 1 Eintrag" : `sind ${number(items)} Einträge`} übrig`;

export const de: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: ": ", stop: "." },

  doneOf: ({ done, total }) => `${number(done)} von ${number(total)} erledigt`,
  of: ({ done, total }) => `${number(done)} von ${number(total)}`,
  projectsOf: ({ done, total }) =>
    `${number(done)} von ${plural(total, { one: "Projekt", other: "Projekten" })}`,
  optionalOf: ({ done, total }) => `${done > 0 ? "+" : ""}${number(done)} von ${number(total)} optionalen`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} in Arbeit`] : []),
    ...(optionalDone > 0 ? [`+${number(optionalDone)} optional`] : []),
    ...(skipped > 0 ? [`${number(skipped)} übersprungen`] : []),
  ],
  states: { open: "offen", "in-progress": "in Arbeit", done: "erledigt", skipped: "übersprungen" },
  closedByBot: (slug) => `vom Bot \`${slug}\` geschlossen, was nicht zählt`,
  closedByBots: (issues) =>
    `Ein Bot hat ${issues} geschlossen. Das zählt weder als erledigt noch als übersprungen. Wenn du das Thema erledigt hast oder überspringen möchtest, öffne das Issue wieder und schließe es selbst. Damit alles zählt, was ein Bot schließt, schreibe \`bots: true\` in \`.github/roadmap.yml\`.`,
  undecided: (issues) =>
    `Waymark kann nicht feststellen, ob die Autoren dieser Issues in diesem Repository schreiben dürfen: ${issues}. Daher ändert es sie nicht und öffnet keine anderen für ihre Themen. Wenn ein Issue zum Kurs gehört, gib dem Autor Schreibrechte. Wenn du es nicht kennst, lösche es.`,
  doneOn: (on) => `erledigt am ${day(on)}`,
  skippedOn: (on) => `übersprungen am ${day(on)}`,
  optional: OPTIONAL_WORDS.de,
  after: (phase) => `nach ${phase}`,
  built: "was du gebaut hast",
  noTopics: "Noch keine Themen.",

  headings: {
    next: "Was du als Nächstes tun kannst",
    phases: "Phasen",
    phase: "Phase",
    projects: "Projekte",
    skills: "Sprachen und Werkzeuge",
    retired: "Nicht mehr in der Roadmap",
    board: "Board",
    notes: "Gut zu wissen",
    question: "Eine Frage an dich",
  },
  allDone: "Alles ist erledigt. Gut gemacht!",
  nothingNext: "Hier gibt es noch nichts zu lernen.",
  stillOptional:
    "Du hast alles Erforderliche erledigt. Gut gemacht! Wenn du weitermachen möchtest, gibt es noch Optionales:",
  retired: (items) =>
    items === 1
      ? "1 Eintrag ist nicht mehr in der Roadmap. Was du dort geschrieben hast, bleibt erhalten, zählt aber nicht."
      : `${number(items)} Einträge sind nicht mehr in der Roadmap. Was du dort geschrieben hast, bleibt erhalten, zählt aber nicht.`,
  week: {
    heading: (monday) => `Woche vom ${day(monday)}`,
    begins: (monday) => `Dein Plan beginnt in der Woche vom ${day(monday)} mit:`,
    free: (monday) => `Diese Woche hast du frei. In der Woche vom ${day(monday)} geht es weiter mit:`,
    slipped: "Noch offen aus früheren Wochen:",
    allDone: "Du hast alles für diese Woche erledigt. Wenn du weitermachen möchtest:",
    atPace: (pace, end) =>
      end === null
        ? `Mit ${aWeek(pace)} dauert es mehr als zehn Jahre.`
        : `Mit ${aWeek(pace)} bist du in der Woche vom ${day(end)} fertig.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "In diesen Wochen hast du noch nichts erledigt.";
      const then =
        end === null ? "dauert es mehr als zehn Jahre" : `bist du in der Woche vom ${day(end)} fertig`;
      return `Bisher kommst du auf einen Schnitt von ${aWeek(pace)}. In diesem Tempo ${then}.`;
    },
    heldIt: "Bisher hast du dieses Tempo gehalten.",
  },
  digest: {
    heading: (monday) => `Deine Woche vom ${day(monday)}`,
    done: (items, issues) => `${number(items)} erledigt: ${issues}`,
    nothingDone: "Es wurde kein Issue geschlossen.",
    streak: (weeks) =>
      weeks === 1
        ? "Eine Woche, in der du etwas erledigt hast. Weiter so!"
        : `${number(weeks)} Wochen in Folge, in denen du etwas erledigt hast. Weiter so!`,
    ready: (projects) => `Du kannst jetzt ${projects} bauen.`,
    monthHeading: (monday) => `Dein Monat: ${month(monday)}`,
    stuck: (issues) =>
      `Du hast bei ${issues} um Hilfe gebeten. Oft hilft es, dort aufzuschreiben, was du versucht hast. Du kannst auch mit etwas anderem weitermachen.`,
    slower: (items, pace) =>
      `${left(items)}. \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " Stunden" : ""}/Woche\` passt den Plan an dein tatsächliches Tempo an.`,
    setPace:
      "Würde dir ein Wochenplan helfen? Schreibe `/waymark pace 5/Woche` als Kommentar, dann weißt du jede Woche, was ansteht.",
    nudge: ({ done }) =>
      done === 0
        ? "Hier war es zuletzt ruhig, und das ist völlig in Ordnung. Wenn du anfangen möchtest, ist dies ein guter erster Schritt:"
        : `Hier war es zuletzt ruhig, und das ist völlig in Ordnung: Du hast schon ${plural(done, { one: "Eintrag", other: "Einträge" })} erledigt. Wenn du weitermachen möchtest, ist dies der nächste Schritt:`,
    nudgeEnd: "Waymark schreibt wieder, wenn du etwas erledigt hast.",
    nudgePause:
      "Machst du gerade Pause? `/waymark pause 2 Wochen` verschiebt den Plan. Waymark schreibt wieder, wenn du etwas erledigt hast.",
    smallPrint: {
      weekly:
        "Waymark schreibt jede Woche einen Kommentar. Mit `digest: monthly` oder `digest: off` in `.github/roadmap.yml` änderst du das.",
      monthly:
        "Waymark schreibt jeden Monat einen Kommentar. Mit `digest: off` in `.github/roadmap.yml` schaltest du das ab.",
    },
  },
  timeZone: {
    config: (zone) => `Tage und Wochen richten sich nach der Zeitzone \`${zone}\`.`,
    commits: (zone) =>
      `Tage und Wochen richten sich nach UTC${zone}, wie deine Commits. Für eine andere Zeitzone ergänze zum Beispiel \`timezone: Europe/Berlin\` in \`.github/roadmap.yml\`.`,
    default: () =>
      "Tage und Wochen richten sich nach UTC. Für deine eigene Zeitzone ergänze zum Beispiel `timezone: Europe/Berlin` in `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "Die App hält diese Seite aktuell.",
      workflow: `Der Workflow \`${WORKFLOW_PATH}\` hält diese Seite aktuell.`,
      terminal: `Diese Seite wurde von einem Terminal aus aktualisiert. Mit \`${COMMAND} sync\` bringst du sie wieder auf den neuesten Stand.`,
    },
    gone: {
      app: `**Die App antwortet nicht mehr.** Deshalb werden keine Issues geöffnet, und das angeheftete Issue wird nicht mehr aktualisiert. Installiere sie erneut, oder lass einen Workflow alles übernehmen: Lösche \`${WORKFLOW_PATH}\`, führe \`${COMMAND} init --learner\` in einem Klon dieses Repositorys aus und pushe.`,
      workflow: `**Der Workflow \`${WORKFLOW_PATH}\` fehlt.** Deshalb wird dein Fortschritt nicht mehr aktualisiert. Führe \`${COMMAND} init --learner\` in einem Klon dieses Repositorys aus und pushe, oder installiere die App (${INSTALL_LINK}).`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `Dieser Fork liegt ${behind >= BEHIND_LIMIT ? "mindestens " : ""}${plural(behind, { one: "Commit", other: "Commits" })} hinter \`${name}\`, und ${roadmapChanged ? "die Roadmap hat sich dort geändert" : "die Roadmap ist dort unverändert"}. Um aufzuholen, öffne [die Startseite](${url}) und klicke auf **Sync fork**. Wenn GitHub Konflikte meldet, ist **Discard commits** für deinen Kurs ungefährlich: Waymark stellt seine Dateien und deine Einstellungen wieder her. Wenn du andere Dateien geändert hast, [öffne stattdessen einen Pull Request](${compare}) und löse die Konflikte dort.`,
  restored: ({ files, keys }) =>
    `Jemand hat in diesem Fork auf **Discard commits** geklickt. Das löscht alle Dateien, die das ursprüngliche Repository nicht hat. Deine Issues sind unverändert. Waymark stellt diese Dateien wieder her: ${files.map((file) => `\`${file}\``).join(", ")}.${keys.length === 0 ? "" : ` Deine Einstellungen stehen darin: ${keys.map((key) => `\`${key}\``).join(", ")}.`} \`progress.md\` und die Bilder folgen. Andere Dateien, die du selbst hinzugefügt hast, werden nicht wiederhergestellt.`,
  readings: {
    words: ({ phases, topics, projects, names }) =>
      `${[
        plural(phases, { one: "Phase", other: "Phasen" }),
        plural(topics, { one: "Thema", other: "Themen" }),
        ...(projects > 0 ? [plural(projects, { one: "Projekt", other: "Projekte" })] : []),
      ].join(", ")}: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure:
      "Waymark kann diese Roadmap auf verschiedene Arten lesen und ist nicht sicher, welche gemeint ist. Es wird nichts geöffnet, bevor du wählst.",
    lost: "Die Roadmap hat sich geändert. So, wie Waymark sie bisher gelesen hat, enthält sie keine Themen mehr. Es wurde nichts geändert.",
    onIssue:
      "Hake ein Kästchen ab, oder schreibe `/waymark reading A` als Kommentar in dieses Issue. Deine Wahl wird in `.github/roadmap.yml` gespeichert.",
    onPull:
      "Hake ein Kästchen ab, bevor du mergst. Deine Wahl wird dann in `.github/roadmap.yml` gespeichert.",
  },
  howItComesAbout:
    "Waymark erstellt diese Datei aus den Issues dieses Repositorys. Schließe ein Issue, um es zu erledigen, oder schließe es als _not planned_, um es zu überspringen. Änderungen, die du in dieser Datei machst, werden überschrieben.",

  issue: {
    headings: {
      learn: {
        topic: "Was du lernst",
        project: "Was du übst",
        skill: "Was du kennenlernst",
      },
      buildsOn: "Worauf es aufbaut",
      roadmapSays: "Was die Roadmap dazu sagt",
      objectives: "Was du danach kannst",
      exercise: "Probier es aus",
      links: "Wo du es lernst",
      phaseLinks: "Für die ganze Phase",
      doneWhen: "Erledigt, wenn",
    },
    steps: {
      topic: ["Etwas darüber lesen", "In ein paar Zeilen Code selbst ausprobieren"],
      project: ["Eine erste Version, die läuft", "Getestet und aufgeräumt", "Jemandem gezeigt"],
      skill: ["Einmal in einem eigenen Projekt benutzt"],
    },
    doneWhen: {
      topic: "Du kannst es in einem kleinen eigenen Projekt verwenden, ohne nachzuschlagen.",
      project:
        "Es funktioniert, jemand anderes hat es ausprobiert, und es liegt in einem eigenen Repository.",
      skill: "Du hast jedes der Werkzeuge oben in einem eigenen Projekt benutzt.",
    },
    objectivesMet: "Du kannst alles, was oben steht, ohne nachzuschlagen.",
    thenClose:
      "Schließe dann dieses Issue, um es zu erledigen. Schließe es als _not planned_, um es zu überspringen.",
    optional: "Es ist optional: Du kannst die Roadmap auch ohne abschließen.",
    topicOf: (place, topics) => ({ before: `Thema ${number(place)} von ${number(topics)} in `, after: "." }),
    buildAfter: { before: "Baue es nach ", after: "." },
    untilThen: (locked, ready) =>
      `Bis alle davon erledigt oder übersprungen sind, hat dieses Issue das Label \`${locked}\`. Dann bekommt es das Label \`${ready}\`.`,
    blockedUntilThen:
      "Bis alle davon erledigt oder übersprungen sind, zeigt GitHub dieses Issue als blockiert.",
    more: (lines) => `… und ${number(lines)} weitere in der Roadmap.`,
    wayBack: "In der Roadmap ansehen",
    yours: "Hake Kästchen ab und ergänze Notizen. Waymark behält sie.",
    earlier: "Früher abgehakt:",
  },
  news: {
    ready:
      "Du hast alles erledigt oder übersprungen, worauf dieses Projekt aufbaut. Du kannst es jetzt bauen.",
    finished: ({ title, learned, next }) =>
      [
        `Du hast **${title}** abgeschlossen. Gut gemacht!`,
        ...(learned.length === 0 ? [] : [`Du hast gelernt: ${learned.join(", ")}.`]),
        ...(next === null ? [] : [`Als Nächstes kommt **${next.title}**: ${next.first.join(", ")}.`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `Du hast ${title} abgeschlossen!`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${plural(items, { one: "Eintrag", other: "Einträge" })} in ${plural(days, { one: "Tag", other: "Tagen" })}.`,
        ...(projects === 0 ? [] : [`${plural(projects, { one: "Projekt", other: "Projekte" })} gebaut.`]),
        ...(weeks < 2 ? [] : [`Längste Serie: ${number(weeks)} Wochen in Folge.`]),
      ].join(" "),
    projects: "Was du gebaut hast:",
    forProfile: "Für dein Profil-README:",
    forPost: "Zum Teilen:",
    post: (title, { items, days }) =>
      `Ich habe „${title}“ abgeschlossen: ${plural(items, { one: "Eintrag", other: "Einträge" })} in ${plural(days, { one: "Tag", other: "Tagen" })}.`,
    end: "Waymark schickt keine Erinnerungen mehr. Deine Issues, `progress.md` und das Badge bleiben erhalten.",
    finished: "Abgeschlossen",
    on: (on) => `Abgeschlossen am ${day(on)}`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), items === 1 ? "Eintrag" : "Einträge"],
      [number(projects), projects === 1 ? "Projekt" : "Projekte"],
      [number(days), days === 1 ? "Tag" : "Tage"],
      [number(weeks), weeks === 1 ? "Woche in Folge" : "Wochen in Folge"],
    ],
  },
  milestone: {
    phase:
      "Eine Phase deiner Roadmap mit ihren Themen und den Projekten danach. Sie schließt sich automatisch, wenn alles Erforderliche darin erledigt oder übersprungen ist.",
    optionalPhase:
      "Eine optionale Phase deiner Roadmap. Sie schließt sich automatisch, wenn alles darin erledigt oder übersprungen ist.",
  },
  labels: {
    topic: "Etwas zum Lernen",
    project: "Etwas zum Bauen",
    skill: "Werkzeuge zum Kennenlernen",
    optional: "Für den Abschluss der Roadmap nicht nötig",
    locked: "Zuerst kommen seine Themen",
    ready: "Du kannst es jetzt bauen",
    retired: "Nicht mehr in der Roadmap",
    stuck: "Bittet einen Mentor um Hilfe",
    waymark: "Zeigt deinen Fortschritt. Waymark hält es aktuell",
  },

  badge: {
    forReadme: "Ein Badge für dein README",
    label: "Roadmap",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "noch nichts" : `${percent(value)} (${number(done)} von ${number(total)})`,
  },
  picture: {
    title: "Lernfortschritt",
    weekByWeek: "Erledigt, Woche für Woche",
    completedIn: (done, monday) => `${number(done)} in der Woche vom ${day(monday)}`,
    nothingCompleted: "in diesen Wochen noch nichts",
    morePhases: (phases) => `und ${plural(phases, { one: "weitere Phase", other: "weitere Phasen" })}`,
  },
  tracking: {
    title: "Dein Fortschritt",
    deleted: {
      heading: "Gelöschte Issues",
      words: "Waymark öffnet dafür nur dann neue Issues, wenn du es möchtest. Hake dazu das Kästchen ab.",
    },
    openAgain: (title) => `„${title}“ wieder öffnen`,
    coming: (issues, off) =>
      `Waymark öffnet gerade ${number(issues)} Issues: je eines für alles, was du lernst oder baust. Niemand wird erwähnt oder zugewiesen. Um Waymark zu stoppen, gib diesem Issue das Label ${off}.`,
    intro:
      "Schließe ein Issue, um es zu erledigen, oder schließe es als _not planned_, um es zu überspringen. Öffne es wieder, um das rückgängig zu machen. Um zu zeigen, dass du angefangen hast, hake ein Kästchen im Issue ab oder weise es dir zu. Schreibe `/waymark help` als Kommentar, um mehr zu sehen, zum Beispiel wie du ein Wochentempo festlegst.",
    details: "Alle Details",
    boardGone:
      "Jemand hat das Board geschlossen, getrennt oder gelöscht. Deshalb aktualisiert Waymark es nicht mehr. Die Liste oben wird weiter aktualisiert.",
    boardAgain: (last) => `Ein neues Board anstelle von Nummer ${last} erstellen`,
    ownBoard: {
      heading: "Ein Board einrichten",
      words: ({ projects, guide }) =>
        `GitHub lässt Apps nicht auf die Boards persönlicher Konten zugreifen. [Mit einem eigenen Token](${guide}) erstellt Waymark ein Board und hält es aktuell. Oder erstelle selbst eines: [Öffne die Projekte dieses Repositorys](${projects}), wähle **New project** und **Board**, und aktiviere dort unter **Workflows** die Option **Auto-add to project** für dieses Repository. GitHub verschiebt eine Karte nach Done, wenn du ihr Issue schließt.`,
    },
  },
  board: {
    missing: {
      "owned-by-person":
        "Apps und das eigene Token eines Workflows können nicht auf die Boards eines persönlichen Kontos zugreifen.",
      "not-classic":
        "Es gibt kein Board, weil `project-token` kein klassisches Token ist. Keine andere Art von Token kann auf die Boards eines persönlichen Kontos zugreifen.",
      "no-scope": "Es gibt kein Board, weil dem Token in `project-token` die Berechtigung `project` fehlt.",
      "no-repo-scope":
        "Das Board ist nicht aktuell, weil das Token in `project-token` für dieses private Repository die Berechtigung `repo` braucht.",
      "not-owner":
        "Es gibt kein Board, weil das Token in `project-token` jemand anderem gehört. Nur ein Token des Eigentümers kann auf dessen Boards zugreifen.",
      rejected:
        "Das Board ist nicht aktuell, weil das Token in `project-token` abgelaufen ist oder widerrufen wurde.",
      "no-permission":
        "Das Board ist nicht aktuell, weil das Token in `project-token` nicht auf Boards zugreifen kann.",
      "older-server": "Dieser GitHub-Server ist zu alt für Boards, deshalb gibt es keins.",
      "no-answer":
        "Das Board wurde diesmal nicht aktualisiert, weil GitHub nicht geantwortet hat. Der nächste Lauf versucht es erneut.",
    },
    fix: ({ token, secret }) =>
      `[Erstelle ein klassisches Token](${token}) und [speichere es](${secret}) als das Secret, das \`project-token\` verwendet.`,
    refused: (said) => `Das Board ist nicht aktuell. Alles andere ist aktuell. ${said}`,
    notYet: `Es gibt noch kein Board. Um eines zu erstellen, führe \`${COMMAND} sync\` aus, oder setze \`mode: sync\` in diesem Workflow.`,
    status: {
      complete: () => "Alles Erforderliche ist erledigt.",
      inactive: (off) =>
        off ? "Diese Woche ist frei." : "In den letzten zwei Wochen wurde nichts erledigt.",
      "on-track": () => "Aus früheren Wochen ist nichts übrig.",
      "at-risk": (items) => `${left(items)}: höchstens eine Woche Arbeit.`,
      "off-track": (items) => `${left(items)}: mehr als eine Woche Arbeit.`,
    },
    about: (title) => `${title}: Jede Karte ist ein Issue des Kurses.`,
    readme: (title) =>
      [
        `# ${title}`,
        "Jede Karte ist ein Issue des Kurses. Schließe das Issue, um es zu erledigen; die Karte folgt.",
        "Verschiebe eine Karte nach **In Progress**, wenn du anfängst, und nach **Done**, wenn du es kannst: Ihr Issue folgt.",
        "Ansichten, Felder, Optionen und Farben gehören dir: Du kannst sie umbenennen, verschieben oder löschen.",
      ].join("\n\n"),
    options: {
      topic: "Thema",
      project: "Projekt",
      skill: "Fähigkeit",
      skills: "Sprachen und Werkzeuge",
      later: "Spätere Phasen",
    },
    fields: { Phase: "Phase", Kind: "Art", Target: "Zieldatum", Week: "Woche" },
    views: {
      board: "Board",
      phases: "Nach Phase",
      week: "Diese Woche",
      next: "Als Nächstes",
      projects: "Projekte",
    },
  },
  stopped: {
    retires: (retiring, known) =>
      `Die Roadmap enthält ${number(retiring)} der ${number(known)} Einträge mit Issue nicht mehr. Das sieht nach einem Versehen aus, daher wurde nichts geändert. Falls es keines ist, hake das Kästchen dazu im angehefteten Issue ab oder schreibe /waymark apply als Kommentar.`,
    retire: (items) =>
      `Ja, diese ${number(items)} Einträge aus dem Kurs nehmen. Ihre Issues werden geschlossen, nicht gelöscht`,
    replaces: ({ retiring, renamed, known }) =>
      `Die Roadmap hat sich stark geändert: Von den ${number(known)} Einträgen mit Issue fehlen ${number(retiring)}, und ${number(renamed)} haben einen ganz anderen Titel. Das sieht nach einem Versehen aus, daher wurde nichts geändert. Falls es keines ist, hake das Kästchen dazu im angehefteten Issue ab oder schreibe /waymark apply als Kommentar.`,
    replace: (items) =>
      `Ja, diese ${number(items)} Änderungen übernehmen. Issues werden geschlossen oder bekommen den neuen Titel, gelöscht wird keines`,
    opens: (items, most) =>
      `Die Roadmap hat ${number(items)} neue Einträge, mehr als ${number(most)}. Es wurde nichts geändert, weil \`max_issues\` in der Konfiguration nicht so viele erlaubt. Wenn du diese Issues möchtest, hake das Kästchen im angehefteten Issue ab oder schreibe /waymark apply als Kommentar.`,
    open: (items) => `Ja, diese ${number(items)} Issues öffnen`,
    badConfig: (said) => `Die Konfiguration ist fehlerhaft, daher wurde nichts geändert. ${said}`,
    noConfig: (path) => `Die Datei \`${path}\` gibt es nicht, aber der Workflow nennt sie als Konfiguration.`,
    absent: (path) => `Die Datei \`${path}\` gibt es nicht mehr.`,
    empty: (path) => `In \`${path}\` gibt es keine Themen mehr.`,
    notRoadmap: (path, said) => `\`${path}\` wird nicht mehr als Roadmap gelesen: ${said}`,
    unreadable: (path, why) => `\`${path}\` kann nicht gelesen werden: ${UNREADABLE[why]}.`,
    advice:
      "Es wurde nichts geändert. Korrigiere die Datei, nenne mit `source:` in `.github/roadmap.yml` eine andere, oder schreibe dort `enabled: false`, um Waymark anzuhalten.",
    unread: (said) => `Waymark liest diese Datei nicht als Roadmap: ${said}`,
    none: (path) => `Die Datei \`${path}\` gibt es nicht.`,
    undecided: (issue) =>
      `Waymark kann nicht feststellen, ob der Autor von Issue #${issue} in diesem Repository schreiben darf. Das Issue ist als angeheftetes Issue dieses Kurses markiert, daher wurde nichts geändert. Versuche es später noch einmal. Wenn es wieder passiert, gib dem Autor Schreibrechte, oder führe Waymark mit dem Konto oder der App aus, die das Issue geöffnet hat. Wenn du das Issue nicht kennst, lösche es.`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "neues Label", other: "neue Labels" }),
      "new-milestones": (many) => plural(many, { one: "neuer Meilenstein", other: "neue Meilensteine" }),
      "changed-milestones": (many) =>
        plural(many, { one: "geänderter Meilenstein", other: "geänderte Meilensteine" }),
      "closed-milestones": (many) =>
        plural(many, {
          one: "geschlossener Meilenstein (die Phase ist abgeschlossen)",
          other: "geschlossene Meilensteine (die Phasen sind abgeschlossen)",
        }),
      "reopened-milestones": (many) =>
        plural(many, { one: "wieder geöffneter Meilenstein", other: "wieder geöffnete Meilensteine" }),
      comments: (many) => plural(many, { one: "Kommentar", other: "Kommentare" }),
      "new-issues": (many) => plural(many, { one: "neues Issue", other: "neue Issues" }),
      "changed-issues": (many) => plural(many, { one: "geändertes Issue", other: "geänderte Issues" }),
      "retired-issues": (many) =>
        plural(many, {
          one: "Issue, das nicht mehr in der Roadmap steht",
          other: "Issues, die nicht mehr in der Roadmap stehen",
        }),
      "reopened-issues": (many) =>
        plural(many, { one: "wieder geöffnetes Issue", other: "wieder geöffnete Issues" }),
      "completed-issues": (many) =>
        plural(many, { one: "als erledigt geschlossenes Issue", other: "als erledigt geschlossene Issues" }),
      "skipped-issues": (many) =>
        plural(many, {
          one: "als not planned geschlossenes Issue",
          other: "als not planned geschlossene Issues",
        }),
      "duplicate-issues": (many) =>
        plural(many, { one: "als Duplikat geschlossenes Issue", other: "als Duplikate geschlossene Issues" }),
      "new-boards": (many) => plural(many, { one: "neues Board", other: "neue Boards" }),
      "closed-boards": (many) =>
        plural(many, {
          one: "geschlossenes Board (es gibt ein älteres)",
          other: "geschlossene Boards (es gibt ein älteres)",
        }),
      "new-fields": (many) =>
        plural(many, { one: "neues Feld auf dem Board", other: "neue Felder auf dem Board" }),
      "changed-fields": (many) =>
        plural(many, { one: "geändertes Feld auf dem Board", other: "geänderte Felder auf dem Board" }),
      weeks: () => "geänderte Wochen auf dem Board",
      "status-updates": (many) =>
        plural(many, { one: "Statusupdate auf dem Board", other: "Statusupdates auf dem Board" }),
      "new-views": (many) =>
        plural(many, { one: "neue Ansicht auf dem Board", other: "neue Ansichten auf dem Board" }),
      "new-cards": (many) =>
        plural(many, { one: "neue Karte auf dem Board", other: "neue Karten auf dem Board" }),
      "changed-cards": (many) =>
        plural(many, { one: "geänderte Karte auf dem Board", other: "geänderte Karten auf dem Board" }),
      "new-sub-issues": (many) => plural(many, { one: "neues Sub-Issue", other: "neue Sub-Issues" }),
      "removed-sub-issues": (many) =>
        plural(many, { one: "entferntes Sub-Issue", other: "entfernte Sub-Issues" }),
      "new-dependencies": (many) => plural(many, { one: "neue Abhängigkeit", other: "neue Abhängigkeiten" }),
      "removed-dependencies": (many) =>
        plural(many, { one: "entfernte Abhängigkeit", other: "entfernte Abhängigkeiten" }),
      "turned-off": () => "Waymark ausgeschaltet",
      "changed-files": (many) => plural(many, { one: "geänderte Datei", other: "geänderte Dateien" }),
      "removed-files": (many) => plural(many, { one: "gelöschte Datei", other: "gelöschte Dateien" }),
      "left-alone": (many) =>
        plural(many, {
          one: "unverändert gelassener Eintrag",
          other: "unverändert gelassene Einträge",
        }),
    },
    trackingIssue: "das angeheftete Issue",
    needs: (project, blocker) => `${project} braucht ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} braucht ${blocker} nicht mehr`,
  },
  reasons: {
    plain: {
      "learning-introduction": "Die Einleitung handelt vom Lernen.",
      levels: "Die Phasen führen von den Grundlagen zu Fortgeschrittenem.",
      steps: "Die Überschriften sind nummeriert wie die Schritte eines Kurses.",
      awesome: "Der Text nennt sich selbst eine Awesome-Liste.",
      placeholders: "Viele Einträge sind Platzhalter zum Ausfüllen.",
      "unknown-language":
        "Waymark kennt die Sprache des Textes nicht, oder der Text ist zu kurz, um sie zu erkennen.",
      "few-topics": "Es gibt weniger als drei Themen.",
      picture: "Der Text enthält Bilder. Wenn die Roadmap in einem Bild steht, kann Waymark sie nicht lesen.",
      accepted: "Du hast es so eingestellt, daher liest Waymark den Text als Roadmap.",
      "no-learning-title": "Im Titel steht kein Wort, an dem Waymark etwas zum Lernen erkennt.",
      "no-phases":
        "Es gibt keine nummerierten Phasen, Wochen oder Tage und keine Stufen wie Grundlagen und Fortgeschrittenes.",
      "no-learning-heading": "Keine Überschrift über den Einträgen sagt, dass man sie lernen soll.",
      "other-document": "Wörter und Aufbau ähneln eher Dokumenten, die keine Roadmap sind.",
      "no-topics": "Im Text wurden keine Themen gefunden.",
      "nothing-named": "Nichts im Text entspricht dem, was die Konfiguration als Themen nennt.",
      advice:
        "Wenn es eine Roadmap ist, schreibe `enabled: true` in `.github/roadmap.yml`. Dann liest Waymark sie als Roadmap.",
    },
    quoting: {
      "learning-title": (quoted) => `Der Titel nennt einen Kurs oder eine Roadmap: ${quoted}.`,
      "list-title": (quoted) =>
        `Der Titel sagt, dass es eine Liste von Links, Notizen oder Fragen ist: ${quoted}.`,
      "product-title": (quoted) => `Der Titel nennt ein Werkzeug oder ein Produkt: ${quoted}.`,
      "product-plans": (quoted) => `Einige Einträge lesen sich wie Pläne für ein Produkt: ${quoted}.`,
      releases: (quoted) => `Die Phasen heißen wie Versionen oder Termine eines Produkts: ${quoted}.`,
      "product-sections": (quoted) =>
        `Es gibt Abschnitte, wie sie die Dokumentation von Software hat: ${quoted}.`,
      questions: (quoted) => `Die meisten Einträge sind Fragen: ${quoted}.`,
      links: (quoted) => `Die meisten Einträge sind Links: ${quoted}.`,
      sentences: (quoted) => `Die meisten Einträge sind Sätze und keine Namen von Lerninhalten: ${quoted}.`,
    },
    found: ({ topics, phases }) =>
      `Waymark hat ${plural(topics, { one: "Thema", other: "Themen" })} in ${plural(phases, { one: "Phase", other: "Phasen" })} gefunden.`,
    tooMany: ({ items, most }) =>
      `Diese Roadmap hat ${number(items)} Einträge. Waymark öffnet höchstens ${number(most)} Issues, wenn \`max_issues\` in \`.github/roadmap.yml\` nicht mehr erlaubt. Deshalb wird nichts geöffnet.`,
    tooComplex: (line) =>
      `Bei Zeile ${number(line)} ist der Text zu lang oder zu verschachtelt, um gelesen zu werden.`,
    tooSlow: (seconds) =>
      `Das Lesen dauert länger als ${number(seconds)} Sekunden. Kürze oder vereinfache den Text.`,
    tooBig: (mebibytes) =>
      `Das Lesen braucht mehr als ${number(mebibytes)} MiB Arbeitsspeicher. Kürze oder vereinfache den Text.`,
  },
  config: {
    tooLong: (limit) => `ist länger als ${number(limit)} Zeichen`,
    tooManyColons: (limit) => `hat mehr als ${number(limit)} Doppelpunkte in einer Zeile`,
    tooDeep: (limit) => `ist mehr als ${number(limit)} Ebenen tief verschachtelt`,
    notYaml: () => "ist kein gültiges YAML",
    alias: "verwendet einen Alias (`*name`), der nicht unterstützt wird: Schreibe den Wert noch einmal",
    anchor: "verwendet einen Anker (`&name`), der nicht unterstützt wird",
    tag: (tag) => `verwendet das Tag \`${tag}\`, das nicht unterstützt wird`,
    forbiddenKey: (key) => `"${key}" darf kein Schlüssel sein`,
    unknownKey: (key) => `"${key}" ist hier kein bekannter Schlüssel.`,
    meant: (key) => `Meintest du "${key}"?`,
    knownKeys: (keys) => `Bekannte Schlüssel: ${keys}.`,
    wrong: (name, expected) => `${name === null ? "Die Datei" : `"${name}"`} ${expected.join(" oder ")}`,
    types: {
      text: "muss ein Text sein",
      number: "muss eine Zahl sein",
      "whole-number": "muss eine ganze Zahl sein",
      boolean: "muss true oder false sein",
      list: "muss eine Liste sein",
      group: "muss eine Gruppe von Schlüsseln sein",
      other: "ist nicht gültig",
    },
    oneOf: (values) => `muss einer dieser Werte sein: ${values}`,
    least: (limit, of) => `muss mindestens ${sized(limit, of)} sein`,
    most: (limit, of) => `darf höchstens ${sized(limit, of)} sein`,
    rules: {
      "web-address": "muss eine Adresse sein, die mit https: oder http: beginnt",
      path: "muss ein Pfad im Repository sein, etwa docs/roadmap.md",
      "no-workflow": "darf nicht in .github/workflows liegen, weil Dateien dort Code ausführen",
      day: "muss ein Tag sein, etwa 2026-11-25",
      "topics-or-hours": "muss entweder `topics` oder `hours` haben, nicht beides",
      mentor: "muss false oder das Repository des Mentors sein, etwa owner/class",
      "time-zone": "muss der Name einer Zeitzone sein, etwa Europe/Berlin oder America/New_York",
    },
  },
  gaps: {
    heading: (gaps) =>
      `${plural(gaps, { one: "Punkt erfordert", other: "Punkte erfordern" })} deine Aufmerksamkeit`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `Die Datei ${WORKFLOW_PATH} fehlt.`,
            why: "Sie aktualisiert progress.md und das Badge, wenn du ein Issue schließt.",
            fix: `Führe \`${COMMAND} init --learner\` in einem Klon aus, oder füge den Inhalt aus der Dokumentation von Waymark in eine neue Datei ein`,
          };
        case "app-right":
          return {
            what: `Die App hat hier keinen Schreibzugriff auf „${RIGHT_NAMES[gap.right]}“.`,
            why: WHY_RIGHT[gap.right],
            fix: `Akzeptiere „${RIGHT_NAMES[gap.right]}: read and write“`,
          };
        case "workflow-right":
          return {
            what: `Dem Workflow fehlt die Berechtigung ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Ergänze sie unter permissions im Workflow",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub bittet Waymark, langsamer zu machen. Der Rest folgt automatisch gegen ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} von ${number(all)} Issues sind offen. GitHub erlaubt ${number(anHour)} neue Issues pro Stunde. Der Rest wird deshalb gegen ${at} offen sein.`,
    instant: ({ time, zone, day: on }) => `${time} Uhr (${zone}) am ${day(on)}`,
  },
  changes: {
    intro: "Die Roadmap hat sich geändert. Deshalb hat Waymark deine Issues aktualisiert:",
    added: (issues) => `Neu: ${issues}`,
    returned: (issues) => `Wieder in der Roadmap: ${issues}`,
    renamed: (issues) => `Umbenannt: ${issues}`,
    kept: (issues) => `In der Roadmap umbenannt (deine eigenen Titel bleiben): ${issues}`,
    now: (name) => `jetzt „${name}“`,
    was: (name) => `bisher „${name}“`,
    moved: (issues) => `In eine andere Phase verschoben: ${issues}`,
    phases: (names) => `Umbenannte Phasen: ${names}`,
    isNow: (from, to) => `„${from}“ heißt jetzt „${to}“`,
    isNowKept: (from, to) => `„${from}“ heißt jetzt „${to}“ (dein eigener Titel des Meilensteins bleibt)`,
    left: (issues) =>
      `Nicht mehr in der Roadmap: ${issues}. Diese Issues bleiben erhalten, zählen aber nicht mehr.`,
    more: (others) => `und ${number(others)} weitere`,
  },
  setUp: {
    title: "Waymark einrichten",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark ist bereit, aus dieser Roadmap einen Kurs zu machen: ein Issue für jedes Thema, das du lernst. Du schließt ein Issue, wenn du sein Thema gelernt hast.

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "Zwei" : "Drei"} Schritte, in beliebiger Reihenfolge:

1. **Aktiviere Issues.** In einem Fork sind sie anfangs deaktiviert. ${turnsOn ? `Wenn du diesen Pull Request mergst, werden sie aktiviert; du kannst sie in den [Einstellungen](${settings}) wieder deaktivieren.` : `Setze in den [Einstellungen](${settings}) unter _Features_ das Häkchen bei _Issues_.`}
${actions === null ? "" : `1. **Aktiviere GitHub Actions.** Damit werden \`progress.md\` und das Badge aktualisiert. Klicke auf der [Actions-Seite](${actions}) auf den grünen Button.\n`}1. **Merge diesen Pull Request.** Er fügt hinzu: ${adds({ workflow: "einen Workflow", badge: "das Badge in deinem README", config: "eine Konfigurationsdatei zum Bearbeiten (`.github/roadmap.yml`)" })}.

Danach öffnen sich automatisch ${issues === null ? "die Issues der Lesart, die du gewählt hast," : `${number(issues)} Issues`} und noch eines, das deinen Fortschritt zeigt. Niemand wird erwähnt oder zugewiesen. Du bekommst für diese Issues keine Benachrichtigungen, es sei denn, du beobachtest dieses Repository. Um weniger Benachrichtigungen zu bekommen, wähle oben im Repository _Watch_ und dann _Participating and mentions_.

${reading === null ? "" : `So liest Waymark die Roadmap:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] Die Issues Phase für Phase öffnen: Die nächste Phase öffnet sich, wenn die vorige fast erledigt ist ${phaseByPhase}\n`}${known === null ? "" : `- [ ] ${known.phases} kenne ich schon: Schlage vor, was danach kommt ${known.mark}\n`}${noBadge === null ? "" : `- [ ] Das Badge nicht in mein README einfügen ${noBadge}\n`}
Doch nicht? Schließe diesen Pull Request: Waymark macht hier dann nichts mehr.
`,
    missing: ({ issues, settings, actions }) =>
      `Danke fürs Mergen. Ein Schritt fehlt noch:

- **Issues sind deaktiviert.** Setze in den [Einstellungen](${settings}) unter _Features_ das Häkchen bei _Issues_. Dann öffnen sich automatisch ${number(issues)} Issues.${actions === null ? "" : `\n- Waymark kann nicht sehen, ob GitHub Actions aktiviert ist. Wenn die [Actions-Seite](${actions}) einen grünen Button zeigt, klicke darauf.`}

Waymark prüft das 1, 2, 5, 10, 20 und 40 Minuten nach dem Mergen erneut und danach jede Stunde.`,
    ready: (issues) => `Issues sind aktiviert, und dein Kurs ist bereit. [Öffne deine Issues](${issues}).`,
  },
  filesPull: {
    title: "Deinen Fortschritt aktualisieren",
    body: ({ rulesets, branches }) =>
      `Der Standard-Branch erlaubt keine direkten Commits. Deshalb enthält dieser Pull Request \`progress.md\`, das Badge und die Bilder. Waymark hält ihn aktuell, bis du ihn mergst. Du kannst ihn jederzeit mergen.

Wenn du lieber direkte Commits möchtest, erlaube Waymark in den [Rulesets](${rulesets}) oder im [Branch-Schutz](${branches}), die Regel zu umgehen.

Der erste Pull Request fügt auch den Workflow hinzu, der diese Dateien aktuell hält. Wenn du ihn schließt, ohne ihn zu mergen, öffnet Waymark ihn nicht wieder.
`,
    moot: "Der Standard-Branch enthält das alles schon. Es gibt nichts mehr zu mergen.",
  },
  talk: {
    help: "Beginne einen Kommentar mit einem dieser Befehle. Alle mit Schreibzugriff auf dieses Repository können sie verwenden:",
    commands: {
      next: "was du als Nächstes tun kannst",
      status: "wie weit du bist",
      done: "in einem Issue: markiert es als erledigt",
      skip: "in einem Issue: überspringt es (öffne es wieder, um das rückgängig zu machen)",
      stuck: "in einem Issue: gibt ihm das Label `stuck`, damit ein Mentor es findet",
      built: "im Issue eines Projekts, mit einer Adresse: verlinkt in `progress.md`, was du gebaut hast",
      pace: "`5/Woche` oder `6 Stunden/Woche`: plant deine Wochen und setzt Termine für Meilensteine (`pace off` beendet das)",
      pause: "`2 Wochen`: macht diese und die nächste Woche frei; ab Freitag die nächsten zwei Wochen",
      resume: "beendet eine Pause",
      start: "in einem beliebigen Issue, solange es noch keinen Kurs gibt: öffnet die Issues des Kurses",
      sync: "prüft die Roadmap und die Issues noch einmal und behebt Unterschiede",
      preview: "zeigt, was `sync` ändern würde, ohne etwas zu ändern",
      apply: "bestätigt eine Änderung, die auf deine Antwort wartet",
      reading: "`B`, zum Beispiel: wählt, wie die Roadmap gelesen wird",
      doctor: "zeigt, was deine Aufmerksamkeit erfordert",
      help: "zeigt diese Liste",
      off: "schaltet Waymark in diesem Repository aus",
      on: "schaltet Waymark wieder ein",
    },
    units: {
      topics: ["themen", "thema", "einträge", "einträgen", "eintrag"],
      hours: ["stunden", "stunde", "std", "h"],
      weeks: ["wochen", "woche"],
      each: ["pro", "je", "in der", "jede", "die"],
    },
    unknown: (names) => `Waymark kennt diesen Befehl nicht. Die Befehle sind: ${names}.`,
    meant: (name) => `Meintest du \`/waymark ${name}\`? \`/waymark help\` zeigt alle Befehle.`,
    off: "Waymark ist jetzt in diesem Repository ausgeschaltet. Nichts wird gelöscht. Um es wieder einzuschalten, schreibe `/waymark on` als Kommentar.",
    isOff:
      "Waymark ist in diesem Repository ausgeschaltet. Um es einzuschalten, schreibe `/waymark on` als Kommentar.",
    nothingToDo: "Es gibt nichts zu ändern. Alle Issues, Meilensteine und Labels sind aktuell.",
    nothingToConfirm: "Nichts wartet auf deine Antwort.",
    lookAgain:
      "Die Änderung, die auf deine Antwort wartet, ist jetzt eine andere. Lies sie im angehefteten Issue und schreibe dann noch einmal `/waymark apply` als Kommentar.",
    skipDone:
      "Dieses Issue ist schon erledigt und wird deshalb nicht übersprungen. Um es zu überspringen, öffne es zuerst wieder.",
    doneBut: "Dein Befehl ist ausgeführt, aber Waymark konnte den Rest nicht aktualisieren:",
    skipWhere: "Schreibe diesen Befehl in das Issue, das du überspringen möchtest.",
    doneWhere: "Schreibe diesen Befehl in das Issue, das du erledigt hast.",
    stuckWhere: "Schreibe diesen Befehl in das Issue, bei dem du Hilfe brauchst.",
    stuck: (label) =>
      `Dieses Issue hat jetzt das Label \`${label}\`, damit ein Mentor es findet. Es hilft, wenn du schreibst, was du versucht hast und was passiert ist. Entferne das Label, wenn du weitermachen kannst.`,
    builtWhere: "Schreibe diesen Befehl in das Issue eines Projekts.",
    builtHow: "Ergänze die Adresse deines Projekts: `/waymark built https://github.com/du/dein-projekt`.",
    built: (file) => `Gespeichert. ${file} verlinkt darauf.`,
    builtNowhere:
      "Die Adresse kann nicht gespeichert werden, weil der Teil dieses Issues fehlt, den Waymark geschrieben hat.",
    paceHow:
      "Ergänze, wie viel du pro Woche schaffen möchtest: `/waymark pace 5/Woche` oder `/waymark pace 6 Stunden/Woche`.",
    paceNow: (pace) =>
      `Dein Tempo liegt bei ${aWeek(pace)}. Um es abzuschalten, schreibe \`/waymark pace off\` als Kommentar.`,
    paceOff:
      "Du hast kein Wochentempo mehr. Um wieder eines festzulegen, schreibe zum Beispiel `/waymark pace 5/Woche` als Kommentar.",
    pauseHow: "Ergänze, wie viele Wochen, höchstens 52: `/waymark pause 2 Wochen`.",
    paceFirst:
      "Du hast noch kein Tempo, das du pausieren kannst. Lege zuerst eines fest, zum Beispiel `/waymark pace 5/Woche`.",
    paceSet: (pace) =>
      `Dein Tempo liegt jetzt bei ${aWeek(pace)}. Es ist in \`.github/roadmap.yml\` gespeichert.`,
    paused: (mondays) =>
      `Freie Wochen: ${mondays.map(day).join(", ")}. Sie sind in \`.github/roadmap.yml\` gespeichert.`,
    resumed: (mondays) =>
      `Diese Wochen sind nicht mehr frei: ${mondays.map(day).join(", ")}. Willkommen zurück!`,
    notPaused: "Es gibt keine Pause, die du beenden kannst: Weder diese noch die nächste Woche ist frei.",
    byHand: (path, key, lines) =>
      `\`${path}\` konnte von hier aus nicht geändert werden. Schreib dort Folgendes hinein. Steht \`${key}\` schon da, ersetze diesen Teil:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) =>
      `\`${path}\` konnte von hier aus nicht geändert werden. Entferne dort \`${key}\`.`,
    readingHow: (list) => `Nenne eine dieser Lesarten, zum Beispiel \`/waymark reading A\`:\n\n${list}`,
    readingOnly: "Waymark kennt nur eine Art, diese Roadmap zu lesen.",
    readingMoved:
      "Die Roadmap hat sich geändert, und damit auch die Lesarten zur Auswahl. Die Frage im angehefteten Issue ist jetzt aktuell. Bitte wähle noch einmal.",
    readingSet: (reading) => `Die Roadmap wird ab jetzt so gelesen: ${reading}`,
    readingByHand: (path, lines) =>
      `Die Roadmap wurde diesmal so gelesen, aber das konnte nicht in \`${path}\` gespeichert werden. Setze dort diese Optionen. Sonst wird sie beim nächsten Mal so gelesen, wie es in der Datei steht:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    allWell: "Keine Probleme gefunden.",
    refused: "Ein Teil ist fehlgeschlagen:",
  },
  doctor: {
    declined: {
      what: "Der Pull Request zur Einrichtung wurde geschlossen, ohne gemergt zu werden.",
      why: "Waymark macht hier nichts, bis er gemergt ist.",
      fix: "Öffne ihn wieder und merge ihn",
    },
    nobodyActs: "Sonst schreibt niemand die Issues.",
    reading: {
      open: (path) => `Waymark weiß nicht sicher, wie ${path} zu lesen ist, und noch hat niemand gewählt.`,
      lost: (path) =>
        `${path} hat sich geändert. So, wie Waymark die Datei bisher gelesen hat, sind darin keine Themen mehr zu finden.`,
      why: "Nichts wird geöffnet oder geändert, bis jemand wählt.",
      fix: (readings, sync, check) =>
        `Wähle eine der Lesarten ${readings}: Hake ihr Kästchen im angehefteten Issue ab oder führe \`${sync}\` aus. \`${check}\` zeigt sie.`,
    },
    notRoadmap: {
      what: (path) => `Waymark liest ${path} nicht als Roadmap.`,
      why: "Jedes Thema darin wird ein Issue. Ohne Themen gibt es nichts zu öffnen.",
      fix: (check, init) =>
        `Mit \`${check}\` siehst du, wie die Datei gelesen wird. Mit \`${init}\` nennst du eine andere.`,
    },
    config: {
      why: "Waymark ändert nichts, bis die Konfiguration gültig ist.",
      fix: (init) => `Korrigiere die Zeile. Oder lösche die Datei und führe \`${init}\` für eine neue aus.`,
    },
    workflow: {
      why: "Actions aktualisiert progress.md und das Badge, wenn ein Issue geschlossen wird.",
      actionsOff: { what: "Actions ist für dieses Repository ausgeschaltet.", fix: "Schalte Actions ein" },
      refused: {
        "local-only": (action) =>
          `Die Einstellungen erlauben ${action} nicht: Nur Actions desselben Besitzers dürfen laufen. Darum startet der Workflow nicht.`,
        "not-selected": (action) =>
          `Die Einstellungen erlauben ${action} nicht: Sie ist nicht unter den ausgewählten Actions. Darum startet der Workflow nicht.`,
        "not-pinned": (action) =>
          `Die Einstellungen erlauben ${action} nicht: Jede Action muss auf einen vollständigen Commit-SHA festgelegt sein. Darum startet der Workflow nicht.`,
      },
      pin: (init) =>
        `Schreibe den SHA einer Version hin und ihre Nummer als Kommentar, wie es \`${init}\` macht`,
      allow: "Erlaube sie unter „Actions permissions“",
      notListed: {
        what: "GitHub führt den Workflow nicht auf.",
        fix: "Sieh nach, ob GitHub ihn aufführt, und aktiviere ihn dort",
      },
      fork: {
        what: "Die Workflows dieses Forks sind noch nicht eingeschaltet.",
        fix: (button) => `Klicke auf „${button}“`,
      },
      disabled: {
        disabled_manually: "Jemand hat den Workflow deaktiviert.",
        disabled_inactivity: "GitHub hat den Workflow nach 60 Tagen ohne Commit deaktiviert.",
      },
      enable: "Klicke auf „Enable workflow“",
    },
    board: "Ein Board zeigt den Kurs als Karten. Das angeheftete Issue funktioniert auch ohne.",
  },
  cohort: {
    heading: (title) => `Gruppe: ${title}`,
    learners: (learners) => plural(learners, { one: "lernende Person", other: "Lernende" }),
    states: {
      stuck: "braucht Hilfe",
      quiet: "nicht aktiv",
      behind: "im Rückstand",
      new: "neu",
      "on-track": "im Plan",
      finished: "fertig",
    },
    columns: {
      learner: "Name",
      group: "Gruppe",
      state: "Stand",
      done: "Erledigt",
      lastActivity: "Zuletzt aktiv",
      next: "Als Nächstes",
      notes: "Notizen",
    },
    noActivity: "noch nichts",
    stuckOn: (items) => `bittet um Hilfe bei ${items}`,
    overdue: (items) =>
      items === 1
        ? "1 Eintrag aus früheren Wochen ist offen"
        : `${number(items)} Einträge aus früheren Wochen sind offen`,
    finishedOn: (on) => `fertig seit ${day(on)}`,
    behindRoadmap: (versions) =>
      `hat eine ältere Roadmap (${plural(versions, { one: "Version", other: "Versionen" })} zurück)`,
    ownRoadmap: "hat die Roadmap geändert",
    apart: {
      withoutWaymark: (repositories) =>
        `${plural(repositories, { one: "Repository", other: "Repositorys" })} ohne Waymark`,
      leftOut: (repositories) =>
        repositories === 1
          ? "1 lernende Person, die nicht gezeigt werden möchte"
          : `${number(repositories)} Lernende, die nicht gezeigt werden möchten`,
      turnedOff: (repositories) =>
        `${plural(repositories, { one: "lernende Person", other: "Lernende" })} mit ausgeschaltetem Waymark`,
      notJoined: (repositories) =>
        `${plural(repositories, { one: "lernende Person", other: "Lernende" })} außerhalb dieser Gruppe`,
      notShown: (repositories) =>
        `${plural(repositories, { one: "privates Repository", other: "private Repositorys" })}, nicht gezeigt`,
    },
    faults: {
      missing: "existiert nicht oder ist privat",
      "too-large": "hat eine zu große progress.json",
      binary: "hat eine progress.json, die kein Text ist",
      refused: "hat eine progress.json, die GitHub nicht zeigt",
      "not-progress": "hat eine progress.json, die nicht lesbar ist",
      "wrong-counts": "hat eine progress.json mit Zahlen, die nicht stimmen können",
      newer: "hat eine progress.json aus einer neueren Version von Waymark",
    },
    renamed: (from, to) => `${from} heißt jetzt ${to}`,
    more: (learners) =>
      `${plural(learners, { one: "weitere lernende Person steht", other: "weitere Lernende stehen" })} in cohort.json.`,
    nobody: "Noch lernt niemand mit Waymark.",
    picture: {
      title: "Fortschritt aller Lernenden nach Phase",
      done: ({ done, total }) => `${number(done)} von ${number(total)}`,
    },
    topics: {
      heading: "Wo Lernende stehen bleiben",
      intro:
        "Die Zahlen geben an, wie viele Lernende es sind. „Erreicht“ bedeutet, dass sie das Thema begonnen oder geschlossen haben oder dass es ihr nächstes ist. „Median (Tage)“ sagt, wie lange das Thema gedauert hat: Die Hälfte der Lernenden hat es höchstens so viele Tage nach dem Issue geschlossen, das sie davor geschlossen haben.",
      none: "Es gibt noch nicht genug Lernende. Diese Liste braucht mindestens zwei.",
      columns: {
        topic: "Thema",
        phase: "Phase",
        reached: "Erreicht",
        finished: "Fertig",
        skipped: "Übersprungen",
        stopped: "Noch offen",
        stuck: "Brauchen Hilfe",
        days: "Median (Tage)",
      },
    },
    issue: {
      title: "Gruppe",
      page: (page) => `Die ganze Tabelle steht in ${page}.`,
      below: "Ergänze eigene Notizen unter dieser Zeile. Waymark behält sie.",
    },
    comment: {
      heading: (monday) => `Woche vom ${day(monday)}`,
      stuck: (learners) => `Diese Lernenden bitten um Hilfe: ${learners}.`,
      quiet: (learners) => `Diese Lernenden waren länger als eine Woche nicht aktiv: ${learners}.`,
      finished: (learners) => `Diese Lernenden haben die Roadmap abgeschlossen: ${learners}.`,
      more: (learners) => `${number(learners)} weitere`,
    },
    smallPrint:
      "Waymark liest nur die Datei `progress.json` jedes Repositorys. Wer nicht gezeigt werden möchte, schreibt `cohort: false` in `.github/roadmap.yml`.",
  },
  summary: {
    committed: (commit) => `Aktualisiert in ${commit}.`,
    unchanged: "Seit dem letzten Lauf hat sich nichts geändert.",
    progressFile: "Alle Details",
  },
};
