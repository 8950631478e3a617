/** French. */
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

const { percent, number, month, plural, ...dates } = formats("fr");

/** The first day of a month is "1er" in French; `Intl` writes "1". */
const first = (date: string): string => date.replace(/^1(?=\s)/u, "1er");
const day = (on: string): string => first(dates.day(on));
const shortDay = (on: string): string => first(dates.shortDay(on));

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "élément", other: "éléments" } : { one: "heure", other: "heures" })} par semaine`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Chaque sujet est un ticket. Fermer le ticket termine le sujet.",
  contents: "Waymark enregistre progress.md et le badge dans des commits.",
  pull_requests:
    "Si la branche n'accepte pas les commits directs, Waymark ouvre une pull request avec les fichiers.",
  workflows: "Waymark ajoute le workflow qui tient progress.md à jour.",
  actions:
    "Si une limite de GitHub interrompt une longue feuille de route, Waymark lance l'exécution suivante.",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "ce n'est pas un fichier texte",
  "too-large": "il dépasse 1 Mio",
  symlink: "c'est un lien qui ne mène à aucun fichier de ce dépôt",
  lfs: "il est dans Git LFS, qui ne donne qu'un pointeur\u00A0; ajoutez-le au dépôt comme un fichier ordinaire",
};

/** A limit with what it counts. */
function sized(limit: number, of: "number" | "text" | "list"): string {
  if (of === "number") return number(limit);
  return plural(
    limit,
    of === "text" ? { one: "caractère", other: "caractères" } : { one: "élément", other: "éléments" },
  );
}

const left = (items: number): string =>
  `Il reste ${plural(items, { one: "élément", other: "éléments" })} des semaines précédentes`;

export const fr: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: "\u00A0: ", stop: "." },

  doneOf: ({ done, total }) => `${number(done)} sur ${plural(total, { one: "terminé", other: "terminés" })}`,
  of: ({ done, total }) => `${number(done)} sur ${number(total)}`,
  projectsOf: ({ done, total }) =>
    `${number(done)} sur ${plural(total, { one: "projet", other: "projets" })}`,
  optionalOf: ({ done, total }) =>
    `${done > 0 ? "+" : ""}${number(done)} sur ${plural(total, { one: "facultatif", other: "facultatifs" })}`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} en cours`] : []),
    ...(optionalDone > 0 ? [`+${plural(optionalDone, { one: "facultatif", other: "facultatifs" })}`] : []),
    ...(skipped > 0 ? [plural(skipped, { one: "ignoré", other: "ignorés" })] : []),
  ],
  states: { open: "à faire", "in-progress": "en cours", done: "terminé", skipped: "ignoré" },
  closedByBot: (slug) => `fermé par le bot \`${slug}\`, ce qui ne compte pas`,
  closedByBots: (issues) =>
    `Un bot a fermé ${issues}. Cela ne compte ni comme terminé ni comme ignoré. Si vous avez terminé le sujet ou voulez l'ignorer, rouvrez le ticket et fermez-le vous-même. Pour que tout ce qu'un bot ferme soit compté, écrivez \`bots: true\` dans \`.github/roadmap.yml\`.`,
  undecided: (issues) =>
    `Waymark ne peut pas savoir si les auteurs de ces tickets peuvent écrire dans ce dépôt\u00A0: ${issues}. Il ne les modifie donc pas et n'en ouvre pas d'autres pour leurs sujets. Si un ticket fait partie du parcours, donnez à son auteur le droit d'écriture. Si vous ne le connaissez pas, supprimez-le.`,
  doneOn: (on) => `terminé le ${day(on)}`,
  skippedOn: (on) => `ignoré le ${day(on)}`,
  optional: OPTIONAL_WORDS.fr,
  after: (phase) => `après ${phase}`,
  built: "ce que vous avez construit",
  noTopics: "Aucun sujet pour le moment.",

  headings: {
    next: "À faire maintenant",
    phases: "Phases",
    phase: "Phase",
    projects: "Projets",
    skills: "Langages et outils",
    retired: "Retirés de la feuille de route",
    board: "Tableau",
    notes: "Bon à savoir",
    question: "Une question pour vous",
  },
  allDone: "Tout est terminé. Bravo\u00A0!",
  nothingNext: "Il n'y a rien à apprendre ici pour le moment.",
  stillOptional:
    "Vous avez terminé tout ce qui est obligatoire. Bravo\u00A0! Si vous voulez continuer, il reste des éléments facultatifs\u00A0:",
  retired: (items) =>
    items < 2
      ? `${number(items)} élément n'est plus dans la feuille de route. Ce que vous y avez écrit est conservé, mais ne compte pas.`
      : `${number(items)} éléments ne sont plus dans la feuille de route. Ce que vous y avez écrit est conservé, mais ne compte pas.`,
  week: {
    heading: (monday) => `Semaine du ${day(monday)}`,
    begins: (monday) => `Votre plan commence la semaine du ${day(monday)} avec ces éléments\u00A0:`,
    free: (monday) =>
      `Pas de travail prévu cette semaine. Au programme de la semaine du ${day(monday)}\u00A0:`,
    slipped: "En retard des semaines précédentes\u00A0:",
    allDone: "Vous avez tout terminé pour cette semaine. Si vous voulez continuer\u00A0:",
    atPace: (pace, end) =>
      end === null
        ? `Au rythme de ${aWeek(pace)}, il faudra plus de dix ans.`
        : `Au rythme de ${aWeek(pace)}, vous terminerez la semaine du ${day(end)}.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "Vous n'avez encore rien terminé ces dernières semaines.";
      const then = end === null ? "il faudra plus de dix ans" : `vous terminerez la semaine du ${day(end)}`;
      return `Jusqu'à présent, vous avez fait ${aWeek(pace)}. À ce rythme, ${then}.`;
    },
    heldIt: "Jusqu'à présent, vous tenez ce rythme.",
  },
  digest: {
    heading: (monday) => `Votre semaine du ${day(monday)}`,
    done: (items, issues) => `${plural(items, { one: "terminé", other: "terminés" })}\u00A0: ${issues}`,
    nothingDone: "Aucun ticket n'a été fermé.",
    streak: (weeks) =>
      weeks < 2
        ? "Une semaine où vous avez avancé. Continuez ainsi\u00A0!"
        : `${number(weeks)} semaines de suite où vous avez avancé. Continuez ainsi\u00A0!`,
    ready: (projects) => `Vous pouvez maintenant construire ${projects}.`,
    monthHeading: (monday) => `Votre mois\u00A0: ${month(monday)}`,
    stuck: (issues) =>
      `Vous avez demandé de l'aide pour ${issues}. Il est souvent utile d'y noter ce que vous avez essayé. Vous pouvez aussi passer à autre chose en attendant.`,
    slower: (items, pace) =>
      `${left(items)}. \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " heures" : ""}/semaine\` adapte le plan à votre rythme réel.`,
    setPace:
      "Un plan hebdomadaire vous aiderait\u00A0? Écrivez `/waymark pace 5/semaine` en commentaire, et vous saurez quoi faire chaque semaine.",
    nudge: ({ done }) =>
      done === 0
        ? "C'est calme par ici, et ce n'est pas grave. Quand vous voudrez commencer, voici une bonne première étape\u00A0:"
        : `C'est calme par ici, et ce n'est pas grave\u00A0: vous avez déjà terminé ${plural(done, { one: "élément", other: "éléments" })}. Quand vous voudrez continuer, voici l'étape suivante\u00A0:`,
    nudgeEnd: "Waymark vous écrira de nouveau quand vous aurez terminé quelque chose.",
    nudgePause:
      "Vous faites une pause\u00A0? `/waymark pause 2 semaines` décale le plan. Waymark vous écrira de nouveau quand vous aurez terminé quelque chose.",
    smallPrint: {
      weekly:
        "Waymark écrit un commentaire par semaine. Pour changer cela, écrivez `digest: monthly` ou `digest: off` dans `.github/roadmap.yml`.",
      monthly:
        "Waymark écrit un commentaire par mois. Pour y mettre fin, écrivez `digest: off` dans `.github/roadmap.yml`.",
    },
  },
  timeZone: {
    config: (zone) => `Les jours et les semaines suivent le fuseau horaire \`${zone}\`.`,
    commits: (zone) =>
      `Les jours et les semaines suivent l'heure UTC${zone}, comme vos commits. Pour utiliser un autre fuseau horaire, ajoutez par exemple \`timezone: Europe/Paris\` à \`.github/roadmap.yml\`.`,
    default: () =>
      "Les jours et les semaines suivent l'heure UTC. Pour utiliser votre fuseau horaire, ajoutez par exemple `timezone: Europe/Paris` à `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "L'application tient cette page à jour.",
      workflow: `Le workflow \`${WORKFLOW_PATH}\` tient cette page à jour.`,
      terminal: `Cette page a été mise à jour depuis un terminal. Pour la mettre à jour de nouveau, exécutez \`${COMMAND} sync\`.`,
    },
    gone: {
      app: `**L'application ne répond plus**, donc aucun ticket ne s'ouvre et le ticket épinglé ne change plus. Installez-la de nouveau, ou laissez un workflow tout faire\u00A0: supprimez \`${WORKFLOW_PATH}\`, exécutez \`${COMMAND} init --learner\` dans un clone de ce dépôt et faites un push.`,
      workflow: `**Le workflow \`${WORKFLOW_PATH}\` n'existe plus**, donc votre progression n'est plus mise à jour. Exécutez \`${COMMAND} init --learner\` dans un clone de ce dépôt et faites un push, ou installez l'application (${INSTALL_LINK}).`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `Ce fork a ${behind >= BEHIND_LIMIT ? "au moins " : ""}${plural(behind, { one: "commit", other: "commits" })} de retard sur \`${name}\`, et ${roadmapChanged ? "la feuille de route y a changé" : "la feuille de route y est la même"}. Pour rattraper ce retard, cliquez sur **Sync fork** sur [sa page d'accueil](${url}). Si GitHub signale des conflits, **Discard commits** est sans danger pour votre parcours\u00A0: Waymark rétablit ses fichiers et vos paramètres. Si vous avez modifié d'autres fichiers, [ouvrez plutôt une pull request](${compare}) et résolvez-y les conflits.`,
  restored: ({ files, keys }) =>
    `Quelqu'un a cliqué sur **Discard commits** dans ce fork, ce qui supprime tous les fichiers que le dépôt d'origine n'a pas. Vos tickets n'ont pas changé. Waymark rétablit ces fichiers\u00A0: ${files.map((file) => `\`${file}\``).join(", ")}.${keys.length === 0 ? "" : ` Vos paramètres s'y trouvent\u00A0: ${keys.map((key) => `\`${key}\``).join(", ")}.`} \`progress.md\` et ses images suivront. Les autres fichiers que vous aviez ajoutés ne sont pas rétablis.`,
  readings: {
    words: ({ phases, topics, projects, names }) =>
      `${[
        plural(phases, { one: "phase", other: "phases" }),
        plural(topics, { one: "sujet", other: "sujets" }),
        ...(projects > 0 ? [plural(projects, { one: "projet", other: "projets" })] : []),
      ].join(", ")}\u00A0: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure:
      "Waymark peut lire cette feuille de route de plusieurs façons et ne sait pas laquelle est la bonne. Aucun ticket ne s'ouvre avant votre choix.",
    lost: "La feuille de route a changé, et Waymark, en la lisant comme avant, n'y trouve plus rien. Rien n'a été modifié.",
    onIssue:
      "Cochez une case, ou écrivez `/waymark reading A` en commentaire de ce ticket. Votre choix est enregistré dans `.github/roadmap.yml`.",
    onPull:
      "Cochez une case avant de fusionner. Votre choix est ensuite enregistré dans `.github/roadmap.yml`.",
  },
  howItComesAbout:
    "Waymark crée ce fichier à partir des tickets de ce dépôt. Fermez un ticket pour le terminer, ou fermez-le comme _not planned_ pour l'ignorer. Les modifications que vous apportez à ce fichier seront écrasées.",

  issue: {
    headings: {
      learn: {
        topic: "Ce que vous allez apprendre",
        project: "Ce que vous allez pratiquer",
        skill: "Outils à découvrir",
      },
      buildsOn: "Ce qu'il faut savoir avant",
      roadmapSays: "Ce que dit la feuille de route",
      objectives: "Ce que vous saurez faire",
      exercise: "À vous de jouer",
      links: "Où l'apprendre",
      phaseLinks: "Pour toute la phase",
      doneWhen: "Terminé quand",
    },
    steps: {
      topic: ["Se documenter", "L'essayer en quelques lignes de code"],
      project: ["Une première version qui fonctionne", "Testée et mise au propre", "Montrée à quelqu'un"],
      skill: ["Utilisé une fois dans un projet personnel"],
    },
    doneWhen: {
      topic: "Vous savez l'utiliser dans un petit projet personnel, sans rien chercher.",
      project: "Le projet fonctionne, quelqu'un d'autre l'a essayé et il est dans un de vos dépôts.",
      skill: "Vous avez utilisé chacun des outils ci-dessus dans un projet personnel.",
    },
    objectivesMet: "Vous savez faire tout ce qui précède sans rien chercher.",
    thenClose: "Fermez alors ce ticket pour le terminer. Fermez-le comme _not planned_ pour l'ignorer.",
    optional: "C'est facultatif\u00A0: vous pouvez terminer la feuille de route sans cela.",
    topicOf: (place, topics) => ({
      before: `Sujet ${number(place)} sur ${number(topics)} dans `,
      after: ".",
    }),
    buildAfter: { before: "À construire après ", after: "." },
    untilThen: (locked, ready) =>
      `Tant que tout cela n'est pas terminé ou ignoré, ce ticket porte l'étiquette \`${locked}\`. Ensuite, il reçoit l'étiquette \`${ready}\`.`,
    blockedUntilThen:
      "Tant que tout cela n'est pas terminé ou ignoré, GitHub affiche ce ticket comme bloqué.",
    more: (lines) => `…et ${plural(lines, { one: "autre", other: "autres" })} dans la feuille de route.`,
    wayBack: "Voir dans la feuille de route",
    yours: "Cochez les cases et ajoutez des notes. Waymark les conserve.",
    earlier: "Coché auparavant\u00A0:",
  },
  news: {
    ready:
      "Vous avez terminé ou ignoré tout ce qu'il faut savoir avant ce projet. Vous pouvez maintenant le construire.",
    finished: ({ title, learned, next }) =>
      [
        `Vous avez terminé **${title}**. Bravo\u00A0!`,
        ...(learned.length === 0 ? [] : [`Vous avez appris\u00A0: ${learned.join(", ")}.`]),
        ...(next === null ? [] : [`La suite, c'est **${next.title}**\u00A0: ${next.first.join(", ")}.`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `Vous avez terminé ${title}\u00A0!`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${plural(items, { one: "élément", other: "éléments" })} en ${plural(days, { one: "jour", other: "jours" })}.`,
        ...(projects === 0
          ? []
          : [`${plural(projects, { one: "projet construit", other: "projets construits" })}.`]),
        ...(weeks < 2 ? [] : [`Meilleure série\u00A0: ${number(weeks)} semaines de suite.`]),
      ].join(" "),
    projects: "Ce que vous avez construit\u00A0:",
    forProfile: "Pour le README de votre profil\u00A0:",
    forPost: "À partager\u00A0:",
    post: (title, { items, days }) =>
      `J'ai terminé «\u00A0${title}\u00A0»\u00A0: ${plural(items, { one: "élément", other: "éléments" })} en ${plural(days, { one: "jour", other: "jours" })}.`,
    end: "Waymark n'enverra plus de rappels. Vos tickets, `progress.md` et le badge sont conservés.",
    finished: "Terminé",
    on: (on) => `Terminé le ${day(on)}`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), items < 2 ? "élément" : "éléments"],
      [number(projects), projects < 2 ? "projet" : "projets"],
      [number(days), days < 2 ? "jour" : "jours"],
      [number(weeks), weeks < 2 ? "semaine de suite" : "semaines de suite"],
    ],
  },
  milestone: {
    phase:
      "Une phase de votre feuille de route, avec ses sujets et les projets à construire ensuite. Elle se ferme automatiquement quand tout ce qui est obligatoire est terminé ou ignoré.",
    optionalPhase:
      "Une phase facultative de votre feuille de route. Elle se ferme automatiquement quand tout est terminé ou ignoré.",
  },
  labels: {
    topic: "À apprendre",
    project: "À construire",
    skill: "Outils à découvrir",
    optional: "Pas nécessaire pour terminer la feuille de route",
    locked: "Ses sujets viennent d'abord",
    ready: "Vous pouvez le construire maintenant",
    retired: "N'est plus dans la feuille de route",
    stuck: "Demande l'aide d'un mentor",
    waymark: "Affiche votre progression. Waymark le tient à jour",
  },

  badge: {
    forReadme: "Un badge pour votre README",
    label: "feuille de route",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "rien encore" : `${percent(value)} (${number(done)} sur ${number(total)})`,
  },
  picture: {
    title: "Progression",
    weekByWeek: "Terminé semaine par semaine",
    completedIn: (done, monday) => `${number(done)} la semaine du ${day(monday)}`,
    nothingCompleted: "rien encore pendant ces semaines",
    morePhases: (phases) => `et ${plural(phases, { one: "autre phase", other: "autres phases" })}`,
  },
  tracking: {
    title: "Votre progression",
    deleted: {
      heading: "Tickets supprimés",
      words:
        "Waymark n'ouvre pas de nouveau ticket pour ces éléments, sauf si vous le demandez. Pour cela, cochez la case correspondante.",
    },
    openAgain: (title) => `Rouvrir «\u00A0${title}\u00A0»`,
    coming: (issues, off) =>
      `Waymark ouvre ${number(issues)} tickets, un pour chaque chose à apprendre ou à construire. Personne n'est mentionné ni assigné. Pour arrêter Waymark, ajoutez l'étiquette ${off} à ce ticket.`,
    intro:
      "Fermez un ticket pour le terminer, ou fermez-le comme _not planned_ pour l'ignorer. Rouvrez-le pour annuler. Pour montrer que vous avez commencé, cochez une case du ticket ou assignez-vous le ticket. Pour d'autres possibilités, comme un rythme hebdomadaire, écrivez `/waymark help` en commentaire.",
    details: "Tous les détails",
    boardGone:
      "Quelqu'un a fermé, dissocié ou supprimé le tableau, donc Waymark ne le met plus à jour. La liste ci-dessus continue d'être mise à jour.",
    boardAgain: (last) => `Créer un autre tableau à la place du numéro ${last}`,
    ownBoard: {
      heading: "Obtenir un tableau",
      words: ({ projects, guide }) =>
        `GitHub ne permet pas aux applications d'accéder aux tableaux des comptes personnels. [Avec votre propre jeton](${guide}), Waymark crée un tableau et le tient à jour. Ou créez-en un vous-même\u00A0: [ouvrez les projets de ce dépôt](${projects}), choisissez **New project** et **Board**, puis activez **Auto-add to project** pour ce dépôt dans **Workflows**. GitHub déplace une carte vers Done quand vous fermez son ticket.`,
    },
  },
  board: {
    missing: {
      "owned-by-person":
        "Les applications et le jeton propre d'un workflow ne peuvent pas accéder aux tableaux d'un compte personnel.",
      "not-classic":
        "Il n'y a pas de tableau, parce que `project-token` n'est pas un jeton classique. Aucun autre type de jeton ne peut accéder aux tableaux d'un compte personnel.",
      "no-scope":
        "Il n'y a pas de tableau, parce que le jeton de `project-token` n'a pas l'étendue `project`.",
      "no-repo-scope":
        "Le tableau n'est pas à jour, parce que le jeton de `project-token` a besoin de l'étendue `repo` pour ce dépôt privé.",
      "not-owner":
        "Il n'y a pas de tableau, parce que le jeton de `project-token` appartient à quelqu'un d'autre. Seul un jeton du propriétaire peut accéder à ses tableaux.",
      rejected:
        "Le tableau n'est pas à jour, parce que le jeton de `project-token` a expiré ou a été révoqué.",
      "no-permission":
        "Le tableau n'est pas à jour, parce que le jeton de `project-token` ne peut pas accéder aux tableaux.",
      "older-server": "Ce serveur GitHub est trop ancien pour les tableaux. Il n'y en a donc pas.",
      "no-answer":
        "Le tableau n'a pas été mis à jour cette fois, parce que GitHub n'a pas répondu. La prochaine exécution réessaiera.",
    },
    fix: ({ token, secret }) =>
      `[Créez un jeton classique](${token}), puis [enregistrez-le](${secret}) comme secret pour \`project-token\`.`,
    refused: (said) => `Le tableau n'est pas à jour. Tout le reste l'est. ${said}`,
    notYet: `Il n'y a pas encore de tableau. Pour en créer un, exécutez \`${COMMAND} sync\`, ou indiquez \`mode: sync\` dans ce workflow.`,
    status: {
      complete: () => "Tout ce qui est obligatoire est terminé.",
      inactive: (off) =>
        off ? "C'est une semaine de pause." : "Rien n'a été terminé ces deux dernières semaines.",
      "on-track": () => "Il ne reste rien des semaines précédentes.",
      "at-risk": (items) => `${left(items)}\u00A0: une semaine de travail au plus.`,
      "off-track": (items) => `${left(items)}\u00A0: plus d'une semaine de travail.`,
    },
    about: (title) => `${title}\u00A0: chaque carte est un ticket du parcours.`,
    readme: (title) =>
      [
        `# ${title}`,
        "Chaque carte est un ticket du parcours. Fermez le ticket pour le terminer\u00A0; la carte suit.",
        "Déplacez une carte vers **In Progress** quand vous commencez, et vers **Done** quand vous maîtrisez le sujet\u00A0: son ticket suit.",
        "Les vues, les champs, les options et les couleurs sont à vous\u00A0: vous pouvez les renommer, les déplacer ou les supprimer.",
      ].join("\n\n"),
    options: {
      topic: "Sujet",
      project: "Projet",
      skill: "Compétence",
      skills: "Langages et outils",
      later: "Phases suivantes",
    },
    fields: { Phase: "Phase", Kind: "Catégorie", Target: "Échéance", Week: "Semaine" },
    views: {
      board: "Tableau",
      phases: "Par phase",
      week: "Cette semaine",
      next: "À suivre",
      projects: "Projets",
    },
  },
  stopped: {
    retires: (retiring, known) =>
      `${number(retiring)} des ${number(known)} éléments qui ont un ticket ne sont plus dans la feuille de route. Cela ressemble à une erreur, donc rien n'a été modifié. Si ce n'en est pas une, cochez la case correspondante sur le ticket épinglé ou écrivez /waymark apply en commentaire.`,
    retire: (items) =>
      `Oui, retirer ces ${number(items)} éléments du parcours. Leurs tickets seront fermés, mais pas supprimés`,
    replaces: ({ retiring, renamed, known }) =>
      `La feuille de route a beaucoup changé\u00A0: parmi les ${number(known)} éléments qui ont un ticket, ${number(retiring)} n'y sont plus et ${number(renamed)} ont un titre très différent. Cela ressemble à une erreur, donc rien n'a été modifié. Si ce n'en est pas une, cochez la case correspondante sur le ticket épinglé ou écrivez /waymark apply en commentaire.`,
    replace: (items) =>
      `Oui, appliquer ces ${number(items)} modifications. Les tickets seront fermés ou recevront leur nouveau titre, mais pas supprimés`,
    opens: (items, most) =>
      `La feuille de route a ${number(items)} nouveaux éléments, soit plus de ${number(most)}. Rien n'a été modifié, car \`max_issues\` dans la configuration n'en permet pas autant. Si vous voulez ces tickets, cochez la case sur le ticket épinglé ou écrivez /waymark apply en commentaire.`,
    open: (items) => `Oui, ouvrir ces ${number(items)} tickets`,
    badConfig: (said) => `La configuration contient des erreurs, donc rien n'a été modifié. ${said}`,
    noConfig: (path) =>
      `Le fichier \`${path}\` n'existe pas, mais le workflow l'indique comme configuration.`,
    absent: (path) => `Le fichier \`${path}\` n'existe plus.`,
    empty: (path) => `Il n'y a plus de sujets dans \`${path}\`.`,
    notRoadmap: (path, said) => `\`${path}\` n'est plus lu comme une feuille de route\u00A0: ${said}`,
    unreadable: (path, why) => `Impossible de lire \`${path}\`\u00A0: ${UNREADABLE[why]}.`,
    advice:
      "Rien n'a été modifié. Corrigez le fichier, indiquez-en un autre avec `source:` dans `.github/roadmap.yml`, ou écrivez-y `enabled: false` pour arrêter Waymark.",
    unread: (said) => `Waymark ne lit pas ce fichier comme une feuille de route\u00A0: ${said}`,
    none: (path) => `Le fichier \`${path}\` n'existe pas.`,
    undecided: (issue) =>
      `Waymark ne peut pas savoir si l'auteur du ticket #${issue} peut écrire dans ce dépôt. Ce ticket porte la marque du ticket épinglé de ce parcours, donc rien n'a été modifié. Réessayez plus tard. Si cela se reproduit, donnez à l'auteur le droit d'écriture, ou exécutez Waymark avec le compte ou l'App qui a ouvert le ticket. Si vous ne connaissez pas ce ticket, supprimez-le.`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "nouvelle étiquette", other: "nouvelles étiquettes" }),
      "new-milestones": (many) => plural(many, { one: "nouveau jalon", other: "nouveaux jalons" }),
      "changed-milestones": (many) => plural(many, { one: "jalon modifié", other: "jalons modifiés" }),
      "closed-milestones": (many) =>
        plural(many, {
          one: "jalon fermé (sa phase est terminée)",
          other: "jalons fermés (leurs phases sont terminées)",
        }),
      "reopened-milestones": (many) => plural(many, { one: "jalon rouvert", other: "jalons rouverts" }),
      comments: (many) => plural(many, { one: "commentaire", other: "commentaires" }),
      "new-issues": (many) => plural(many, { one: "nouveau ticket", other: "nouveaux tickets" }),
      "changed-issues": (many) => plural(many, { one: "ticket modifié", other: "tickets modifiés" }),
      "retired-issues": (many) =>
        plural(many, {
          one: "ticket qui n'est plus dans la feuille de route",
          other: "tickets qui ne sont plus dans la feuille de route",
        }),
      "reopened-issues": (many) => plural(many, { one: "ticket rouvert", other: "tickets rouverts" }),
      "completed-issues": (many) =>
        plural(many, { one: "ticket fermé comme terminé", other: "tickets fermés comme terminés" }),
      "skipped-issues": (many) =>
        plural(many, { one: "ticket fermé comme not planned", other: "tickets fermés comme not planned" }),
      "duplicate-issues": (many) =>
        plural(many, { one: "ticket fermé comme doublon", other: "tickets fermés comme doublons" }),
      "new-boards": (many) => plural(many, { one: "nouveau tableau", other: "nouveaux tableaux" }),
      "closed-boards": (many) =>
        plural(many, {
          one: "tableau fermé (il en existe un plus ancien)",
          other: "tableaux fermés (il en existe un plus ancien)",
        }),
      "new-fields": (many) =>
        plural(many, { one: "nouveau champ du tableau", other: "nouveaux champs du tableau" }),
      "changed-fields": (many) =>
        plural(many, { one: "champ du tableau modifié", other: "champs du tableau modifiés" }),
      weeks: () => "semaines du tableau modifiées",
      "status-updates": (many) =>
        plural(many, {
          one: "mise à jour d'état du tableau",
          other: "mises à jour d'état du tableau",
        }),
      "new-views": (many) =>
        plural(many, { one: "nouvelle vue du tableau", other: "nouvelles vues du tableau" }),
      "new-cards": (many) =>
        plural(many, { one: "nouvelle carte sur le tableau", other: "nouvelles cartes sur le tableau" }),
      "changed-cards": (many) =>
        plural(many, { one: "carte du tableau modifiée", other: "cartes du tableau modifiées" }),
      "new-sub-issues": (many) =>
        plural(many, { one: "nouveau sous-ticket", other: "nouveaux sous-tickets" }),
      "removed-sub-issues": (many) =>
        plural(many, { one: "sous-ticket retiré", other: "sous-tickets retirés" }),
      "new-dependencies": (many) =>
        plural(many, { one: "nouvelle dépendance", other: "nouvelles dépendances" }),
      "removed-dependencies": (many) =>
        plural(many, { one: "dépendance retirée", other: "dépendances retirées" }),
      "turned-off": () => "Waymark désactivé",
      "changed-files": (many) => plural(many, { one: "fichier modifié", other: "fichiers modifiés" }),
      "removed-files": (many) => plural(many, { one: "fichier supprimé", other: "fichiers supprimés" }),
      "left-alone": (many) =>
        plural(many, { one: "élément laissé tel quel", other: "éléments laissés tels quels" }),
    },
    trackingIssue: "le ticket épinglé",
    needs: (project, blocker) => `${project} a besoin de ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} n'a plus besoin de ${blocker}`,
  },
  reasons: {
    plain: {
      "learning-introduction": "Son introduction parle d'apprentissage.",
      levels: "Ses phases vont des bases au niveau avancé.",
      steps: "Ses titres sont numérotés comme les étapes d'un cours.",
      awesome: "Le texte se présente comme une liste «\u00A0awesome\u00A0».",
      placeholders: "Beaucoup de ses éléments sont des emplacements à remplir.",
      "unknown-language":
        "Waymark ne connaît pas la langue de ce texte, ou le texte est trop court pour la reconnaître.",
      "few-topics": "Il y a moins de trois sujets.",
      picture:
        "Le texte contient des images. Si la feuille de route est dans une image, Waymark ne peut pas la lire.",
      accepted: "Vous l'avez demandé, donc Waymark lit ce texte comme une feuille de route.",
      "no-learning-title":
        "Le titre ne contient aucun des mots qui, pour Waymark, indiquent qu'il s'agit d'apprendre.",
      "no-phases":
        "Il n'y a ni phases, ni semaines, ni jours numérotés, ni niveaux tels que débutant et avancé.",
      "no-learning-heading": "Aucun titre au-dessus de ses éléments ne dit qu'il faut les apprendre.",
      "other-document":
        "Ses mots et sa structure ressemblent plutôt à ceux de documents qui ne sont pas des feuilles de route.",
      "no-topics": "Aucun sujet n'a été trouvé dans le texte.",
      "nothing-named": "Rien dans le texte ne correspond à ce que la configuration désigne comme sujets.",
      advice:
        "S'il s'agit bien d'une feuille de route, écrivez `enabled: true` dans `.github/roadmap.yml`. Waymark la lira alors comme telle.",
    },
    quoting: {
      "learning-title": (quoted) => `Le titre parle d'un cours ou d'une feuille de route\u00A0: ${quoted}.`,
      "list-title": (quoted) =>
        `Le titre dit que c'est une liste de liens, de notes ou de questions\u00A0: ${quoted}.`,
      "product-title": (quoted) => `Le titre nomme un outil ou un produit\u00A0: ${quoted}.`,
      "product-plans": (quoted) =>
        `Certains éléments ressemblent aux projets d'évolution d'un produit\u00A0: ${quoted}.`,
      releases: (quoted) =>
        `Ses phases portent des noms de versions ou de dates d'un produit\u00A0: ${quoted}.`,
      "product-sections": (quoted) =>
        `Il y a des sections typiques de la documentation d'un logiciel\u00A0: ${quoted}.`,
      questions: (quoted) => `La plupart des éléments sont des questions\u00A0: ${quoted}.`,
      links: (quoted) => `La plupart des éléments sont des liens\u00A0: ${quoted}.`,
      sentences: (quoted) =>
        `La plupart des éléments sont des phrases, et non des noms de choses à apprendre\u00A0: ${quoted}.`,
    },
    found: ({ topics, phases }) =>
      `Waymark a trouvé ${plural(topics, { one: "sujet", other: "sujets" })} dans ${plural(phases, { one: "phase", other: "phases" })}.`,
    tooMany: ({ items, most }) =>
      `Cette feuille de route a ${number(items)} éléments. Waymark ouvre au plus ${number(most)} tickets, sauf si \`max_issues\` dans \`.github/roadmap.yml\` en permet davantage. Aucun ticket ne s'ouvre donc.`,
    tooComplex: (line) => `À la ligne ${number(line)}, le texte est trop long ou trop complexe pour être lu.`,
    tooSlow: (seconds) =>
      `La lecture prend plus de ${number(seconds)} secondes. Raccourcissez ou simplifiez le texte.`,
    tooBig: (mebibytes) =>
      `La lecture demande plus de ${number(mebibytes)} Mio de mémoire. Raccourcissez ou simplifiez le texte.`,
  },
  config: {
    tooLong: (limit) => `a plus de ${number(limit)} caractères`,
    tooManyColons: (limit) => `a plus de ${number(limit)} deux-points sur une ligne`,
    tooDeep: (limit) => `a plus de ${number(limit)} niveaux d'imbrication`,
    notYaml: () => "n'est pas du YAML valide",
    alias:
      "utilise un alias (`*name`), qui n'est pas pris en charge\u00A0: écrivez la valeur encore une fois",
    anchor: "utilise une ancre (`&name`), qui n'est pas prise en charge",
    tag: (tag) => `utilise la balise \`${tag}\`, qui n'est pas prise en charge`,
    forbiddenKey: (key) => `"${key}" ne peut pas être une clé`,
    unknownKey: (key) => `"${key}" n'est pas une clé connue ici.`,
    meant: (key) => `Vouliez-vous dire "${key}"\u00A0?`,
    knownKeys: (keys) => `Clés connues\u00A0: ${keys}.`,
    wrong: (name, expected) => `${name === null ? "le fichier" : `"${name}"`} ${expected.join(" ou ")}`,
    types: {
      text: "doit être un texte",
      number: "doit être un nombre",
      "whole-number": "doit être un nombre entier",
      boolean: "doit être true ou false",
      list: "doit être une liste",
      group: "doit être un groupe de clés",
      other: "n'est pas valide",
    },
    oneOf: (values) => `doit être l'une de ces valeurs\u00A0: ${values}`,
    least: (limit, of) =>
      of === "number" ? `doit être au moins ${number(limit)}` : `doit avoir au moins ${sized(limit, of)}`,
    most: (limit, of) =>
      of === "number" ? `doit être au plus ${number(limit)}` : `doit avoir au plus ${sized(limit, of)}`,
    rules: {
      "web-address": "doit être une adresse qui commence par https: ou http:",
      path: "doit être un chemin dans le dépôt, par exemple docs/roadmap.md",
      "no-workflow": "ne doit pas être dans .github/workflows, car les fichiers y exécutent du code",
      day: "doit être un jour, par exemple 2026-11-25",
      "topics-or-hours": "doit avoir soit `topics`, soit `hours`, mais pas les deux",
      mentor: "doit être false, ou le dépôt du mentor, par exemple owner/class",
      "time-zone": "doit être le nom d'un fuseau horaire, par exemple Europe/Berlin ou America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "point demande", other: "points demandent" })} votre attention`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `Il n'y a pas de ${WORKFLOW_PATH}.`,
            why: "Il met à jour progress.md et le badge quand vous fermez un ticket.",
            fix: `Exécutez \`${COMMAND} init --learner\` dans un clone, ou collez-le depuis la documentation de Waymark dans un nouveau fichier`,
          };
        case "app-right":
          return {
            what: `L'application n'a pas d'accès en écriture à «\u00A0${RIGHT_NAMES[gap.right]}\u00A0» ici.`,
            why: WHY_RIGHT[gap.right],
            fix: `Acceptez «\u00A0${RIGHT_NAMES[gap.right]}: read and write\u00A0»`,
          };
        case "workflow-right":
          return {
            what: `Le workflow n'a pas l'autorisation ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Ajoutez-la sous permissions dans le workflow",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub a demandé à Waymark de ralentir. Le reste suit automatiquement vers ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} tickets sur ${number(all)} sont ouverts. GitHub permet ${number(anHour)} nouveaux tickets par heure, donc le reste sera ouvert vers ${at}.`,
    instant: ({ time, zone, day: on }) => `${time} (${zone}) le ${day(on)}`,
  },
  changes: {
    intro: "La feuille de route a changé. Waymark a donc mis à jour vos tickets\u00A0:",
    added: (issues) => `Nouveaux\u00A0: ${issues}`,
    returned: (issues) => `De retour dans la feuille de route\u00A0: ${issues}`,
    renamed: (issues) => `Renommés\u00A0: ${issues}`,
    kept: (issues) => `Renommés dans la feuille de route (vos titres sont conservés)\u00A0: ${issues}`,
    now: (name) => `maintenant «\u00A0${name}\u00A0»`,
    was: (name) => `avant «\u00A0${name}\u00A0»`,
    moved: (issues) => `Déplacés vers une autre phase\u00A0: ${issues}`,
    phases: (names) => `Phases renommées\u00A0: ${names}`,
    isNow: (from, to) => `«\u00A0${from}\u00A0» est maintenant «\u00A0${to}\u00A0»`,
    isNowKept: (from, to) =>
      `«\u00A0${from}\u00A0» est maintenant «\u00A0${to}\u00A0» (le titre de votre jalon est conservé)`,
    left: (issues) =>
      `Retirés de la feuille de route\u00A0: ${issues}. Ces tickets sont conservés, mais ne comptent plus.`,
    more: (others) => `et ${plural(others, { one: "autre", other: "autres" })}`,
  },
  setUp: {
    title: "Configurer Waymark",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark est prêt à transformer cette feuille de route en parcours\u00A0: un ticket pour chaque chose à apprendre. Vous fermez un ticket quand vous avez appris son sujet.

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "Deux" : "Trois"} étapes, dans l'ordre de votre choix\u00A0:

1. **Activez les tickets (_Issues_).** Un fork n'en a pas au départ. ${turnsOn ? `La fusion de cette pull request active les tickets\u00A0; vous pouvez les désactiver ensuite dans les [paramètres](${settings}).` : `Cochez _Issues_ sous _Features_ dans les [paramètres](${settings}).`}
${actions === null ? "" : `1. **Activez GitHub Actions**, qui met à jour \`progress.md\` et le badge. Cliquez sur le bouton vert de la [page Actions](${actions}).\n`}1. **Fusionnez cette pull request.** Elle ajoute\u00A0: ${adds({ workflow: "un workflow", badge: "le badge dans votre README", config: "un fichier de configuration que vous pouvez modifier (`.github/roadmap.yml`)" })}.

Ensuite, ${issues === null ? "les tickets de la lecture que vous aurez choisie" : `${number(issues)} tickets`} s'ouvrent automatiquement, plus un qui affiche votre progression. Personne n'est mentionné ni assigné. Vous ne recevrez pas de notifications pour ces tickets, sauf si vous suivez ce dépôt. Pour en recevoir moins, choisissez _Watch_ puis _Participating and mentions_ en haut du dépôt.

${reading === null ? "" : `Voici comment Waymark lit la feuille de route\u00A0:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] Ouvrir les tickets phase par phase\u00A0: la phase suivante s'ouvre quand la précédente est presque terminée ${phaseByPhase}\n`}${known === null ? "" : `- [ ] Je connais déjà ${known.phases}\u00A0: proposer ce qui vient ensuite ${known.mark}\n`}${noBadge === null ? "" : `- [ ] Ne pas mettre le badge dans mon README ${noBadge}\n`}
Vous avez changé d'avis\u00A0? Fermez cette pull request\u00A0: Waymark ne fera plus rien ici.
`,
    missing: ({ issues, settings, actions }) =>
      `Merci pour la fusion. Il reste une étape\u00A0:

- **Les tickets (_Issues_) sont désactivés.** Cochez _Issues_ sous _Features_ dans les [paramètres](${settings}). Ensuite, ${number(issues)} tickets s'ouvrent automatiquement.${actions === null ? "" : `\n- Waymark ne peut pas voir si GitHub Actions est activé. Si la [page Actions](${actions}) affiche un bouton vert, cliquez dessus.`}

Waymark vérifie de nouveau 1, 2, 5, 10, 20 et 40 minutes après la fusion, puis toutes les heures.`,
    ready: (issues) =>
      `Les tickets sont activés et votre parcours est prêt. [Ouvrez vos tickets](${issues}).`,
  },
  filesPull: {
    title: "Mettre à jour votre progression",
    body: ({ rulesets, branches }) =>
      `La branche par défaut n'accepte pas les commits directs, donc cette pull request contient \`progress.md\`, le badge et les images. Waymark la tient à jour jusqu'à ce que vous la fusionniez. Vous pouvez la fusionner quand vous voulez.

Si vous préférez des commits directs, autorisez Waymark à contourner la règle dans les [rulesets](${rulesets}) ou dans la [protection de branche](${branches}).

La première pull request ajoute aussi le workflow qui tient ces fichiers à jour. Si vous la fermez sans la fusionner, Waymark ne la rouvre pas.
`,
    moot: "La branche par défaut contient déjà tout cela\u00A0: il n'y a plus rien à fusionner.",
  },
  talk: {
    help: "Commencez un commentaire par l'une de ces commandes. Toute personne qui a un accès en écriture à ce dépôt peut les utiliser\u00A0:",
    commands: {
      next: "ce que vous pouvez faire maintenant",
      status: "où vous en êtes",
      done: "sur un ticket\u00A0: le termine",
      skip: "sur un ticket\u00A0: l'ignore (rouvrez-le pour annuler)",
      stuck: "sur un ticket\u00A0: ajoute l'étiquette `stuck`, pour qu'un mentor le trouve",
      built:
        "sur le ticket d'un projet, avec une adresse\u00A0: `progress.md` renvoie vers ce que vous avez construit",
      pace: "`5/semaine` ou `6 heures/semaine`\u00A0: planifie vos semaines et fixe les échéances des jalons (`pace off` y met fin)",
      pause:
        "`2 semaines`\u00A0: pause cette semaine et la suivante\u00A0; à partir du vendredi, les deux suivantes",
      resume: "met fin à une pause",
      start:
        "sur n'importe quel ticket, tant que le parcours n'existe pas encore\u00A0: ouvre les tickets du parcours",
      sync: "vérifie de nouveau la feuille de route et les tickets, et corrige les différences",
      preview: "affiche ce que `sync` changerait, sans rien changer",
      apply: "confirme une modification qui attend votre réponse",
      reading: "`B`, par exemple\u00A0: choisit comment la feuille de route est lue",
      doctor: "affiche ce qui demande votre attention",
      help: "affiche cette liste",
      off: "désactive Waymark dans ce dépôt",
      on: "réactive Waymark",
    },
    units: {
      topics: ["sujets", "sujet", "éléments", "élément"],
      hours: ["heures", "heure", "h"],
      weeks: ["semaines", "semaine"],
      each: ["par", "à", "la", "à la", "chaque"],
    },
    unknown: (names) => `Waymark ne connaît pas cette commande. Les commandes sont\u00A0: ${names}.`,
    meant: (name) =>
      `Vouliez-vous dire \`/waymark ${name}\`\u00A0? \`/waymark help\` affiche toutes les commandes.`,
    off: "Waymark est maintenant désactivé dans ce dépôt. Rien n'est supprimé. Pour le réactiver, écrivez `/waymark on` en commentaire.",
    isOff: "Waymark est désactivé dans ce dépôt. Pour l'activer, écrivez `/waymark on` en commentaire.",
    nothingToDo: "Rien à changer. Les tickets, les jalons et les étiquettes sont à jour.",
    nothingToConfirm: "Rien n'attend votre réponse.",
    lookAgain:
      "La modification qui attend votre réponse n'est plus la même. Lisez-la sur le ticket épinglé, puis écrivez de nouveau `/waymark apply` en commentaire.",
    skipDone: "Ce ticket est déjà terminé, il n'est donc pas ignoré. Pour l'ignorer, rouvrez-le d'abord.",
    doneBut: "Votre commande est exécutée, mais Waymark n'a pas pu mettre à jour le reste\u00A0:",
    skipWhere: "Écrivez cette commande sur le ticket de ce que vous voulez ignorer.",
    doneWhere: "Écrivez cette commande sur le ticket de ce que vous avez terminé.",
    stuckWhere: "Écrivez cette commande sur le ticket pour lequel vous avez besoin d'aide.",
    stuck: (label) =>
      `Ce ticket porte maintenant l'étiquette \`${label}\`, pour qu'un mentor le trouve. Il est utile d'y noter ce que vous avez essayé et ce qui s'est passé. Retirez l'étiquette quand vous pourrez continuer.`,
    builtWhere: "Écrivez cette commande sur le ticket d'un projet.",
    builtHow:
      "Ajoutez l'adresse de ce que vous avez construit\u00A0: `/waymark built https://github.com/vous/votre-projet`.",
    built: (file) => `Enregistré. ${file} contient maintenant le lien.`,
    builtNowhere:
      "L'adresse ne peut pas être enregistrée, parce que la partie de ce ticket que Waymark a écrite n'existe plus.",
    paceHow:
      "Ajoutez combien vous voulez faire par semaine\u00A0: `/waymark pace 5/semaine` ou `/waymark pace 6 heures/semaine`.",
    paceNow: (pace) =>
      `Votre rythme est de ${aWeek(pace)}. Pour y mettre fin, écrivez \`/waymark pace off\` en commentaire.`,
    paceOff:
      "Vous n'avez plus de rythme hebdomadaire. Pour en fixer un nouveau, écrivez par exemple `/waymark pace 5/semaine` en commentaire.",
    pauseHow: "Ajoutez un nombre de semaines, 52 au plus\u00A0: `/waymark pause 2 semaines`.",
    paceFirst:
      "Vous n'avez pas encore de rythme à mettre en pause. Fixez-en un d'abord, par exemple `/waymark pace 5/semaine`.",
    paceSet: (pace) =>
      `Votre rythme est maintenant de ${aWeek(pace)}. Il est enregistré dans \`.github/roadmap.yml\`.`,
    paused: (mondays) =>
      `Semaines de pause\u00A0: ${mondays.map(day).join(", ")}. Elles sont enregistrées dans \`.github/roadmap.yml\`.`,
    resumed: (mondays) =>
      `Ces semaines ne sont plus en pause\u00A0: ${mondays.map(day).join(", ")}. Bon retour\u00A0!`,
    notPaused: "Il n'y a pas de pause à terminer\u00A0: ni cette semaine ni la suivante ne sont en pause.",
    byHand: (path, key, lines) =>
      `Impossible de modifier \`${path}\` d'ici. Écrivez-y ceci. Si \`${key}\` y est déjà, remplacez cette partie\u00A0:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `Impossible de modifier \`${path}\` d'ici. Retirez-en \`${key}\`.`,
    readingHow: (list) =>
      `Indiquez l'une de ces lectures, par exemple \`/waymark reading A\`\u00A0:\n\n${list}`,
    readingOnly: "Waymark ne connaît qu'une façon de lire cette feuille de route.",
    readingMoved:
      "La feuille de route a changé, et les lectures possibles aussi. La question sur le ticket épinglé est maintenant à jour. Choisissez de nouveau.",
    readingSet: (reading) => `La feuille de route est désormais lue ainsi\u00A0: ${reading}`,
    readingByHand: (path, lines) =>
      `Cette fois, la feuille de route a été lue ainsi, mais cela n'a pas pu être enregistré dans \`${path}\`. Définissez-y ces options. Sinon, elle sera lue la prochaine fois comme le fichier l'indique\u00A0:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    allWell: "Aucun problème trouvé.",
    refused: "Une partie a échoué\u00A0:",
  },
  doctor: {
    declined: {
      what: "La pull request de configuration a été fermée sans être fusionnée.",
      why: "Waymark ne fait rien ici tant qu'elle n'est pas fusionnée.",
      fix: "Rouvrez-la et fusionnez-la",
    },
    nobodyActs: "Personne d'autre n'écrit les tickets.",
    reading: {
      open: (path) =>
        `Waymark ne sait pas avec certitude comment lire ${path}, et personne n'a encore choisi.`,
      lost: (path) => `${path} a changé, et la lecture utilisée jusqu'ici n'y trouve plus aucun sujet.`,
      why: "Rien n'est ouvert ni modifié tant que personne n'a choisi.",
      fix: (readings, sync, check) =>
        `Choisissez l'une des lectures ${readings}\u00A0: cochez sa case dans le ticket épinglé ou exécutez \`${sync}\`. \`${check}\` les affiche.`,
    },
    notRoadmap: {
      what: (path) => `Waymark ne lit pas ${path} comme une feuille de route.`,
      why: "Chacun de ses sujets devient un ticket. Sans sujets, il n'y a rien à ouvrir.",
      fix: (check, init) =>
        `Voyez comment il est lu avec \`${check}\`, ou indiquez un autre fichier avec \`${init}\`.`,
    },
    config: {
      why: "Waymark ne change rien tant que la configuration n'est pas valide.",
      fix: (init) =>
        `Corrigez la ligne. Ou supprimez le fichier et exécutez \`${init}\` pour en créer un nouveau.`,
    },
    workflow: {
      why: "Actions met à jour progress.md et le badge quand un ticket est fermé.",
      actionsOff: { what: "Actions est désactivé pour ce dépôt.", fix: "Activez-le" },
      refused: {
        "local-only": (action) =>
          `Les paramètres n'autorisent pas ${action}\u00A0: seules les Actions du même propriétaire peuvent s'exécuter. Le workflow ne démarre donc pas.`,
        "not-selected": (action) =>
          `Les paramètres n'autorisent pas ${action}\u00A0: elle ne fait pas partie des Actions sélectionnées. Le workflow ne démarre donc pas.`,
        "not-pinned": (action) =>
          `Les paramètres n'autorisent pas ${action}\u00A0: chaque Action doit être épinglée à un SHA de commit complet. Le workflow ne démarre donc pas.`,
      },
      pin: (init) => `Écrivez le SHA d'une version et son numéro en commentaire, comme le fait \`${init}\``,
      allow: "Autorisez-la sous «\u00A0Actions permissions\u00A0»",
      notListed: {
        what: "GitHub n'affiche pas le workflow dans sa liste.",
        fix: "Regardez si GitHub l'affiche et activez-le à cet endroit",
      },
      fork: {
        what: "Les workflows de ce fork ne sont pas encore activés.",
        fix: (button) => `Cliquez sur «\u00A0${button}\u00A0»`,
      },
      disabled: {
        disabled_manually: "Quelqu'un a désactivé le workflow.",
        disabled_inactivity: "GitHub a désactivé le workflow après 60 jours sans commit.",
      },
      enable: "Cliquez sur «\u00A0Enable workflow\u00A0»",
    },
    board: "Un tableau montre le parcours sous forme de cartes. Le ticket épinglé fonctionne sans lui.",
  },
  cohort: {
    heading: (title) => `Groupe\u00A0: ${title}`,
    learners: (learners) => plural(learners, { one: "élève", other: "élèves" }),
    states: {
      stuck: "demande de l'aide",
      quiet: "sans activité",
      behind: "en retard",
      new: "vient de commencer",
      "on-track": "dans les temps",
      finished: "a terminé",
    },
    columns: {
      learner: "Élève",
      group: "Groupe",
      state: "État",
      done: "Terminé",
      lastActivity: "Dernière activité",
      next: "À suivre",
      notes: "Notes",
    },
    noActivity: "rien encore",
    stuckOn: (items) => `demande de l'aide pour ${items}`,
    overdue: (items) =>
      items < 2
        ? `${number(items)} élément des semaines précédentes est ouvert`
        : `${number(items)} éléments des semaines précédentes sont ouverts`,
    finishedOn: (on) => `a terminé le ${day(on)}`,
    behindRoadmap: (versions) =>
      `a une feuille de route plus ancienne (${plural(versions, { one: "version", other: "versions" })} de retard)`,
    ownRoadmap: "a modifié la feuille de route",
    apart: {
      withoutWaymark: (repositories) =>
        `${plural(repositories, { one: "dépôt", other: "dépôts" })} sans Waymark`,
      leftOut: (repositories) =>
        repositories < 2
          ? `${number(repositories)} élève qui préfère ne pas apparaître`
          : `${number(repositories)} élèves qui préfèrent ne pas apparaître`,
      turnedOff: (repositories) =>
        repositories < 2
          ? `${number(repositories)} élève qui a désactivé Waymark`
          : `${number(repositories)} élèves qui ont désactivé Waymark`,
      notJoined: (repositories) =>
        `${plural(repositories, { one: "élève", other: "élèves" })} hors de ce groupe`,
      notShown: (repositories) =>
        plural(repositories, { one: "dépôt privé non affiché", other: "dépôts privés non affichés" }),
    },
    faults: {
      missing: "n'existe pas ou est privé",
      "too-large": "a un progress.json trop volumineux",
      binary: "a un progress.json qui n'est pas du texte",
      refused: "a un progress.json que GitHub n'affiche pas",
      "not-progress": "a un progress.json illisible",
      "wrong-counts": "a un progress.json avec des nombres qui ne peuvent pas être justes",
      newer: "a un progress.json d'une version plus récente de Waymark",
    },
    renamed: (from, to) => `${from} s'appelle maintenant ${to}`,
    more: (learners) =>
      `${plural(learners, { one: "autre élève se trouve", other: "autres élèves se trouvent" })} dans cohort.json.`,
    nobody: "Aucun élève n'utilise encore Waymark.",
    picture: {
      title: "Progression de chaque élève par phase",
      done: ({ done, total }) => `${number(done)} sur ${number(total)}`,
    },
    topics: {
      heading: "Où les élèves s'arrêtent",
      intro:
        "Chaque nombre compte des élèves. «\u00A0Atteint\u00A0» signifie qu'ils ont commencé ou fermé le sujet, ou que c'est leur prochain. La médiane indique la durée du sujet\u00A0: la moitié des élèves l'ont fermé au plus tant de jours après le ticket qu'ils avaient fermé avant.",
      none: "Il n'y a pas encore assez d'élèves. Il en faut au moins deux pour cette liste.",
      columns: {
        topic: "Sujet",
        phase: "Phase",
        reached: "Atteint",
        finished: "Terminé",
        skipped: "Ignoré",
        stopped: "Pas terminé",
        stuck: "Demandes d'aide",
        days: "Médiane (jours)",
      },
    },
    issue: {
      title: "Groupe",
      page: (page) => `Le tableau complet est dans ${page}.`,
      below: "Ajoutez vos notes sous cette ligne. Waymark les conserve.",
    },
    comment: {
      heading: (monday) => `Semaine du ${day(monday)}`,
      stuck: (learners) => `Demandent de l'aide\u00A0: ${learners}.`,
      quiet: (learners) => `Sans activité depuis plus d'une semaine\u00A0: ${learners}.`,
      finished: (learners) => `Ont terminé la feuille de route\u00A0: ${learners}.`,
      more: (learners) => plural(learners, { one: "autre", other: "autres" }),
    },
    smallPrint:
      "Waymark ne lit que le fichier `progress.json` de chaque dépôt. Pour ne pas apparaître, écrivez `cohort: false` dans `.github/roadmap.yml`.",
  },
  summary: {
    committed: (commit) => `Mis à jour dans ${commit}.`,
    unchanged: "Rien n'a changé depuis la dernière exécution.",
    progressFile: "Tous les détails",
  },
};
