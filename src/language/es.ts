/** Spanish. */
import type { Unreadable } from "../model/actual.ts";
import { INSTALL_LINK } from "../access/install-link.ts";
import { BEHIND_LIMIT } from "../model/upstream.ts";
import { COMMAND } from "../model/command-name.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { inWorkflow, RIGHT_NAMES, type Right } from "../access/right.ts";
import { formats } from "./formats.ts";
import type { WeeklyPace } from "./language.ts";
import type { Translation } from "./translation.ts";
import { OPTIONAL_WORDS } from "./optional-words.ts";

const { percent, number, day, shortDay, month, plural } = formats("es");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "elemento", other: "elementos" } : { one: "hora", other: "horas" })} por semana`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Cada tema es una incidencia. Al cerrarla, se completa el tema.",
  contents: "Waymark guarda progress.md y la insignia en commits.",
  pull_requests: "Si la rama no admite commits directos, Waymark abre un pull request con los archivos.",
  workflows: "Waymark añade el workflow que mantiene al día progress.md.",
  actions: "Si un límite de GitHub interrumpe una hoja de ruta larga, Waymark inicia la siguiente ejecución.",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "no es un archivo de texto",
  "too-large": "ocupa más de 1 MiB",
  symlink: "es un enlace que no lleva a ningún archivo de este repositorio",
  lfs: "está en Git LFS, que solo da un puntero; guárdalo como un archivo normal",
};

/** A limit with what it counts. */
function sized(limit: number, of: "number" | "text" | "list"): string {
  if (of === "number") return number(limit);
  return plural(
    limit,
    of === "text" ? { one: "carácter", other: "caracteres" } : { one: "elemento", other: "elementos" },
  );
}

const left = (items: number): string =>
  `${items === 1 ? "Queda" : "Quedan"} ${plural(items, { one: "elemento", other: "elementos" })} de semanas anteriores`;

export const es: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: ": ", stop: "." },

  doneOf: ({ done, total }) =>
    `${number(done)} de ${plural(total, { one: "completado", other: "completados" })}`,
  of: ({ done, total }) => `${number(done)} de ${number(total)}`,
  projectsOf: ({ done, total }) =>
    `${number(done)} de ${plural(total, { one: "proyecto", other: "proyectos" })}`,
  optionalOf: ({ done, total }) =>
    `${done > 0 ? "+" : ""}${number(done)} de ${plural(total, { one: "opcional", other: "opcionales" })}`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} en curso`] : []),
    ...(optionalDone > 0 ? [`+${plural(optionalDone, { one: "opcional", other: "opcionales" })}`] : []),
    ...(skipped > 0 ? [plural(skipped, { one: "omitido", other: "omitidos" })] : []),
  ],
  states: { open: "pendiente", "in-progress": "en curso", done: "completado", skipped: "omitido" },
  closedByBot: (slug) => `cerrada por el bot \`${slug}\`, y eso no cuenta`,
  closedByBots: (issues) =>
    `Un bot cerró ${issues}. Eso no cuenta como completado ni como omitido. Si has terminado el tema o quieres omitirlo, reabre la incidencia y ciérrala tú. Para que cuente todo lo que cierra un bot, escribe \`bots: true\` en \`.github/roadmap.yml\`.`,
  undecided: (issues) =>
    `Waymark no puede saber si quienes abrieron estas incidencias pueden escribir en este repositorio: ${issues}. Por eso no las cambia y no abre otras para sus temas. Si la incidencia es del curso, da permiso de escritura a quien la abrió. Si no la conoces, bórrala.`,
  doneOn: (on) => `completado el ${day(on)}`,
  skippedOn: (on) => `omitido el ${day(on)}`,
  optional: OPTIONAL_WORDS.es,
  after: (phase) => `después de ${phase}`,
  built: "lo que has construido",
  noTopics: "Aún no hay temas.",

  headings: {
    next: "Qué hacer ahora",
    phases: "Fases",
    phase: "Fase",
    projects: "Proyectos",
    skills: "Lenguajes y herramientas",
    retired: "Ya no están en la hoja de ruta",
    board: "Tablero",
    notes: "Ten en cuenta",
    question: "Una pregunta para ti",
  },
  allDone: "Lo has completado todo. ¡Enhorabuena!",
  nothingNext: "Aún no hay nada que aprender aquí.",
  stillOptional: "Has completado todo lo obligatorio. ¡Enhorabuena! Si quieres continuar, esto es opcional:",
  retired: (items) =>
    `${plural(items, { one: "elemento ha salido", other: "elementos han salido" })} de la hoja de ruta. Lo que escribiste allí se conserva, pero no cuenta.`,
  week: {
    heading: (monday) => `Semana del ${day(monday)}`,
    begins: (monday) => `Tu plan empieza la semana del ${day(monday)} con esto:`,
    free: (monday) => `Esta semana descansas. La semana del ${day(monday)} sigues con esto:`,
    slipped: "Pendiente de semanas anteriores:",
    allDone: "Has completado todo lo de esta semana. Si quieres continuar:",
    atPace: (pace, end) =>
      end === null
        ? `Al ritmo de ${aWeek(pace)}, tardarás más de diez años.`
        : `Al ritmo de ${aWeek(pace)}, terminarás la semana del ${day(end)}.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "Aún no has completado nada en estas semanas.";
      const then = end === null ? "tardarás más de diez años" : `terminarás la semana del ${day(end)}`;
      return `Hasta ahora, has completado ${aWeek(pace)}. A ese ritmo, ${then}.`;
    },
    heldIt: "Hasta ahora, has mantenido ese ritmo.",
  },
  digest: {
    heading: (monday) => `Resumen de la semana del ${day(monday)}`,
    done: (items, issues) => `${plural(items, { one: "completado", other: "completados" })}: ${issues}`,
    nothingDone: "No se cerró ninguna incidencia.",
    streak: (weeks) =>
      weeks === 1
        ? "Una semana con avances. ¡Sigue así!"
        : `${number(weeks)} semanas seguidas con avances. ¡Sigue así!`,
    ready: (projects) => `Ya puedes construir ${projects}.`,
    monthHeading: (monday) => `Resumen de ${month(monday)}`,
    stuck: (issues) =>
      `Has pedido ayuda con ${issues}. Suele ayudar escribir allí qué has probado. También puedes seguir con otra cosa.`,
    slower: (items, pace) =>
      `${left(items)}. \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " horas" : ""}/semana\` ajusta el plan al ritmo que llevas.`,
    setPace: "¿Te ayudaría un plan semanal? Comenta `/waymark pace 5/semana` y sabrás qué toca cada semana.",
    nudge: ({ done }) =>
      done === 0
        ? "Todo ha estado tranquilo por aquí, y no pasa nada. Cuando quieras empezar, este es un buen primer paso:"
        : `Todo ha estado tranquilo por aquí, y no pasa nada: ya has completado ${plural(done, { one: "elemento", other: "elementos" })}. Cuando quieras seguir, este es el próximo paso:`,
    nudgeEnd: "Waymark volverá a escribirte cuando completes algo.",
    nudgePause:
      "¿Te tomas un descanso? `/waymark pause 2 semanas` aplaza el plan. Waymark volverá a escribirte cuando completes algo.",
    smallPrint: {
      weekly:
        "Waymark escribe un comentario cada semana. Para cambiarlo, pon `digest: monthly` o `digest: off` en `.github/roadmap.yml`.",
      monthly:
        "Waymark escribe un comentario cada mes. Para desactivarlo, pon `digest: off` en `.github/roadmap.yml`.",
    },
  },
  timeZone: {
    config: (zone) => `Los días y las semanas siguen la zona horaria \`${zone}\`.`,
    commits: (zone) =>
      `Los días y las semanas siguen la hora UTC${zone}, como tus commits. Para usar otra zona horaria, añade por ejemplo \`timezone: Europe/Madrid\` a \`.github/roadmap.yml\`.`,
    default: () =>
      "Los días y las semanas siguen la hora UTC. Para usar tu zona horaria, añade por ejemplo `timezone: Europe/Madrid` a `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "La aplicación mantiene esta página al día.",
      workflow: `El workflow \`${WORKFLOW_PATH}\` mantiene esta página al día.`,
      terminal: `Esta página se actualizó desde una terminal. Para ponerla al día otra vez, ejecuta \`${COMMAND} sync\`.`,
    },
    gone: {
      app: `**La aplicación ya no responde**, así que no se abren incidencias y la incidencia fijada no se actualiza. Instálala otra vez, o deja que un workflow lo haga todo: borra \`${WORKFLOW_PATH}\`, ejecuta \`${COMMAND} init --learner\` en un clon de este repositorio y haz push.`,
      workflow: `**El workflow \`${WORKFLOW_PATH}\` ya no está**, así que tu progreso ya no se actualiza. Ejecuta \`${COMMAND} init --learner\` en un clon de este repositorio y haz push, o instala la aplicación (${INSTALL_LINK}).`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `A este fork le ${behind === 1 ? "falta" : "faltan"} ${behind >= BEHIND_LIMIT ? "al menos " : ""}${plural(behind, { one: "commit", other: "commits" })} de \`${name}\`, y ${roadmapChanged ? "allí la hoja de ruta ha cambiado" : "la hoja de ruta es la misma"}. Para ponerte al día, pulsa **Sync fork** en [su página principal](${url}). Si GitHub avisa de conflictos, **Discard commits** no daña tu curso: Waymark restaura sus archivos y tus ajustes. Si tú has cambiado otros archivos, [abre un pull request](${compare}) y resuelve los conflictos allí.`,
  restored: ({ files, keys }) =>
    `Alguien pulsó **Discard commits** en este fork, y eso borra todos los archivos que no están en el original. Tus incidencias siguen igual. Waymark restaura estos archivos: ${files.map((file) => `\`${file}\``).join(", ")}.${keys.length === 0 ? "" : ` Contienen tus ajustes: ${keys.map((key) => `\`${key}\``).join(", ")}.`} Después restaura \`progress.md\` y sus imágenes. Los demás archivos que añadiste no se restauran.`,
  howItComesAbout:
    "Waymark crea este archivo a partir de las incidencias de este repositorio. Cierra una incidencia para completarla, o ciérrala como _not planned_ para omitirla. Los cambios que hagas en este archivo se sobrescriben.",

  issue: {
    headings: {
      learn: {
        topic: "Qué aprender",
        project: "Qué vas a practicar",
        skill: "Herramientas que conocer",
      },
      buildsOn: "En qué se basa",
      roadmapSays: "Lo que dice la hoja de ruta",
      objectives: "Qué sabrás hacer",
      exercise: "Pruébalo",
      links: "Dónde aprenderlo",
      phaseLinks: "Para toda la fase",
      doneWhen: "Cuándo está completado",
    },
    steps: {
      topic: ["Leer sobre ello", "Probarlo en unas líneas de código propias"],
      project: ["Una primera versión que funciona", "Probada y ordenada", "Enseñada a alguien"],
      skill: ["Usada una vez en algo propio"],
    },
    doneWhen: {
      topic: "Sabes usarlo en algo pequeño tuyo sin consultarlo.",
      project: "Funciona, otra persona lo ha probado y está en un repositorio tuyo.",
      skill: "Has usado cada una de las herramientas de arriba en un proyecto tuyo.",
    },
    objectivesMet: "Sabes hacer todo lo de arriba sin consultarlo.",
    thenClose: "Después, cierra esta incidencia para completarla. Ciérrala como _not planned_ para omitirla.",
    optional: "Es opcional: puedes terminar la hoja de ruta sin ello.",
    topicOf: (place, topics) => ({ before: `Tema ${number(place)} de ${number(topics)} en `, after: "." }),
    buildAfter: { before: "Constrúyelo después de ", after: "." },
    untilThen: (locked, ready) =>
      `Hasta que todo esto esté completado u omitido, esta incidencia lleva la etiqueta \`${locked}\`. Después recibe la etiqueta \`${ready}\`.`,
    blockedUntilThen:
      "Hasta que todo esto esté completado u omitido, GitHub muestra esta incidencia como bloqueada.",
    more: (lines) => `…y ${number(lines)} más en la hoja de ruta.`,
    wayBack: "Ver en la hoja de ruta",
    yours: "Marca las casillas y añade notas. Waymark las conserva.",
    earlier: "Marcado antes:",
  },
  news: {
    ready: "Has completado u omitido todo lo que este proyecto necesita. Ya puedes construirlo.",
    finished: ({ title, learned, next }) =>
      [
        `Has terminado **${title}**. ¡Enhorabuena!`,
        ...(learned.length === 0 ? [] : [`Has aprendido: ${learned.join(", ")}.`]),
        ...(next === null ? [] : [`Lo siguiente es **${next.title}**: ${next.first.join(", ")}.`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `¡Has terminado ${title}!`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${plural(items, { one: "elemento", other: "elementos" })} en ${plural(days, { one: "día", other: "días" })}.`,
        ...(projects === 0
          ? []
          : [`${plural(projects, { one: "proyecto construido", other: "proyectos construidos" })}.`]),
        ...(weeks < 2 ? [] : [`Mejor racha: ${number(weeks)} semanas seguidas.`]),
      ].join(" "),
    projects: "Lo que has construido:",
    forProfile: "Para el README de tu perfil:",
    forPost: "Para compartirlo:",
    post: (title, { items, days }) =>
      `He terminado «${title}»: ${plural(items, { one: "elemento", other: "elementos" })} en ${plural(days, { one: "día", other: "días" })}.`,
    end: "Waymark ya no enviará más recordatorios. Tus incidencias, `progress.md` y la insignia se conservan.",
    finished: "Terminado",
    on: (on) => `Terminado el ${day(on)}`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), items === 1 ? "elemento" : "elementos"],
      [number(projects), projects === 1 ? "proyecto" : "proyectos"],
      [number(days), days === 1 ? "día" : "días"],
      [number(weeks), weeks === 1 ? "semana seguida" : "semanas seguidas"],
    ],
  },
  milestone: {
    phase:
      "Una fase de tu hoja de ruta, con sus temas y los proyectos que vienen después. Se cierra automáticamente cuando todo lo obligatorio está completado u omitido.",
    optionalPhase:
      "Una fase opcional de tu hoja de ruta. Se cierra automáticamente cuando todo está completado u omitido.",
  },
  labels: {
    topic: "Algo que aprender",
    project: "Algo que construir",
    skill: "Herramientas que conocer",
    optional: "No hace falta para completar la hoja de ruta",
    locked: "Antes van sus temas",
    ready: "Ya puedes construirlo",
    retired: "Ya no está en la hoja de ruta",
    stuck: "Pide ayuda a un mentor",
    waymark: "Muestra cuánto has avanzado. Waymark la mantiene al día",
  },

  badge: {
    forReadme: "Una insignia para tu README",
    label: "hoja de ruta",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "aún nada" : `${percent(value)} (${number(done)} de ${number(total)})`,
  },
  picture: {
    title: "Progreso del aprendizaje",
    weekByWeek: "Completado semana a semana",
    completedIn: (done, monday) => `${number(done)} en la semana del ${day(monday)}`,
    nothingCompleted: "aún nada en estas semanas",
    morePhases: (phases) => `y ${plural(phases, { one: "fase más", other: "fases más" })}`,
  },
  tracking: {
    title: "Tu progreso",
    deleted: {
      heading: "Incidencias borradas",
      words:
        "Waymark solo abre nuevas incidencias para estos elementos si lo pides. Para ello, marca su casilla.",
    },
    openAgain: (title) => `Abrir «${title}» de nuevo`,
    coming: (issues, off) =>
      `Waymark está abriendo ${number(issues)} incidencias, una por cada cosa que aprender o construir. No se menciona ni se asigna a nadie. Para detener Waymark, pon la etiqueta ${off} a esta incidencia.`,
    intro:
      "Cierra una incidencia para completarla, o ciérrala como _not planned_ para omitirla. Reábrela para deshacerlo. Para mostrar que has empezado, marca una casilla de la incidencia o asígnatela. Para más opciones, como un ritmo semanal, comenta `/waymark help`.",
    details: "Todo en detalle",
    boardGone:
      "Alguien cerró, desvinculó o eliminó el tablero, así que Waymark ya no lo actualiza. La lista de arriba se sigue actualizando.",
    boardAgain: (last) => `Crear otro tablero en lugar del número ${last}`,
    ownBoard: {
      heading: "Consigue un tablero",
      words: ({ projects, guide }) =>
        `GitHub no permite que las aplicaciones accedan a los tableros de las cuentas personales. [Con un token tuyo](${guide}), Waymark crea un tablero y lo mantiene al día. O créalo a mano: [abre los proyectos de este repositorio](${projects}), elige **New project** y **Board**, y activa **Auto-add to project** para este repositorio en **Workflows**. GitHub pasa una tarjeta a Done cuando cierras su incidencia.`,
    },
  },
  board: {
    missing: {
      "owned-by-person":
        "Las aplicaciones y el token propio de un workflow no pueden acceder a los tableros de una cuenta personal.",
      "not-classic":
        "No hay tablero, porque `project-token` no es un token clásico. Ningún otro tipo de token puede acceder a los tableros de una cuenta personal.",
      "no-scope": "No hay tablero, porque el token de `project-token` no tiene el ámbito `project`.",
      "no-repo-scope":
        "El tablero no está al día, porque el token de `project-token` necesita el ámbito `repo` para este repositorio privado.",
      "not-owner":
        "No hay tablero, porque el token de `project-token` es de otra persona. Solo un token del propietario puede acceder a sus tableros.",
      rejected: "El tablero no está al día, porque el token de `project-token` ha caducado o se ha revocado.",
      "no-permission":
        "El tablero no está al día, porque el token de `project-token` no puede acceder a tableros.",
      "older-server": "Este servidor de GitHub es demasiado antiguo para tableros, así que no hay ninguno.",
      "no-answer":
        "El tablero no se actualizó esta vez, porque GitHub no respondió. La próxima ejecución lo intenta de nuevo.",
    },
    fix: ({ token, secret }) =>
      `[Crea un token clásico](${token}) y [guárdalo](${secret}) como el secreto que usa \`project-token\`.`,
    refused: (said) => `El tablero no está al día. Todo lo demás sí. ${said}`,
    notYet: `Aún no hay tablero. Para crear uno, ejecuta \`${COMMAND} sync\`, o pon \`mode: sync\` en este workflow.`,
    status: {
      complete: () => "Todo lo obligatorio está completado.",
      inactive: (off) =>
        off ? "Esta semana es de descanso." : "No se ha hecho nada en las últimas dos semanas.",
      "on-track": () => "No queda nada de semanas anteriores.",
      "at-risk": (items) => `${left(items)}: como mucho, una semana de trabajo.`,
      "off-track": (items) => `${left(items)}: más de una semana de trabajo.`,
    },
    about: (title) => `${title}: cada tarjeta es una incidencia del curso.`,
    readme: (title) =>
      [
        `# ${title}`,
        "Cada tarjeta es una incidencia del curso. Cierra la incidencia para completarla; la tarjeta la sigue.",
        "Mueve una tarjeta a **In Progress** cuando empieces, y a **Done** cuando lo domines: su incidencia la sigue.",
        "Las vistas, los campos, las opciones y los colores son tuyos: puedes cambiarlos, moverlos o borrarlos.",
      ].join("\n\n"),
    options: {
      topic: "Tema",
      project: "Proyecto",
      skill: "Habilidad",
      skills: "Lenguajes y herramientas",
      later: "Fases posteriores",
    },
    fields: { Phase: "Fase", Kind: "Tipo", Target: "Fecha objetivo", Week: "Semana" },
    views: {
      board: "Tablero",
      phases: "Por fase",
      week: "Esta semana",
      next: "Lo siguiente",
      projects: "Proyectos",
    },
  },
  readings: {
    words: ({ phases, topics, projects, names }) =>
      [
        plural(phases, { one: "fase", other: "fases" }),
        plural(topics, { one: "tema", other: "temas" }),
        ...(projects > 0 ? [plural(projects, { one: "proyecto", other: "proyectos" })] : []),
      ].join(", ") + `: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure: "Waymark no sabe con seguridad cómo leer esta hoja de ruta. No se abre nada hasta que elijas.",
    lost: "La hoja de ruta ha cambiado y, leída como hasta ahora, ya no contiene ningún tema. No se ha cambiado nada.",
    onIssue:
      "Marca una casilla, o comenta `/waymark reading A` en esta incidencia. Tu elección se guarda en `.github/roadmap.yml`.",
    onPull: "Marca una casilla antes de fusionar. Tu elección se guarda entonces en `.github/roadmap.yml`.",
  },
  stopped: {
    retires: (retiring, known) =>
      `La hoja de ruta ya no tiene ${number(retiring)} de los ${number(known)} elementos que tienen incidencia. Parece un error, así que no se ha cambiado nada. Si no lo es, marca la casilla correspondiente en la incidencia fijada o comenta /waymark apply.`,
    retire: (items) =>
      `Sí, quitar estos ${number(items)} elementos del curso. Sus incidencias se cierran, pero no se borran`,
    replaces: ({ retiring, renamed, known }) =>
      `La hoja de ruta ha cambiado mucho: de los ${number(known)} elementos que tienen incidencia, ${number(retiring)} ya no están y ${number(renamed)} tienen un título muy distinto. Parece un error, así que no se ha cambiado nada. Si no lo es, marca la casilla correspondiente en la incidencia fijada o comenta /waymark apply.`,
    replace: (items) =>
      `Sí, aplicar estos ${number(items)} cambios. Las incidencias se cierran o reciben su nuevo título, pero no se borran`,
    opens: (items, most) =>
      `La hoja de ruta tiene ${number(items)} elementos nuevos, más de ${number(most)}. No se ha cambiado nada, porque \`max_issues\` en la configuración no permite tantos. Si quieres estas incidencias, marca la casilla en la incidencia fijada o comenta /waymark apply.`,
    open: (items) => `Sí, abrir estas ${number(items)} incidencias`,
    badConfig: (said) => `La configuración tiene errores, así que no se ha cambiado nada. ${said}`,
    noConfig: (path) => `No existe el archivo \`${path}\`, pero el workflow lo indica como configuración.`,
    absent: (path) => `El archivo \`${path}\` ya no existe.`,
    empty: (path) => `Ya no se encuentran temas en \`${path}\`.`,
    notRoadmap: (path, said) => `\`${path}\` ya no se lee como una hoja de ruta: ${said}`,
    unreadable: (path, why) => `No se puede leer \`${path}\`: ${UNREADABLE[why]}.`,
    advice:
      "No se ha cambiado nada. Corrige el archivo, indica otro con `source:` en `.github/roadmap.yml`, o escribe allí `enabled: false` para detener Waymark.",
    unread: (said) => `Waymark no lee este archivo como una hoja de ruta: ${said}`,
    none: (path) => `No existe el archivo \`${path}\`.`,
    undecided: (issue) =>
      `Waymark no puede saber si quien abrió la incidencia #${issue} puede escribir en este repositorio. La incidencia está marcada como la incidencia fijada de este curso, así que no se ha cambiado nada. Inténtalo más tarde. Si vuelve a ocurrir, da permiso de escritura a esa persona, o ejecuta Waymark con la cuenta o la App que abrió la incidencia. Si no conoces la incidencia, bórrala.`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "etiqueta nueva", other: "etiquetas nuevas" }),
      "new-milestones": (many) => plural(many, { one: "hito nuevo", other: "hitos nuevos" }),
      "changed-milestones": (many) => plural(many, { one: "hito modificado", other: "hitos modificados" }),
      "closed-milestones": (many) =>
        plural(many, {
          one: "hito cerrado (su fase está terminada)",
          other: "hitos cerrados (sus fases están terminadas)",
        }),
      "reopened-milestones": (many) => plural(many, { one: "hito reabierto", other: "hitos reabiertos" }),
      comments: (many) => plural(many, { one: "comentario", other: "comentarios" }),
      "new-issues": (many) => plural(many, { one: "incidencia nueva", other: "incidencias nuevas" }),
      "changed-issues": (many) =>
        plural(many, { one: "incidencia modificada", other: "incidencias modificadas" }),
      "retired-issues": (many) =>
        plural(many, {
          one: "incidencia que ya no está en la hoja de ruta",
          other: "incidencias que ya no están en la hoja de ruta",
        }),
      "reopened-issues": (many) =>
        plural(many, { one: "incidencia reabierta", other: "incidencias reabiertas" }),
      "completed-issues": (many) =>
        plural(many, {
          one: "incidencia cerrada como completada",
          other: "incidencias cerradas como completadas",
        }),
      "skipped-issues": (many) =>
        plural(many, {
          one: "incidencia cerrada como not planned",
          other: "incidencias cerradas como not planned",
        }),
      "duplicate-issues": (many) =>
        plural(many, {
          one: "incidencia cerrada como duplicada",
          other: "incidencias cerradas como duplicadas",
        }),
      "new-boards": (many) => plural(many, { one: "tablero nuevo", other: "tableros nuevos" }),
      "closed-boards": (many) =>
        plural(many, {
          one: "tablero cerrado (hay uno anterior)",
          other: "tableros cerrados (hay uno anterior)",
        }),
      "new-fields": (many) =>
        plural(many, { one: "campo nuevo en el tablero", other: "campos nuevos en el tablero" }),
      "changed-fields": (many) =>
        plural(many, { one: "campo modificado en el tablero", other: "campos modificados en el tablero" }),
      weeks: () => "semanas modificadas en el tablero",
      "status-updates": (many) =>
        plural(many, {
          one: "actualización de estado en el tablero",
          other: "actualizaciones de estado en el tablero",
        }),
      "new-views": (many) =>
        plural(many, { one: "vista nueva en el tablero", other: "vistas nuevas en el tablero" }),
      "new-cards": (many) =>
        plural(many, { one: "tarjeta nueva en el tablero", other: "tarjetas nuevas en el tablero" }),
      "changed-cards": (many) =>
        plural(many, {
          one: "tarjeta modificada en el tablero",
          other: "tarjetas modificadas en el tablero",
        }),
      "new-sub-issues": (many) =>
        plural(many, { one: "subincidencia nueva", other: "subincidencias nuevas" }),
      "removed-sub-issues": (many) =>
        plural(many, { one: "subincidencia quitada", other: "subincidencias quitadas" }),
      "new-dependencies": (many) => plural(many, { one: "dependencia nueva", other: "dependencias nuevas" }),
      "removed-dependencies": (many) =>
        plural(many, { one: "dependencia quitada", other: "dependencias quitadas" }),
      "turned-off": () => "Waymark desactivado",
      "changed-files": (many) => plural(many, { one: "archivo modificado", other: "archivos modificados" }),
      "removed-files": (many) => plural(many, { one: "archivo eliminado", other: "archivos eliminados" }),
      "left-alone": (many) =>
        plural(many, { one: "elemento que queda como está", other: "elementos que quedan como están" }),
    },
    trackingIssue: "la incidencia fijada",
    needs: (project, blocker) => `${project} necesita ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} ya no necesita ${blocker}`,
  },
  reasons: {
    plain: {
      "learning-introduction": "Su introducción trata de aprender.",
      levels: "Sus fases van de lo básico a lo avanzado.",
      steps: "Sus títulos están numerados como los pasos de un curso.",
      awesome: "El texto dice que es una lista «awesome».",
      placeholders: "Muchos de sus elementos son huecos para rellenar.",
      "unknown-language": "Waymark no conoce el idioma de este texto, o hay muy poco texto para reconocerlo.",
      "few-topics": "Hay menos de tres temas.",
      picture: "El texto tiene imágenes. Si la hoja de ruta está en una imagen, Waymark no puede leerla.",
      accepted: "Lo pediste, así que Waymark lo lee como una hoja de ruta.",
      "no-learning-title": "El título no tiene ninguna palabra sobre aprender que Waymark conozca.",
      "no-phases": "No hay fases, semanas ni días numerados, ni niveles como básico y avanzado.",
      "no-learning-heading": "Ningún título sobre sus elementos dice que hay que aprenderlos.",
      "other-document":
        "Sus palabras y su estructura se parecen más a las de documentos que no son hojas de ruta.",
      "no-topics": "No se han encontrado temas en el texto.",
      "nothing-named": "Nada en el texto es lo que la configuración indica como temas.",
      advice:
        "Si es una hoja de ruta, escribe `enabled: true` en `.github/roadmap.yml`. Entonces Waymark la lee como tal.",
    },
    quoting: {
      "learning-title": (quoted) => `El título habla de un curso o de una hoja de ruta: ${quoted}.`,
      "list-title": (quoted) => `El título dice que es una lista de enlaces, notas o preguntas: ${quoted}.`,
      "product-title": (quoted) => `El título nombra una herramienta o un producto: ${quoted}.`,
      "product-plans": (quoted) => `Algunos de sus elementos parecen planes para un producto: ${quoted}.`,
      releases: (quoted) => `Sus fases se llaman como versiones o fechas de un producto: ${quoted}.`,
      "product-sections": (quoted) =>
        `Tiene secciones propias de la documentación de un software: ${quoted}.`,
      questions: (quoted) => `La mayoría de sus elementos son preguntas: ${quoted}.`,
      links: (quoted) => `La mayoría de sus elementos son enlaces: ${quoted}.`,
      sentences: (quoted) =>
        `La mayoría de sus elementos son frases y no nombres de cosas que aprender: ${quoted}.`,
    },
    found: ({ topics, phases }) =>
      `Waymark ha encontrado ${plural(topics, { one: "tema", other: "temas" })} en ${plural(phases, { one: "fase", other: "fases" })}.`,
    tooMany: ({ items, most }) =>
      `Esta hoja de ruta tiene ${number(items)} elementos. Waymark abre como máximo ${number(most)} incidencias, salvo que \`max_issues\` en \`.github/roadmap.yml\` permita más, así que no se abre ninguna.`,
    tooComplex: (line) => `En la línea ${number(line)}, el texto es demasiado largo o complejo para leerlo.`,
    tooSlow: (seconds) => `Leerlo tarda más de ${number(seconds)} segundos. Acorta o simplifica el texto.`,
    tooBig: (mebibytes) =>
      `Leerlo necesita más de ${number(mebibytes)} MiB de memoria. Acorta o simplifica el texto.`,
  },
  config: {
    tooLong: (limit) => `tiene más de ${number(limit)} caracteres`,
    tooManyColons: (limit) => `tiene más de ${number(limit)} signos de dos puntos en una línea`,
    tooDeep: (limit) => `tiene más de ${number(limit)} niveles de profundidad`,
    notYaml: () => "no es YAML válido",
    alias: "usa un alias (`*name`), que no se admite: escribe el valor otra vez",
    anchor: "usa un ancla (`&name`), que no se admite",
    tag: (tag) => `usa la etiqueta \`${tag}\`, que no se admite`,
    forbiddenKey: (key) => `"${key}" no puede ser una clave`,
    unknownKey: (key) => `"${key}" no es una clave conocida aquí.`,
    meant: (key) => `¿Querías decir "${key}"?`,
    knownKeys: (keys) => `Claves conocidas: ${keys}.`,
    wrong: (name, expected) => `${name === null ? "el archivo" : `"${name}"`} ${expected.join(" o ")}`,
    types: {
      text: "debe ser un texto",
      number: "debe ser un número",
      "whole-number": "debe ser un número entero",
      boolean: "debe ser true o false",
      list: "debe ser una lista",
      group: "debe ser un grupo de claves",
      other: "no es válido",
    },
    oneOf: (values) => `debe ser uno de estos valores: ${values}`,
    least: (limit, of) =>
      of === "number" ? `debe ser al menos ${number(limit)}` : `debe tener al menos ${sized(limit, of)}`,
    most: (limit, of) =>
      of === "number"
        ? `debe ser como máximo ${number(limit)}`
        : `debe tener como máximo ${sized(limit, of)}`,
    rules: {
      "web-address": "debe ser una dirección que empiece por https: o http:",
      path: "debe ser una ruta dentro del repositorio, como docs/roadmap.md",
      "no-workflow": "no debe estar en .github/workflows, porque los archivos de allí ejecutan código",
      day: "debe ser un día, como 2026-11-25",
      "topics-or-hours": "debe tener `topics` u `hours`, pero no ambos",
      mentor: "debe ser false, o el repositorio del mentor, como owner/class",
      "time-zone": "debe ser el nombre de una zona horaria, como Europe/Berlin o America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "cosa requiere", other: "cosas requieren" })} tu atención`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `Falta ${WORKFLOW_PATH}.`,
            why: "Este archivo actualiza progress.md y la insignia cuando cierras una incidencia.",
            fix: `Ejecuta \`${COMMAND} init --learner\` en un clon, o pégalo desde la documentación de Waymark en un archivo nuevo`,
          };
        case "app-right":
          return {
            what: `La aplicación no tiene acceso de escritura a «${RIGHT_NAMES[gap.right]}» aquí.`,
            why: WHY_RIGHT[gap.right],
            fix: `Acepta «${RIGHT_NAMES[gap.right]}: read and write»`,
          };
        case "workflow-right":
          return {
            what: `El workflow no tiene el permiso ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Añádelo en permissions, en el workflow",
          };
      }
    },
  },
  pause: {
    slower: (at) =>
      `GitHub ha pedido a Waymark que vaya más despacio. El resto llega automáticamente hacia las ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} de ${number(all)} incidencias están abiertas. GitHub permite ${number(anHour)} incidencias nuevas por hora, así que el resto estará abierto hacia las ${at}.`,
    instant: ({ time, zone, day: on }) => `${time} (${zone}) del ${day(on)}`,
  },
  changes: {
    intro: "La hoja de ruta ha cambiado, así que Waymark ha actualizado tus incidencias:",
    added: (issues) => `Nuevas: ${issues}`,
    returned: (issues) => `De vuelta en la hoja de ruta: ${issues}`,
    renamed: (issues) => `Con otro nombre: ${issues}`,
    kept: (issues) => `Con otro nombre en la hoja de ruta (tus títulos se conservan): ${issues}`,
    now: (name) => `ahora «${name}»`,
    was: (name) => `antes «${name}»`,
    moved: (issues) => `Pasadas a otra fase: ${issues}`,
    phases: (names) => `Fases con otro nombre: ${names}`,
    isNowKept: (from, to) => `«${from}» es ahora «${to}» (el título de tu hito se conserva)`,
    isNow: (from, to) => `«${from}» es ahora «${to}»`,
    left: (issues) =>
      `Ya no están en la hoja de ruta: ${issues}. Estas incidencias se conservan, pero ya no cuentan.`,
    more: (others) => `y ${number(others)} más`,
  },
  setUp: {
    title: "Configurar Waymark",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark está listo para convertir esta hoja de ruta en un curso: una incidencia por cada cosa que aprender. Cierras una incidencia cuando has aprendido su tema.

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "Dos" : "Tres"} pasos, en cualquier orden:

1. **Activa las incidencias (_Issues_).** Un fork empieza sin ellas. ${turnsOn ? `Al fusionar este pull request se activan; puedes volver a desactivarlas en los [ajustes](${settings}).` : `Marca _Issues_ en _Features_, en los [ajustes](${settings}).`}
${actions === null ? "" : `1. **Activa GitHub Actions.** Mantiene al día \`progress.md\` y la insignia. Pulsa el botón verde de la [página de Actions](${actions}).\n`}1. **Fusiona este pull request.** Añade: ${adds({ workflow: "un workflow", badge: "la insignia en tu README", config: "un archivo de configuración que puedes editar (`.github/roadmap.yml`)" })}.

Después se abren solas ${issues === null ? "las incidencias de la lectura que hayas elegido" : `${number(issues)} incidencias`}, y una más que muestra cuánto has avanzado. No se menciona ni se asigna a nadie. No recibirás notificaciones de estas incidencias, salvo que sigas este repositorio. Para recibir menos, elige _Watch_ y después _Participating and mentions_ en la parte superior del repositorio.

${reading === null ? "" : `Así lee Waymark la hoja de ruta:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] Abrir las incidencias fase a fase: la siguiente fase se abre cuando la anterior está casi terminada ${phaseByPhase}\n`}${known === null ? "" : `- [ ] Ya conozco ${known.phases}: sugerir lo que viene después ${known.mark}\n`}${noBadge === null ? "" : `- [ ] No poner la insignia en mi README ${noBadge}\n`}
¿Has cambiado de idea? Cierra este pull request: Waymark no hará nada más aquí.
`,
    missing: ({ issues, settings, actions }) =>
      `Gracias por fusionarlo. Queda un paso:

- **Las incidencias (_Issues_) están desactivadas.** Marca _Issues_ en _Features_, en los [ajustes](${settings}). Después se abren solas ${number(issues)} incidencias.${actions === null ? "" : `\n- Waymark no puede ver si GitHub Actions está activado. Si la [página de Actions](${actions}) muestra un botón verde, púlsalo.`}

Waymark vuelve a mirar 1, 2, 5, 10, 20 y 40 minutos después de la fusión, y luego cada hora.`,
    ready: (issues) =>
      `Las incidencias están activadas y tu curso está listo. [Abre tus incidencias](${issues}).`,
  },
  filesPull: {
    title: "Actualizar tu progreso",
    body: ({ rulesets, branches }) =>
      `La rama predeterminada no admite commits directos, así que este pull request contiene \`progress.md\`, la insignia y las imágenes. Waymark lo mantiene al día hasta que lo fusiones. Puedes fusionarlo cuando quieras.

Si prefieres commits directos, permite que Waymark se salte la regla en los [rulesets](${rulesets}) o en la [protección de ramas](${branches}).

El primer pull request añade también el workflow que mantiene al día estos archivos. Si lo cierras sin fusionarlo, Waymark no lo vuelve a abrir.
`,
    moot: "La rama predeterminada ya tiene todo esto, así que no queda nada que fusionar.",
  },
  talk: {
    help: "Empieza un comentario con uno de estos comandos. Puede usarlos cualquier persona con acceso de escritura a este repositorio:",
    commands: {
      next: "qué hacer ahora",
      status: "cuánto has avanzado",
      done: "en una incidencia: la completa",
      skip: "en una incidencia: la omite (reábrela para deshacerlo)",
      stuck: "en una incidencia: le pone la etiqueta `stuck`, para que un mentor la encuentre",
      built:
        "en la incidencia de un proyecto, con una dirección: `progress.md` enlaza a lo que has construido",
      pace: "`5/semana` o `6 horas/semana`: planifica tus semanas y pone fechas límite a los hitos (`pace off` lo desactiva)",
      pause: "`2 semanas`: descansas esta semana y la siguiente; a partir del viernes, las dos siguientes",
      resume: "termina una pausa",
      start: "en cualquier incidencia, mientras aún no hay curso: abre sus incidencias",
      sync: "revisa otra vez la hoja de ruta y las incidencias, y corrige las diferencias",
      preview: "muestra qué cambiaría `sync`, sin cambiar nada",
      apply: "confirma un cambio que espera tu respuesta",
      reading: "`B`, por ejemplo: elige cómo se lee la hoja de ruta",
      doctor: "muestra qué requiere tu atención",
      help: "muestra esta lista",
      off: "desactiva Waymark en este repositorio",
      on: "activa Waymark de nuevo",
    },
    units: {
      topics: ["temas", "tema", "elementos", "elemento"],
      hours: ["horas", "hora", "h"],
      weeks: ["semanas", "semana"],
      each: ["por", "a", "a la", "en la", "cada"],
    },
    unknown: (names) => `Waymark no conoce este comando. Los comandos son: ${names}.`,
    meant: (name) => `¿Querías decir \`/waymark ${name}\`? \`/waymark help\` muestra todos los comandos.`,
    off: "Waymark está ahora desactivado en este repositorio. No se borra nada. Para activarlo de nuevo, comenta `/waymark on`.",
    isOff: "Waymark está desactivado en este repositorio. Para activarlo, comenta `/waymark on`.",
    nothingToDo: "No hay nada que cambiar. Las incidencias, los hitos y las etiquetas están al día.",
    nothingToConfirm: "No hay nada pendiente de tu respuesta.",
    lookAgain:
      "El cambio que espera tu respuesta ya es otro. Léelo en la incidencia fijada y comenta `/waymark apply` otra vez.",
    readingHow: (list) => `Elige una de estas lecturas, por ejemplo \`/waymark reading A\`:\n\n${list}`,
    readingOnly: "Waymark solo conoce una manera de leer esta hoja de ruta.",
    readingMoved:
      "La hoja de ruta ha cambiado, y también las lecturas que puedes elegir. La pregunta en la incidencia fijada ya está al día. Elige otra vez.",
    readingSet: (reading) => `Desde ahora la hoja de ruta se lee así: ${reading}`,
    readingByHand: (path, lines) =>
      `Esta vez la hoja de ruta se leyó así, pero no se pudo guardar en \`${path}\`. Pon allí estas opciones. Si no, la próxima vez se leerá como dice el archivo:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    skipDone: "Esta incidencia ya está completada, así que no se omite. Para omitirla, reábrela primero.",
    doneBut: "Tu comando se ha ejecutado, pero Waymark no pudo actualizar lo demás:",
    skipWhere: "Escribe este comando en la incidencia de lo que quieres omitir.",
    doneWhere: "Escribe este comando en la incidencia de lo que has terminado.",
    stuckWhere: "Escribe este comando en la incidencia con la que necesitas ayuda.",
    stuck: (label) =>
      `Esta incidencia lleva ahora la etiqueta \`${label}\`, para que un mentor la encuentre. Ayuda escribir qué has probado y qué ha pasado. Quita la etiqueta cuando puedas seguir.`,
    builtWhere: "Escribe este comando en la incidencia de un proyecto.",
    builtHow:
      "Añade la dirección de lo que has construido: `/waymark built https://github.com/tu-cuenta/tu-proyecto`.",
    built: (file) => `Guardado. ${file} ya tiene el enlace.`,
    builtNowhere:
      "No se puede guardar la dirección, porque ya no está la parte de esta incidencia que escribió Waymark.",
    paceHow:
      "Añade cuánto quieres hacer por semana: `/waymark pace 5/semana` o `/waymark pace 6 horas/semana`.",
    paceNow: (pace) => `Tu ritmo es de ${aWeek(pace)}. Para desactivarlo, comenta \`/waymark pace off\`.`,
    paceOff:
      "Ya no tienes un ritmo semanal. Para volver a fijar uno, comenta por ejemplo `/waymark pace 5/semana`.",
    pauseHow: "Añade cuántas semanas, hasta 52: `/waymark pause 2 semanas`.",
    paceFirst: "Todavía no tienes un ritmo que pausar. Fija uno antes, por ejemplo `/waymark pace 5/semana`.",
    paceSet: (pace) => `Tu ritmo es ahora de ${aWeek(pace)}. Está guardado en \`.github/roadmap.yml\`.`,
    paused: (mondays) =>
      `Semanas de descanso: ${mondays.map(day).join(", ")}. Están guardadas en \`.github/roadmap.yml\`.`,
    resumed: (mondays) =>
      `Estas semanas ya no son de descanso: ${mondays.map(day).join(", ")}. ¡Qué bien tenerte de vuelta!`,
    notPaused: "No hay ninguna pausa que terminar: ni esta semana ni la próxima son de descanso.",
    byHand: (path, key, lines) =>
      `No se pudo cambiar \`${path}\` desde aquí. Escribe esto en él. Si ya tiene \`${key}\`, sustituye esa parte:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `No se pudo cambiar \`${path}\` desde aquí. Quita \`${key}\` de él.`,
    allWell: "No se ha encontrado ningún problema.",
    refused: "Una parte falló:",
  },
  doctor: {
    declined: {
      what: "El pull request de configuración se cerró sin fusionarlo.",
      why: "Waymark no hace nada aquí hasta que se fusione.",
      fix: "Reábrelo y fusiónalo",
    },
    nobodyActs: "Nadie más escribe las incidencias.",
    reading: {
      open: (path) => `Waymark no sabe con certeza cómo leer ${path}, y todavía nadie ha elegido.`,
      lost: (path) => `${path} ha cambiado y, leído como hasta ahora, ya no contiene ningún tema.`,
      why: "No se abre ni se cambia nada hasta que alguien elija.",
      fix: (readings, sync, check) =>
        `Elige una de las lecturas ${readings}: marca su casilla en la incidencia fijada o ejecuta \`${sync}\`. \`${check}\` las muestra.`,
    },
    notRoadmap: {
      what: (path) => `Waymark no lee ${path} como una hoja de ruta.`,
      why: "Cada uno de sus temas se convierte en una incidencia. Sin temas no hay nada que abrir.",
      fix: (check, init) => `Mira cómo se lee con \`${check}\` o indica otro archivo con \`${init}\`.`,
    },
    config: {
      why: "Waymark no cambia nada hasta que la configuración sea válida.",
      fix: (init) => `Corrige la línea. O borra el archivo y ejecuta \`${init}\` para crear uno nuevo.`,
    },
    workflow: {
      why: "Actions actualiza progress.md y la insignia cuando se cierra una incidencia.",
      actionsOff: { what: "Actions está desactivado en este repositorio.", fix: "Actívalo" },
      refused: {
        "local-only": (action) =>
          `La configuración no permite ${action}: solo pueden ejecutarse Actions del mismo propietario. Por eso el workflow no se inicia.`,
        "not-selected": (action) =>
          `La configuración no permite ${action}: no está entre las Actions seleccionadas. Por eso el workflow no se inicia.`,
        "not-pinned": (action) =>
          `La configuración no permite ${action}: cada Action debe estar fijada a un SHA de commit completo. Por eso el workflow no se inicia.`,
      },
      pin: (init) => `Escribe el SHA de una versión y su número como comentario, como hace \`${init}\``,
      allow: "Permítela en «Actions permissions»",
      notListed: {
        what: "GitHub no muestra el workflow en su lista.",
        fix: "Mira si GitHub lo muestra y actívalo allí",
      },
      fork: {
        what: "Los workflows de este fork todavía no están activados.",
        fix: (button) => `Pulsa «${button}»`,
      },
      disabled: {
        disabled_manually: "Alguien desactivó el workflow.",
        disabled_inactivity: "GitHub desactivó el workflow tras 60 días sin commits.",
      },
      enable: "Pulsa «Enable workflow»",
    },
    board: "Un tablero muestra el curso como tarjetas. La incidencia fijada funciona sin él.",
  },
  cohort: {
    heading: (title) => `Grupo: ${title}`,
    learners: (learners) => plural(learners, { one: "estudiante", other: "estudiantes" }),
    states: {
      stuck: "necesita ayuda",
      quiet: "sin actividad",
      behind: "con retraso",
      new: "acaba de empezar",
      "on-track": "al día",
      finished: "ha terminado",
    },
    columns: {
      learner: "Estudiante",
      group: "Grupo",
      state: "Estado",
      done: "Completado",
      lastActivity: "Última actividad",
      next: "Siguiente",
      notes: "Notas",
    },
    noActivity: "nada todavía",
    stuckOn: (items) => `pide ayuda con ${items}`,
    overdue: (items) =>
      items === 1
        ? "1 elemento de semanas anteriores está abierto"
        : `${number(items)} elementos de semanas anteriores están abiertos`,
    finishedOn: (on) => `terminó el ${day(on)}`,
    behindRoadmap: (versions) =>
      `tiene una hoja de ruta anterior (${plural(versions, { one: "versión", other: "versiones" })} de diferencia)`,
    ownRoadmap: "cambió la hoja de ruta",
    apart: {
      withoutWaymark: (repositories) =>
        `${plural(repositories, { one: "repositorio", other: "repositorios" })} sin Waymark`,
      leftOut: (repositories) =>
        `${plural(repositories, { one: "estudiante que no quiere", other: "estudiantes que no quieren" })} aparecer`,
      turnedOff: (repositories) =>
        `${plural(repositories, { one: "estudiante", other: "estudiantes" })} con Waymark desactivado`,
      notJoined: (repositories) =>
        `${plural(repositories, { one: "estudiante", other: "estudiantes" })} fuera de este grupo`,
      notShown: (repositories) =>
        `${plural(repositories, { one: "repositorio privado", other: "repositorios privados" })} sin mostrar`,
    },
    faults: {
      missing: "no existe o es privado",
      "too-large": "tiene un progress.json demasiado grande",
      binary: "tiene un progress.json que no es texto",
      refused: "tiene un progress.json que GitHub no muestra",
      "not-progress": "tiene un progress.json que no se puede leer",
      "wrong-counts": "tiene un progress.json con números que no pueden ser correctos",
      newer: "tiene un progress.json de una versión más nueva de Waymark",
    },
    renamed: (from, to) => `${from} ahora se llama ${to}`,
    more: (learners) =>
      `Hay ${plural(learners, { one: "estudiante", other: "estudiantes" })} más en cohort.json.`,
    nobody: "Todavía no hay estudiantes con Waymark.",
    picture: {
      title: "Progreso de cada estudiante por fase",
      done: ({ done, total }) => `${number(done)} de ${number(total)}`,
    },
    topics: {
      heading: "Dónde se detienen los estudiantes",
      intro:
        "Cada número cuenta estudiantes. «Llegaron» significa que empezaron o cerraron el tema, o que es el siguiente. «Mediana de días» indica cuánto se tardó: la mitad de los estudiantes cerró el tema, como mucho, tantos días después de la incidencia que había cerrado antes.",
      none: "Todavía no hay suficientes estudiantes. Esta lista necesita al menos dos.",
      columns: {
        topic: "Tema",
        phase: "Fase",
        reached: "Llegaron",
        finished: "Terminaron",
        skipped: "Omitieron",
        stopped: "Sin terminar",
        stuck: "Piden ayuda",
        days: "Mediana de días",
      },
    },
    issue: {
      title: "Grupo",
      page: (page) => `La tabla completa está en ${page}.`,
      below: "Añade tus notas debajo de esta línea. Waymark las conserva.",
    },
    comment: {
      heading: (monday) => `Semana del ${day(monday)}`,
      stuck: (learners) => `Piden ayuda: ${learners}.`,
      quiet: (learners) => `Sin actividad desde hace más de una semana: ${learners}.`,
      finished: (learners) => `Terminaron la hoja de ruta: ${learners}.`,
      more: (learners) => `${number(learners)} más`,
    },
    smallPrint:
      "Waymark solo lee el archivo `progress.json` de cada repositorio. Quien no quiera aparecer escribe `cohort: false` en `.github/roadmap.yml`.",
  },
  summary: {
    committed: (commit) => `Actualizado en ${commit}.`,
    unchanged: "No ha cambiado nada desde la última ejecución.",
    progressFile: "Todo en detalle",
  },
};
