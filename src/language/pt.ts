/** Portuguese, as in Brazil. */
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

const { percent, number, month, plural, ...dates } = formats("pt-BR");

/** The first day of a month is "1º" in Brazil; `Intl` writes "1". */
const first = (date: string): string => date.replace(/^1(?=\s)/u, "1º");
const day = (on: string): string => first(dates.day(on));
/** "23 nov." instead of "23 de nov.", which is too wide below a column of the picture. */
const shortDay = (on: string): string => first(dates.shortDay(on)).replace(" de ", " ");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `${plural(many, unit === "topics" ? { one: "item", other: "itens" } : { one: "hora", other: "horas" })} por semana`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "Cada tópico é uma issue. Fechar a issue conclui o tópico.",
  contents: "O Waymark faz commit do progress.md e do selo.",
  pull_requests: "Se o branch não permite commits diretos, o Waymark abre um pull request com os arquivos.",
  workflows: "O Waymark adiciona o workflow que mantém o progress.md atualizado.",
  actions: "Se um limite do GitHub interrompe um roadmap longo, o Waymark inicia a próxima execução.",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "não é um arquivo de texto",
  "too-large": "tem mais de 1 MiB",
  symlink: "é um link que não leva a nenhum arquivo deste repositório",
  lfs: "está no Git LFS, que só fornece um ponteiro; salve-o como um arquivo comum",
};

/** A limit with what it counts. */
function sized(limit: number, of: "number" | "text" | "list"): string {
  if (of === "number") return number(limit);
  return plural(
    limit,
    of === "text" ? { one: "caractere", other: "caracteres" } : { one: "item", other: "itens" },
  );
}

const left = (items: number): string =>
  items === 1 ? "Falta 1 item de semanas anteriores" : `Faltam ${number(items)} itens de semanas anteriores`;

export const pt: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: ": ", stop: "." },

  doneOf: ({ done, total }) =>
    `${number(done)} de ${plural(total, { one: "concluído", other: "concluídos" })}`,
  of: ({ done, total }) => `${number(done)} de ${number(total)}`,
  projectsOf: ({ done, total }) =>
    `${number(done)} de ${plural(total, { one: "projeto", other: "projetos" })}`,
  optionalOf: ({ done, total }) =>
    `${done > 0 ? "+" : ""}${number(done)} de ${plural(total, { one: "opcional", other: "opcionais" })}`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} em andamento`] : []),
    ...(optionalDone > 0 ? [`+${plural(optionalDone, { one: "opcional", other: "opcionais" })}`] : []),
    ...(skipped > 0 ? [plural(skipped, { one: "pulado", other: "pulados" })] : []),
  ],
  states: { open: "pendente", "in-progress": "em andamento", done: "concluído", skipped: "pulado" },
  closedByBot: (slug) => `fechada pelo bot \`${slug}\`, o que não conta`,
  closedByBots: (issues) =>
    `Um bot fechou ${issues}. Isso não conta como concluído nem como pulado. Se você concluiu o tópico ou quer pulá-lo, reabra a issue e feche-a por conta própria. Para contar tudo o que um bot fecha, escreva \`bots: true\` em \`.github/roadmap.yml\`.`,
  undecided: (issues) =>
    `O Waymark não consegue saber se quem abriu estas issues pode escrever neste repositório: ${issues}. Por isso ele não as altera e não abre outras para os tópicos delas. Se a issue é do curso, dê permissão de escrita a quem a abriu. Se você não a conhece, exclua-a.`,
  doneOn: (on) => `concluído em ${day(on)}`,
  skippedOn: (on) => `pulado em ${day(on)}`,
  optional: OPTIONAL_WORDS.pt,
  after: (phase) => `depois de ${phase}`,
  built: "o que você construiu",
  noTopics: "Ainda não há tópicos.",

  headings: {
    next: "O que fazer agora",
    phases: "Fases",
    phase: "Fase",
    projects: "Projetos",
    skills: "Linguagens e ferramentas",
    retired: "Não estão mais no roadmap",
    board: "Quadro",
    notes: "É bom saber",
    question: "Uma pergunta para você",
  },
  allDone: "Tudo concluído. Parabéns!",
  nothingNext: "Ainda não há nada para aprender aqui.",
  stillOptional:
    "Você concluiu tudo o que é obrigatório. Parabéns! Se quiser continuar, estes itens são opcionais:",
  retired: (items) =>
    items === 1
      ? "1 item saiu do roadmap. O que você escreveu nele fica guardado, mas não conta."
      : `${number(items)} itens saíram do roadmap. O que você escreveu neles fica guardado, mas não conta.`,
  week: {
    heading: (monday) => `Semana de ${day(monday)}`,
    begins: (monday) => `Seu plano começa na semana de ${day(monday)} com estes itens:`,
    free: (monday) => `Esta semana é de folga. Na semana de ${day(monday)}, você continua com estes itens:`,
    slipped: "Pendentes de semanas anteriores:",
    allDone: "Você concluiu tudo desta semana. Se quiser continuar:",
    atPace: (pace, end) =>
      end === null
        ? `No ritmo de ${aWeek(pace)}, você levará mais de dez anos.`
        : `No ritmo de ${aWeek(pace)}, você termina na semana de ${day(end)}.`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "Você ainda não concluiu nada nestas semanas.";
      const then = end === null ? "você levará mais de dez anos" : `você termina na semana de ${day(end)}`;
      return `Até agora, você concluiu ${aWeek(pace)}. Nesse ritmo, ${then}.`;
    },
    heldIt: "Até agora, você manteve esse ritmo.",
  },
  digest: {
    heading: (monday) => `Resumo da semana de ${day(monday)}`,
    done: (items, issues) => `${plural(items, { one: "concluído", other: "concluídos" })}: ${issues}`,
    nothingDone: "Nenhuma issue foi fechada.",
    streak: (weeks) =>
      weeks === 1
        ? "Uma semana com avanços. Continue assim!"
        : `${number(weeks)} semanas seguidas com avanços. Continue assim!`,
    ready: (projects) => `Agora você pode construir ${projects}.`,
    monthHeading: (monday) => `Resumo de ${month(monday)}`,
    stuck: (issues) =>
      `Você pediu ajuda com ${issues}. Escrever lá o que você tentou costuma ajudar. Você também pode seguir com outra coisa.`,
    slower: (items, pace) =>
      `${left(items)}. \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " horas" : ""}/semana\` ajusta o plano ao seu ritmo real.`,
    setPace:
      "Um plano semanal ajudaria? Comente `/waymark pace 5/semana`, e você saberá o que fazer em cada semana.",
    nudge: ({ done }) =>
      done === 0
        ? "Está tranquilo por aqui, e tudo bem. Quando você quiser começar, este é um bom primeiro passo:"
        : `Está tranquilo por aqui, e tudo bem: você já concluiu ${plural(done, { one: "item", other: "itens" })}. Quando você quiser continuar, este é o próximo passo:`,
    nudgeEnd: "O Waymark voltará a escrever quando você concluir algo.",
    nudgePause:
      "Está fazendo uma pausa? `/waymark pause 2 semanas` adia o plano. O Waymark voltará a escrever quando você concluir algo.",
    smallPrint: {
      weekly:
        "O Waymark escreve um comentário por semana. Para mudar isso, use `digest: monthly` ou `digest: off` em `.github/roadmap.yml`.",
      monthly:
        "O Waymark escreve um comentário por mês. Para desativar, use `digest: off` em `.github/roadmap.yml`.",
    },
  },
  timeZone: {
    config: (zone) => `Os dias e as semanas seguem o fuso horário \`${zone}\`.`,
    commits: (zone) =>
      `Os dias e as semanas seguem o horário UTC${zone}, como os seus commits. Para usar outro fuso horário, adicione por exemplo \`timezone: America/Sao_Paulo\` a \`.github/roadmap.yml\`.`,
    default: () =>
      "Os dias e as semanas seguem o horário UTC. Para usar o seu fuso horário, adicione por exemplo `timezone: America/Sao_Paulo` a `.github/roadmap.yml`.",
  },
  acting: {
    by: {
      app: "O aplicativo mantém esta página atualizada.",
      workflow: `O workflow \`${WORKFLOW_PATH}\` mantém esta página atualizada.`,
      terminal: `Esta página foi atualizada a partir de um terminal. Para atualizá-la de novo, execute \`${COMMAND} sync\`.`,
    },
    gone: {
      app: `**O aplicativo não responde mais**, então nenhuma issue é aberta e a issue fixada não é mais atualizada. Instale o aplicativo de novo, ou deixe um workflow fazer tudo: exclua \`${WORKFLOW_PATH}\`, execute \`${COMMAND} init --learner\` em um clone deste repositório e faça push.`,
      workflow: `**O workflow \`${WORKFLOW_PATH}\` não existe mais**, então o seu progresso não é mais atualizado. Execute \`${COMMAND} init --learner\` em um clone deste repositório e faça push, ou instale o aplicativo (${INSTALL_LINK}).`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `Este fork está ${behind >= BEHIND_LIMIT ? "pelo menos " : ""}${plural(behind, { one: "commit", other: "commits" })} atrás de \`${name}\`, e ${roadmapChanged ? "o roadmap mudou lá" : "o roadmap lá é o mesmo"}. Para se atualizar, clique em **Sync fork** na [página inicial](${url}). Se o GitHub indicar conflitos, **Discard commits** é seguro para o seu curso: o Waymark restaura os arquivos dele e as suas configurações. Se você mudou outros arquivos, prefira [abrir um pull request](${compare}) e resolva os conflitos lá.`,
  restored: ({ files, keys }) =>
    `Alguém clicou em **Discard commits** neste fork, o que exclui todos os arquivos que o repositório original não tem. As suas issues continuam como estavam. O Waymark restaura estes arquivos: ${files.map((file) => `\`${file}\``).join(", ")}.${keys.length === 0 ? "" : ` As suas configurações estão neles: ${keys.map((key) => `\`${key}\``).join(", ")}.`} \`progress.md\` e as imagens vêm em seguida. Outros arquivos que você adicionou não são restaurados.`,
  readings: {
    words: ({ phases, topics, projects, names }) =>
      `${[
        plural(phases, { one: "fase", other: "fases" }),
        plural(topics, { one: "tópico", other: "tópicos" }),
        ...(projects > 0 ? [plural(projects, { one: "projeto", other: "projetos" })] : []),
      ].join(", ")}: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure:
      "O Waymark pode ler este roadmap de maneiras diferentes e não sabe ao certo qual é a correta. Nada é aberto antes de você escolher.",
    lost: "O roadmap mudou e, lido como antes, não contém mais nenhum tópico. Nada foi alterado.",
    onIssue:
      "Marque uma caixa, ou comente `/waymark reading A` nesta issue. A sua escolha é salva em `.github/roadmap.yml`.",
    onPull: "Marque uma caixa antes de fazer o merge. A sua escolha é salva depois em `.github/roadmap.yml`.",
  },
  howItComesAbout:
    "O Waymark cria este arquivo a partir das issues deste repositório. Feche uma issue para concluí-la, ou feche-a como _not planned_ para pulá-la. As alterações que você fizer neste arquivo serão sobrescritas.",

  issue: {
    headings: {
      learn: {
        topic: "O que aprender",
        project: "O que você vai praticar",
        skill: "Ferramentas para conhecer",
      },
      buildsOn: "Em que se baseia",
      roadmapSays: "O que o roadmap diz",
      objectives: "O que você vai saber fazer",
      exercise: "Experimente",
      links: "Onde aprender",
      phaseLinks: "Para toda a fase",
      doneWhen: "Critérios de conclusão",
    },
    steps: {
      topic: ["Ler sobre o assunto", "Experimentar em algumas linhas de código"],
      project: ["Uma primeira versão que funciona", "Testada e organizada", "Mostrada a alguém"],
      skill: ["Usado uma vez em um projeto próprio"],
    },
    doneWhen: {
      topic: "Você consegue usar isto em um pequeno projeto seu, sem consultar nada.",
      project: "O projeto funciona, outra pessoa já testou e ele está em um repositório seu.",
      skill: "Você usou cada uma das ferramentas acima em um projeto seu.",
    },
    objectivesMet: "Você consegue fazer tudo o que está acima sem consultar nada.",
    thenClose: "Depois, feche esta issue para concluí-la. Feche-a como _not planned_ para pulá-la.",
    optional: "É opcional: você pode terminar o roadmap sem isto.",
    topicOf: (place, topics) => ({ before: `Tópico ${number(place)} de ${number(topics)} em `, after: "." }),
    buildAfter: { before: "Construa depois de ", after: "." },
    untilThen: (locked, ready) =>
      `Até que tudo isto esteja concluído ou pulado, esta issue tem a etiqueta \`${locked}\`. Depois, recebe a etiqueta \`${ready}\`.`,
    blockedUntilThen:
      "Até que tudo isto esteja concluído ou pulado, o GitHub mostra esta issue como bloqueada.",
    more: (lines) => `…e mais ${number(lines)} no roadmap.`,
    wayBack: "Ver no roadmap",
    yours: "Marque as caixas e faça anotações. O Waymark as mantém.",
    earlier: "Marcado antes:",
  },
  news: {
    ready: "Você concluiu ou pulou tudo em que este projeto se baseia. Agora você pode construí-lo.",
    finished: ({ title, learned, next }) =>
      [
        `Você terminou **${title}**. Parabéns!`,
        ...(learned.length === 0 ? [] : [`Você aprendeu: ${learned.join(", ")}.`]),
        ...(next === null ? [] : [`A seguir vem **${next.title}**: ${next.first.join(", ")}.`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `Você terminou ${title}!`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${plural(items, { one: "item", other: "itens" })} em ${plural(days, { one: "dia", other: "dias" })}.`,
        ...(projects === 0
          ? []
          : [`${plural(projects, { one: "projeto construído", other: "projetos construídos" })}.`]),
        ...(weeks < 2 ? [] : [`Melhor sequência: ${number(weeks)} semanas seguidas.`]),
      ].join(" "),
    projects: "O que você construiu:",
    forProfile: "Para o README do seu perfil:",
    forPost: "Para compartilhar:",
    post: (title, { items, days }) =>
      `Terminei “${title}”: ${plural(items, { one: "item", other: "itens" })} em ${plural(days, { one: "dia", other: "dias" })}.`,
    end: "O Waymark não enviará mais lembretes. As suas issues, `progress.md` e o selo são mantidos.",
    finished: "Concluído",
    on: (on) => `Concluído em ${day(on)}`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), items === 1 ? "item" : "itens"],
      [number(projects), projects === 1 ? "projeto" : "projetos"],
      [number(days), days === 1 ? "dia" : "dias"],
      [number(weeks), weeks === 1 ? "semana seguida" : "semanas seguidas"],
    ],
  },
  milestone: {
    phase:
      "Uma fase do seu roadmap, com os tópicos e os projetos para construir depois deles. Fecha automaticamente quando tudo o que é obrigatório está concluído ou pulado.",
    optionalPhase:
      "Uma fase opcional do seu roadmap. Fecha automaticamente quando tudo está concluído ou pulado.",
  },
  labels: {
    topic: "Algo para aprender",
    project: "Algo para construir",
    skill: "Ferramentas para conhecer",
    optional: "Não é necessário para terminar o roadmap",
    locked: "Os tópicos dele vêm antes",
    ready: "Você já pode construir isto",
    retired: "Não está mais no roadmap",
    stuck: "Pede ajuda a um mentor",
    waymark: "Mostra o seu progresso. O Waymark a mantém atualizada",
  },

  badge: {
    forReadme: "Um selo para o seu README",
    label: "roadmap",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "nada ainda" : `${percent(value)} (${number(done)} de ${number(total)})`,
  },
  picture: {
    title: "Progresso do aprendizado",
    weekByWeek: "Concluído semana a semana",
    completedIn: (done, monday) => `${number(done)} na semana de ${day(monday)}`,
    nothingCompleted: "nada nestas semanas ainda",
    morePhases: (phases) => `e mais ${plural(phases, { one: "fase", other: "fases" })}`,
  },
  tracking: {
    title: "Seu progresso",
    deleted: {
      heading: "Issues excluídas",
      words: "O Waymark só abre novas issues para estes itens se você pedir. Para isso, marque a caixa.",
    },
    openAgain: (title) => `Abrir “${title}” de novo`,
    coming: (issues, off) =>
      `O Waymark está abrindo ${number(issues)} issues, uma para cada coisa a aprender ou construir. Ninguém é mencionado nem recebe atribuição. Para parar o Waymark, adicione a etiqueta ${off} a esta issue.`,
    intro:
      "Feche uma issue para concluí-la, ou feche-a como _not planned_ para pulá-la. Reabra-a para desfazer. Para mostrar que você começou, marque uma caixa na issue ou atribua a issue a você. Para mais opções, como um ritmo semanal, comente `/waymark help`.",
    details: "Todos os detalhes",
    boardGone:
      "Alguém fechou, desvinculou ou excluiu o quadro, então o Waymark não o atualiza mais. A lista acima continua sendo atualizada.",
    boardAgain: (last) => `Criar outro quadro no lugar do número ${last}`,
    ownBoard: {
      heading: "Crie um quadro",
      words: ({ projects, guide }) =>
        `O GitHub não permite que apps acessem os quadros de contas pessoais. [Com um token seu](${guide}), o Waymark cria um quadro e o mantém atualizado. Ou crie um manualmente: [abra os projetos deste repositório](${projects}), escolha **New project** e **Board** e ative **Auto-add to project** para este repositório em **Workflows**. O GitHub move um cartão para Done quando você fecha a issue.`,
    },
  },
  board: {
    missing: {
      "owned-by-person":
        "Apps e o token próprio de um workflow não podem acessar os quadros de uma conta pessoal.",
      "not-classic":
        "Não há quadro, porque `project-token` não é um token clássico. Nenhum outro tipo de token pode acessar os quadros de uma conta pessoal.",
      "no-scope": "Não há quadro, porque o token em `project-token` não tem o escopo `project`.",
      "no-repo-scope":
        "O quadro está desatualizado, porque o token em `project-token` precisa do escopo `repo` para este repositório privado.",
      "not-owner":
        "Não há quadro, porque o token em `project-token` é de outra pessoa. Só um token do proprietário pode acessar os quadros dele.",
      rejected: "O quadro está desatualizado, porque o token em `project-token` expirou ou foi revogado.",
      "no-permission":
        "O quadro está desatualizado, porque o token em `project-token` não pode acessar quadros.",
      "older-server": "Este servidor do GitHub é antigo demais para quadros, por isso não há nenhum.",
      "no-answer":
        "O quadro não foi atualizado desta vez, porque o GitHub não respondeu. A próxima execução tenta de novo.",
    },
    fix: ({ token, secret }) =>
      `[Crie um token clássico](${token}) e [salve-o](${secret}) como o segredo que \`project-token\` usa.`,
    refused: (said) => `O quadro está desatualizado. Todo o resto está atualizado. ${said}`,
    notYet: `Ainda não há quadro. Para criar um, execute \`${COMMAND} sync\`, ou defina \`mode: sync\` neste workflow.`,
    status: {
      complete: () => "Tudo o que é obrigatório está concluído.",
      inactive: (off) => (off ? "Esta semana é de folga." : "Nada foi concluído nas últimas duas semanas."),
      "on-track": () => "Não falta nada de semanas anteriores.",
      "at-risk": (items) => `${left(items)}: no máximo, uma semana de trabalho.`,
      "off-track": (items) => `${left(items)}: mais de uma semana de trabalho.`,
    },
    about: (title) => `${title}: cada cartão é uma issue do curso.`,
    readme: (title) =>
      [
        `# ${title}`,
        "Cada cartão é uma issue do curso. Feche a issue para concluí-la; o cartão a acompanha.",
        "Mova um cartão para **In Progress** quando começar, e para **Done** quando dominar o assunto: a issue o acompanha.",
        "As visualizações, os campos, as opções e as cores são seus: você pode renomear, mover ou excluir.",
      ].join("\n\n"),
    options: {
      topic: "Tópico",
      project: "Projeto",
      skill: "Habilidade",
      skills: "Linguagens e ferramentas",
      later: "Fases posteriores",
    },
    fields: { Phase: "Fase", Kind: "Tipo", Target: "Data prevista", Week: "Semana" },
    views: {
      board: "Quadro",
      phases: "Por fase",
      week: "Esta semana",
      next: "A seguir",
      projects: "Projetos",
    },
  },
  stopped: {
    retires: (retiring, known) =>
      `O roadmap não tem mais ${number(retiring)} dos ${number(known)} itens que têm issues. Parece um engano, por isso nada foi alterado. Se não for, marque a caixa correspondente na issue fixada ou comente /waymark apply.`,
    retire: (items) =>
      `Sim, tirar estes ${number(items)} itens do curso. As issues deles são fechadas, não excluídas`,
    replaces: ({ retiring, renamed, known }) =>
      `O roadmap mudou muito: dos ${number(known)} itens que têm issues, ${number(retiring)} não estão mais lá e ${number(renamed)} têm um título muito diferente. Parece um engano, por isso nada foi alterado. Se não for, marque a caixa correspondente na issue fixada ou comente /waymark apply.`,
    replace: (items) =>
      `Sim, aplicar estas ${number(items)} mudanças. As issues são fechadas ou recebem o novo título, mas não são excluídas`,
    opens: (items, most) =>
      `O roadmap tem ${number(items)} itens novos, mais de ${number(most)}. Nada foi alterado, porque \`max_issues\` na configuração não permite tantos. Se você quer estas issues, marque a caixa na issue fixada ou comente /waymark apply.`,
    open: (items) => `Sim, abrir estas ${number(items)} issues`,
    badConfig: (said) => `A configuração contém erros, por isso nada foi alterado. ${said}`,
    noConfig: (path) => `O arquivo \`${path}\` não existe, mas o workflow o indica como configuração.`,
    absent: (path) => `O arquivo \`${path}\` não existe mais.`,
    empty: (path) => `Não há mais tópicos em \`${path}\`.`,
    notRoadmap: (path, said) => `\`${path}\` não é mais lido como um roadmap: ${said}`,
    unreadable: (path, why) => `Não é possível ler \`${path}\`: ${UNREADABLE[why]}.`,
    advice:
      "Nada foi alterado. Corrija o arquivo, indique outro com `source:` em `.github/roadmap.yml`, ou escreva `enabled: false` lá para parar o Waymark.",
    unread: (said) => `O Waymark não lê este arquivo como um roadmap: ${said}`,
    none: (path) => `Não existe o arquivo \`${path}\`.`,
    undecided: (issue) =>
      `O Waymark não consegue saber se quem abriu a issue #${issue} pode escrever neste repositório. A issue está marcada como a issue fixada deste curso, por isso nada foi alterado. Tente mais tarde. Se acontecer de novo, dê permissão de escrita a essa pessoa ou execute o Waymark com a conta ou o App que abriu a issue. Se você não conhece a issue, exclua-a.`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "nova etiqueta", other: "novas etiquetas" }),
      "new-milestones": (many) => plural(many, { one: "novo marco", other: "novos marcos" }),
      "changed-milestones": (many) => plural(many, { one: "marco alterado", other: "marcos alterados" }),
      "closed-milestones": (many) =>
        plural(many, {
          one: "marco fechado (a fase terminou)",
          other: "marcos fechados (as fases terminaram)",
        }),
      "reopened-milestones": (many) => plural(many, { one: "marco reaberto", other: "marcos reabertos" }),
      comments: (many) => plural(many, { one: "comentário", other: "comentários" }),
      "new-issues": (many) => plural(many, { one: "nova issue", other: "novas issues" }),
      "changed-issues": (many) => plural(many, { one: "issue alterada", other: "issues alteradas" }),
      "retired-issues": (many) =>
        plural(many, {
          one: "issue que não está mais no roadmap",
          other: "issues que não estão mais no roadmap",
        }),
      "reopened-issues": (many) => plural(many, { one: "issue reaberta", other: "issues reabertas" }),
      "completed-issues": (many) =>
        plural(many, { one: "issue fechada como concluída", other: "issues fechadas como concluídas" }),
      "skipped-issues": (many) =>
        plural(many, {
          one: "issue fechada como not planned",
          other: "issues fechadas como not planned",
        }),
      "duplicate-issues": (many) =>
        plural(many, { one: "issue fechada como duplicada", other: "issues fechadas como duplicadas" }),
      "new-boards": (many) => plural(many, { one: "novo quadro", other: "novos quadros" }),
      "closed-boards": (many) =>
        plural(many, {
          one: "quadro fechado (há um mais antigo)",
          other: "quadros fechados (há um mais antigo)",
        }),
      "new-fields": (many) => plural(many, { one: "novo campo no quadro", other: "novos campos no quadro" }),
      "changed-fields": (many) =>
        plural(many, { one: "campo alterado no quadro", other: "campos alterados no quadro" }),
      weeks: () => "semanas alteradas no quadro",
      "status-updates": (many) =>
        plural(many, { one: "atualização de status no quadro", other: "atualizações de status no quadro" }),
      "new-views": (many) =>
        plural(many, { one: "nova visualização no quadro", other: "novas visualizações no quadro" }),
      "new-cards": (many) => plural(many, { one: "novo cartão no quadro", other: "novos cartões no quadro" }),
      "changed-cards": (many) =>
        plural(many, { one: "cartão alterado no quadro", other: "cartões alterados no quadro" }),
      "new-sub-issues": (many) => plural(many, { one: "nova sub-issue", other: "novas sub-issues" }),
      "removed-sub-issues": (many) =>
        plural(many, { one: "sub-issue removida", other: "sub-issues removidas" }),
      "new-dependencies": (many) => plural(many, { one: "nova dependência", other: "novas dependências" }),
      "removed-dependencies": (many) =>
        plural(many, { one: "dependência removida", other: "dependências removidas" }),
      "turned-off": () => "Waymark desativado",
      "changed-files": (many) => plural(many, { one: "arquivo alterado", other: "arquivos alterados" }),
      "removed-files": (many) => plural(many, { one: "arquivo excluído", other: "arquivos excluídos" }),
      "left-alone": (many) =>
        plural(many, { one: "item que fica como está", other: "itens que ficam como estão" }),
    },
    trackingIssue: "a issue fixada",
    needs: (project, blocker) => `${project} precisa de ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} não precisa mais de ${blocker}`,
  },
  reasons: {
    plain: {
      "learning-introduction": "A introdução fala de aprender.",
      levels: "As fases vão do básico ao avançado.",
      steps: "Os títulos são numerados como as etapas de um curso.",
      awesome: "O texto se apresenta como uma lista “awesome”.",
      placeholders: "Muitos itens são espaços para preencher.",
      "unknown-language": "O Waymark não conhece o idioma deste texto, ou há pouco texto para reconhecê-lo.",
      "few-topics": "Há menos de três tópicos.",
      picture: "O texto tem imagens. Se o roadmap está em uma imagem, o Waymark não consegue lê-lo.",
      accepted: "Você pediu, por isso o Waymark o lê como um roadmap.",
      "no-learning-title": "O título não tem nenhuma palavra sobre aprender que o Waymark conheça.",
      "no-phases": "Não há fases, semanas ou dias numerados, nem níveis como básico e avançado.",
      "no-learning-heading": "Nenhum título acima dos itens diz que eles devem ser aprendidos.",
      "other-document":
        "As palavras e a estrutura são mais parecidas com as de documentos que não são roadmaps.",
      "no-topics": "Nenhum tópico foi encontrado no texto.",
      "nothing-named": "Nada no texto corresponde ao que a configuração indica como tópicos.",
      advice:
        "Se for um roadmap, escreva `enabled: true` em `.github/roadmap.yml`. Assim, o Waymark o lê como um roadmap.",
    },
    quoting: {
      "learning-title": (quoted) => `O título fala de um curso ou de um roteiro: ${quoted}.`,
      "list-title": (quoted) => `O título diz que é uma lista de links, notas ou perguntas: ${quoted}.`,
      "product-title": (quoted) => `O título é o nome de uma ferramenta ou de um produto: ${quoted}.`,
      "product-plans": (quoted) => `Alguns itens parecem planos para um produto: ${quoted}.`,
      releases: (quoted) => `As fases têm nomes de versões ou de datas de um produto: ${quoted}.`,
      "product-sections": (quoted) => `Há seções típicas da documentação de um software: ${quoted}.`,
      questions: (quoted) => `A maioria dos itens são perguntas: ${quoted}.`,
      links: (quoted) => `A maioria dos itens são links: ${quoted}.`,
      sentences: (quoted) =>
        `A maioria dos itens são frases, e não nomes de coisas para aprender: ${quoted}.`,
    },
    found: ({ topics, phases }) =>
      `O Waymark encontrou ${plural(topics, { one: "tópico", other: "tópicos" })} em ${plural(phases, { one: "fase", other: "fases" })}.`,
    tooMany: ({ items, most }) =>
      `Este roadmap tem ${number(items)} itens. O Waymark abre no máximo ${number(most)} issues, a menos que \`max_issues\` em \`.github/roadmap.yml\` permita mais, por isso nada é aberto.`,
    tooComplex: (line) => `Na linha ${number(line)}, o texto é longo ou complexo demais para ser lido.`,
    tooSlow: (seconds) =>
      `A leitura leva mais de ${number(seconds)} segundos. Encurte ou simplifique o texto.`,
    tooBig: (mebibytes) =>
      `A leitura precisa de mais de ${number(mebibytes)} MiB de memória. Encurte ou simplifique o texto.`,
  },
  config: {
    tooLong: (limit) => `tem mais de ${number(limit)} caracteres`,
    tooManyColons: (limit) => `tem mais de ${number(limit)} sinais de dois-pontos em uma linha`,
    tooDeep: (limit) => `tem mais de ${number(limit)} níveis de profundidade`,
    notYaml: () => "não é YAML válido",
    alias: "usa um alias (`*name`), que não é aceito: escreva o valor outra vez",
    anchor: "usa uma âncora (`&name`), que não é aceita",
    tag: (tag) => `usa a tag \`${tag}\`, que não é aceita`,
    forbiddenKey: (key) => `"${key}" não pode ser uma chave`,
    unknownKey: (key) => `"${key}" não é uma chave conhecida aqui.`,
    meant: (key) => `Você quis dizer "${key}"?`,
    knownKeys: (keys) => `Chaves conhecidas: ${keys}.`,
    wrong: (name, expected) => `${name === null ? "o arquivo" : `"${name}"`} ${expected.join(" ou ")}`,
    types: {
      text: "deve ser um texto",
      number: "deve ser um número",
      "whole-number": "deve ser um número inteiro",
      boolean: "deve ser true ou false",
      list: "deve ser uma lista",
      group: "deve ser um grupo de chaves",
      other: "não é válido",
    },
    oneOf: (values) => `deve ser um destes valores: ${values}`,
    least: (limit, of) =>
      of === "number" ? `deve ser no mínimo ${number(limit)}` : `deve ter no mínimo ${sized(limit, of)}`,
    most: (limit, of) =>
      of === "number" ? `deve ser no máximo ${number(limit)}` : `deve ter no máximo ${sized(limit, of)}`,
    rules: {
      "web-address": "deve ser um endereço que começa com https: ou http:",
      path: "deve ser um caminho dentro do repositório, como docs/roadmap.md",
      "no-workflow": "não deve estar em .github/workflows, porque os arquivos ali executam código",
      day: "deve ser um dia, como 2026-11-25",
      "topics-or-hours": "deve ter `topics` ou `hours`, mas não os dois",
      mentor: "deve ser false ou o repositório do mentor, como owner/class",
      "time-zone": "deve ser o nome de um fuso horário, como Europe/Berlin ou America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "ponto requer", other: "pontos requerem" })} sua atenção`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `Falta ${WORKFLOW_PATH}.`,
            why: "Ele atualiza o progress.md e o selo quando você fecha uma issue.",
            fix: `Execute \`${COMMAND} init --learner\` em um clone, ou cole-o da documentação do Waymark em um arquivo novo`,
          };
        case "app-right":
          return {
            what: `O aplicativo não tem acesso de escrita a “${RIGHT_NAMES[gap.right]}” aqui.`,
            why: WHY_RIGHT[gap.right],
            fix: `Aceite “${RIGHT_NAMES[gap.right]}: read and write”`,
          };
        case "workflow-right":
          return {
            what: `O workflow não tem a permissão ${inWorkflow(gap.right)}: ${gap.access}.`,
            why: WHY_RIGHT[gap.right],
            fix: "Adicione-a em permissions no workflow",
          };
      }
    },
  },
  pause: {
    slower: (at) =>
      `O GitHub pediu ao Waymark para ir mais devagar. O restante continua automaticamente por volta de ${at}.`,
    limit: ({ open, all, anHour }, at) =>
      `${number(open)} de ${number(all)} issues estão abertas. O GitHub permite ${number(anHour)} novas issues por hora, então o restante estará aberto por volta de ${at}.`,
    instant: ({ time, zone, day: on }) => `${time} (${zone}) de ${day(on)}`,
  },
  changes: {
    intro: "O roadmap mudou, então o Waymark atualizou as suas issues:",
    added: (issues) => `Novas: ${issues}`,
    returned: (issues) => `De volta ao roadmap: ${issues}`,
    renamed: (issues) => `Renomeadas: ${issues}`,
    kept: (issues) => `Renomeadas no roadmap (os seus títulos são mantidos): ${issues}`,
    now: (name) => `agora “${name}”`,
    was: (name) => `antes “${name}”`,
    moved: (issues) => `Movidas para outra fase: ${issues}`,
    phases: (names) => `Fases renomeadas: ${names}`,
    isNow: (from, to) => `“${from}” agora é “${to}”`,
    isNowKept: (from, to) => `“${from}” agora é “${to}” (o título do seu marco é mantido)`,
    left: (issues) => `Não estão mais no roadmap: ${issues}. Estas issues são mantidas, mas não contam mais.`,
    more: (others) => `e mais ${number(others)}`,
  },
  setUp: {
    title: "Configurar o Waymark",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `O Waymark está pronto para transformar este roadmap em um curso: uma issue para cada coisa a aprender. Você fecha uma issue quando aprendeu o tópico dela.

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "Dois" : "Três"} passos, em qualquer ordem:

1. **Ative as issues.** Um fork começa sem elas. ${turnsOn ? `O merge deste pull request ativa as issues; você pode desativá-las de novo nas [configurações](${settings}).` : `Marque _Issues_ em _Features_ nas [configurações](${settings}).`}
${actions === null ? "" : `1. **Ative o GitHub Actions.** Ele atualiza \`progress.md\` e o selo. Clique no botão verde na [página do Actions](${actions}).\n`}1. **Faça o merge deste pull request.** Ele adiciona: ${adds({ workflow: "um workflow", badge: "o selo no seu README", config: "um arquivo de configuração que você pode editar (`.github/roadmap.yml`)" })}.

Depois, ${issues === null ? "as issues da leitura que você escolheu" : `${number(issues)} issues`} são abertas automaticamente, e mais uma que mostra o seu progresso. Ninguém é mencionado nem recebe atribuição. Você não receberá notificações sobre estas issues, a não ser que acompanhe este repositório. Para receber menos, escolha _Watch_ e depois _Participating and mentions_ no topo do repositório.

${reading === null ? "" : `É assim que o Waymark lê o roadmap:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] Abrir as issues fase por fase: a próxima fase abre quando a anterior está quase concluída ${phaseByPhase}\n`}${known === null ? "" : `- [ ] Já conheço ${known.phases}: sugerir o que vem depois ${known.mark}\n`}${noBadge === null ? "" : `- [ ] Não colocar o selo no meu README ${noBadge}\n`}
Mudou de ideia? Feche este pull request: o Waymark não faz mais nada aqui.
`,
    missing: ({ issues, settings, actions }) =>
      `Obrigado pelo merge. Falta um passo:

- **As issues estão desativadas.** Marque _Issues_ em _Features_ nas [configurações](${settings}). Depois, ${number(issues)} issues são abertas automaticamente.${actions === null ? "" : `\n- O Waymark não consegue ver se o GitHub Actions está ativado. Se a [página do Actions](${actions}) mostrar um botão verde, clique nele.`}

O Waymark verifica de novo 1, 2, 5, 10, 20 e 40 minutos depois do merge, e depois a cada hora.`,
    ready: (issues) =>
      `As issues estão ativadas e o seu curso está pronto. [Abra as suas issues](${issues}).`,
  },
  filesPull: {
    title: "Atualizar o seu progresso",
    body: ({ rulesets, branches }) =>
      `O branch padrão não permite commits diretos, então este pull request contém \`progress.md\`, o selo e as imagens. O Waymark o mantém atualizado até você fazer o merge. Você pode fazer o merge quando quiser.

Se preferir commits diretos, permita que o Waymark ignore a regra nos [rulesets](${rulesets}) ou na [proteção de branch](${branches}).

O primeiro pull request também adiciona o workflow que mantém estes arquivos atualizados. Se você o fechar sem fazer o merge, o Waymark não o abre de novo.
`,
    moot: "O branch padrão já tem tudo isto, então não há mais nada a mesclar.",
  },
  talk: {
    help: "Comece um comentário com um destes comandos. Qualquer pessoa com acesso de escrita a este repositório pode usá-los:",
    commands: {
      next: "o que fazer agora",
      status: "quanto você já avançou",
      done: "em uma issue: conclui a issue",
      skip: "em uma issue: pula a issue (reabra-a para desfazer)",
      stuck: "em uma issue: adiciona a etiqueta `stuck`, para que um mentor a encontre",
      built:
        "na issue de um projeto, com um endereço: cria no `progress.md` um link para o que você construiu",
      pace: "`5/semana` ou `6 horas/semana`: planeja as suas semanas e define prazos nos marcos (`pace off` desativa isso)",
      pause: "`2 semanas`: folga nesta semana e na próxima; a partir de sexta-feira, nas duas próximas",
      resume: "termina uma pausa",
      start: "em qualquer issue, enquanto ainda não há curso: abre as issues do curso",
      sync: "verifica o roadmap e as issues de novo e corrige o que for diferente",
      preview: "mostra o que `sync` mudaria, sem mudar nada",
      apply: "confirma uma mudança que aguarda a sua resposta",
      reading: "`B`, por exemplo: escolhe como o roadmap é lido",
      doctor: "mostra o que requer a sua atenção",
      help: "mostra esta lista",
      off: "desativa o Waymark neste repositório",
      on: "ativa o Waymark de novo",
    },
    units: {
      topics: ["tópicos", "tópico", "topicos", "topico", "itens", "item"],
      hours: ["horas", "hora", "h"],
      weeks: ["semanas", "semana"],
      each: ["por", "a", "na", "à", "cada", "a cada"],
    },
    unknown: (names) => `O Waymark não conhece este comando. Os comandos são: ${names}.`,
    meant: (name) => `Você quis dizer \`/waymark ${name}\`? \`/waymark help\` mostra todos os comandos.`,
    off: "O Waymark agora está desativado neste repositório. Nada é excluído. Para ativá-lo de novo, comente `/waymark on`.",
    isOff: "O Waymark está desativado neste repositório. Para ativá-lo, comente `/waymark on`.",
    nothingToDo: "Não há nada a mudar. As issues, os marcos e as etiquetas estão atualizados.",
    nothingToConfirm: "Nada aguarda a sua resposta.",
    lookAgain:
      "A mudança que aguarda a sua resposta agora é outra. Leia-a na issue fixada e comente `/waymark apply` de novo.",
    skipDone: "Esta issue já está concluída, por isso não é pulada. Para pulá-la, reabra-a primeiro.",
    doneBut: "Seu comando foi executado, mas o Waymark não conseguiu atualizar o resto:",
    skipWhere: "Escreva este comando na issue do que você quer pular.",
    doneWhere: "Escreva este comando na issue do que você concluiu.",
    stuckWhere: "Escreva este comando na issue em que você precisa de ajuda.",
    stuck: (label) =>
      `Esta issue agora tem a etiqueta \`${label}\`, para que um mentor a encontre. Escrever o que você tentou e o que aconteceu ajuda bastante. Remova a etiqueta quando puder continuar.`,
    builtWhere: "Escreva este comando na issue de um projeto.",
    builtHow:
      "Adicione o endereço do que você construiu: `/waymark built https://github.com/voce/seu-projeto`.",
    built: (file) => `Salvo. ${file} já tem o link.`,
    builtNowhere:
      "O endereço não pode ser salvo, porque a parte desta issue que o Waymark escreveu não existe mais.",
    paceHow:
      "Adicione quanto você quer fazer por semana: `/waymark pace 5/semana` ou `/waymark pace 6 horas/semana`.",
    paceNow: (pace) => `Seu ritmo é de ${aWeek(pace)}. Para desativá-lo, comente \`/waymark pace off\`.`,
    paceOff:
      "Você não tem mais um ritmo semanal. Para definir um novo, comente por exemplo `/waymark pace 5/semana`.",
    pauseHow: "Adicione quantas semanas, até 52: `/waymark pause 2 semanas`.",
    paceFirst:
      "Você ainda não tem um ritmo para pausar. Defina um antes, por exemplo `/waymark pace 5/semana`.",
    paceSet: (pace) => `Seu ritmo agora é de ${aWeek(pace)}. Está salvo em \`.github/roadmap.yml\`.`,
    paused: (mondays) =>
      `Semanas de folga: ${mondays.map(day).join(", ")}. Estão salvas em \`.github/roadmap.yml\`.`,
    resumed: (mondays) =>
      `Estas semanas não são mais de folga: ${mondays.map(day).join(", ")}. Que bom ter você de volta!`,
    notPaused: "Não há pausa para terminar: nem esta semana nem a próxima são de folga.",
    byHand: (path, key, lines) =>
      `Não foi possível mudar \`${path}\` daqui. Escreva isto nele. Se ele já tem \`${key}\`, substitua essa parte:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `Não foi possível mudar \`${path}\` daqui. Remova \`${key}\` dele.`,
    readingHow: (list) => `Escolha uma destas leituras, por exemplo \`/waymark reading A\`:\n\n${list}`,
    readingOnly: "O Waymark só conhece uma maneira de ler este roadmap.",
    readingMoved:
      "O roadmap mudou, e as leituras que você pode escolher também. A pergunta na issue fixada já está atualizada. Escolha de novo.",
    readingSet: (reading) => `A partir de agora, o roadmap é lido assim: ${reading}`,
    readingByHand: (path, lines) =>
      `Desta vez, o roadmap foi lido assim, mas não foi possível salvar isso em \`${path}\`. Defina estas opções nele. Caso contrário, na próxima vez ele será lido como o arquivo diz:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    allWell: "Nenhum problema encontrado.",
    refused: "Uma parte falhou:",
  },
  doctor: {
    declined: {
      what: "O pull request de configuração foi fechado sem merge.",
      why: "O Waymark não faz nada aqui até que o merge seja feito.",
      fix: "Reabra-o e faça o merge",
    },
    nobodyActs: "Ninguém mais escreve as issues.",
    reading: {
      open: (path) => `O Waymark não tem certeza de como ler ${path}, e ninguém escolheu ainda.`,
      lost: (path) => `${path} mudou e, lido como até agora, não contém mais nenhum tópico.`,
      why: "Nada é aberto nem alterado até que alguém escolha.",
      fix: (readings, sync, check) =>
        `Escolha uma das leituras ${readings}: marque a caixa dela na issue fixada ou execute \`${sync}\`. \`${check}\` mostra as leituras.`,
    },
    notRoadmap: {
      what: (path) => `O Waymark não lê ${path} como um roadmap.`,
      why: "Cada tópico dele vira uma issue. Sem tópicos, não há nada para abrir.",
      fix: (check, init) => `Veja como ele é lido com \`${check}\` ou indique outro arquivo com \`${init}\`.`,
    },
    config: {
      why: "O Waymark não altera nada até que a configuração seja válida.",
      fix: (init) => `Corrija a linha. Ou apague o arquivo e execute \`${init}\` para criar um novo.`,
    },
    workflow: {
      why: "O Actions atualiza progress.md e o selo quando uma issue é fechada.",
      actionsOff: { what: "O Actions está desativado neste repositório.", fix: "Ative-o" },
      refused: {
        "local-only": (action) =>
          `As configurações não permitem ${action}: só Actions do mesmo dono podem ser executadas. Por isso o workflow não inicia.`,
        "not-selected": (action) =>
          `As configurações não permitem ${action}: ela não está entre as Actions selecionadas. Por isso o workflow não inicia.`,
        "not-pinned": (action) =>
          `As configurações não permitem ${action}: cada Action precisa estar fixada em um SHA de commit completo. Por isso o workflow não inicia.`,
      },
      pin: (init) => `Escreva o SHA de uma versão e o número dela como comentário, como \`${init}\` faz`,
      allow: "Permita-a em “Actions permissions”",
      notListed: { what: "O GitHub não lista o workflow.", fix: "Veja se o GitHub o lista e ative-o lá" },
      fork: {
        what: "Os workflows deste fork ainda não estão ativados.",
        fix: (button) => `Clique em “${button}”`,
      },
      disabled: {
        disabled_manually: "Alguém desativou o workflow.",
        disabled_inactivity: "O GitHub desativou o workflow após 60 dias sem commits.",
      },
      enable: "Clique em “Enable workflow”",
    },
    board: "Um quadro mostra o curso como cartões. A issue fixada funciona sem ele.",
  },
  cohort: {
    heading: (title) => `Turma: ${title}`,
    learners: (learners) => plural(learners, { one: "estudante", other: "estudantes" }),
    states: {
      stuck: "precisa de ajuda",
      quiet: "sem atividade",
      behind: "com atraso",
      new: "começou agora",
      "on-track": "em dia",
      finished: "terminou",
    },
    columns: {
      learner: "Estudante",
      group: "Grupo",
      state: "Status",
      done: "Concluído",
      lastActivity: "Última atividade",
      next: "Próximo",
      notes: "Notas",
    },
    noActivity: "nada ainda",
    stuckOn: (items) => `pede ajuda com ${items}`,
    overdue: (items) =>
      items === 1
        ? "1 item de semanas anteriores está aberto"
        : `${number(items)} itens de semanas anteriores estão abertos`,
    finishedOn: (on) => `terminou em ${day(on)}`,
    behindRoadmap: (versions) =>
      `tem um roadmap mais antigo (${plural(versions, { one: "versão", other: "versões" })} atrás)`,
    ownRoadmap: "mudou o roadmap",
    apart: {
      withoutWaymark: (repositories) =>
        `${plural(repositories, { one: "repositório", other: "repositórios" })} sem o Waymark`,
      leftOut: (repositories) =>
        repositories === 1
          ? "1 estudante que preferiu não aparecer"
          : `${number(repositories)} estudantes que preferiram não aparecer`,
      turnedOff: (repositories) =>
        `${plural(repositories, { one: "estudante", other: "estudantes" })} com o Waymark desativado`,
      notJoined: (repositories) =>
        `${plural(repositories, { one: "estudante", other: "estudantes" })} fora desta turma`,
      notShown: (repositories) =>
        plural(repositories, {
          one: "repositório privado não exibido",
          other: "repositórios privados não exibidos",
        }),
    },
    faults: {
      missing: "não existe ou é privado",
      "too-large": "tem um progress.json grande demais",
      binary: "tem um progress.json que não é texto",
      refused: "tem um progress.json que o GitHub não mostra",
      "not-progress": "tem um progress.json que não pode ser lido",
      "wrong-counts": "tem um progress.json com números que não podem estar certos",
      newer: "tem um progress.json de uma versão mais nova do Waymark",
    },
    renamed: (from, to) => `${from} agora se chama ${to}`,
    more: (learners) =>
      `Há mais ${plural(learners, { one: "estudante", other: "estudantes" })} em cohort.json.`,
    nobody: "Ainda não há estudantes com o Waymark.",
    picture: {
      title: "Progresso de cada estudante por fase",
      done: ({ done, total }) => `${number(done)} de ${number(total)}`,
    },
    topics: {
      heading: "Onde os estudantes param",
      intro:
        "Cada número conta estudantes. “Chegaram” significa que começaram ou fecharam o tópico, ou que ele é o próximo. A mediana de dias mostra quanto o tópico demorou: metade dos estudantes o fechou no máximo tantos dias depois da issue que tinha fechado antes.",
      none: "Ainda não há estudantes suficientes. Esta lista precisa de pelo menos dois.",
      columns: {
        topic: "Tópico",
        phase: "Fase",
        reached: "Chegaram",
        finished: "Terminaram",
        skipped: "Pularam",
        stopped: "Sem terminar",
        stuck: "Pedem ajuda",
        days: "Mediana de dias",
      },
    },
    issue: {
      title: "Turma",
      page: (page) => `A tabela completa está em ${page}.`,
      below: "Adicione as suas notas abaixo desta linha. O Waymark as mantém.",
    },
    comment: {
      heading: (monday) => `Semana de ${day(monday)}`,
      stuck: (learners) => `Pedem ajuda: ${learners}.`,
      quiet: (learners) => `Sem atividade há mais de uma semana: ${learners}.`,
      finished: (learners) => `Terminaram o roadmap: ${learners}.`,
      more: (learners) => `mais ${number(learners)}`,
    },
    smallPrint:
      "O Waymark lê apenas o arquivo `progress.json` de cada repositório. Quem não quiser aparecer escreve `cohort: false` em `.github/roadmap.yml`.",
  },
  summary: {
    committed: (commit) => `Atualizado em ${commit}.`,
    unchanged: "Nada mudou desde a última execução.",
    progressFile: "Todos os detalhes",
  },
};
