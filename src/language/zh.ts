/** Simplified Chinese. */
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

const { percent, number, day, shortDay, month } = formats("zh-CN");

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `每周 ${number(many)} ${unit === "topics" ? "项" : "小时"}`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "每个主题都是一个议题。关闭议题即表示完成该主题。",
  contents: "Waymark 会提交 progress.md 和徽章。",
  pull_requests: "如果分支不允许直接提交，Waymark 会打开一个包含这些文件的拉取请求。",
  workflows: "Waymark 会添加让 progress.md 保持最新的工作流。",
  actions: "如果 GitHub 的限制中断了较长的路线图，Waymark 会启动下一次运行。",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "它不是文本文件",
  "too-large": "它超过 1 MiB",
  symlink: "它是一个链接，但没有指向此仓库中的文件",
  lfs: "它存放在 Git LFS 中，只能读到一个指针；请改为普通文件",
};

const SIZE = { number: "", text: " 个字符", list: " 项" } as const;

export const zh: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: "、", colon: "：", stop: "。" },

  doneOf: ({ done, total }) => `已完成 ${number(done)}/${number(total)}`,
  of: ({ done, total }) => `${number(done)}/${number(total)}`,
  projectsOf: ({ done, total }) => `项目 ${number(done)}/${number(total)}`,
  optionalOf: ({ done, total }) => `选修 ${done > 0 ? "+" : ""}${number(done)}/${number(total)}`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`进行中 ${number(inProgress)}`] : []),
    ...(optionalDone > 0 ? [`选修 +${number(optionalDone)}`] : []),
    ...(skipped > 0 ? [`已跳过 ${number(skipped)}`] : []),
  ],
  states: { open: "未完成", "in-progress": "进行中", done: "已完成", skipped: "已跳过" },
  closedByBot: (slug) => `由机器人 \`${slug}\` 关闭，不计入进度`,
  closedByBots: (issues) =>
    `机器人关闭了 ${issues}。这既不算完成，也不算跳过。如果你已完成或想跳过这个主题，请重新打开议题，再亲自关闭。如果要把机器人关闭的议题都计入进度，请在 \`.github/roadmap.yml\` 中写入 \`bots: true\`。`,
  undecided: (issues) =>
    `Waymark 无法确定这些议题的作者是否可以在此仓库中写入：${issues}。因此它不会更改这些议题，也不会为其主题打开新的议题。如果议题属于本课程，请给其作者写入权限。如果你不认识它，请删除它。`,
  doneOn: (on) => `${day(on)}完成`,
  skippedOn: (on) => `${day(on)}跳过`,
  optional: OPTIONAL_WORDS.zh,
  after: (phase) => `在“${phase}”之后`,
  built: "你的作品",
  noTopics: "还没有主题。",

  headings: {
    next: "接下来做什么",
    phases: "阶段",
    phase: "阶段",
    projects: "项目",
    skills: "语言与工具",
    retired: "已不在路线图中",
    board: "看板",
    notes: "提示",
    question: "有一个问题想问你",
  },
  allDone: "全部完成。做得好！",
  nothingNext: "这里还没有可以学习的内容。",
  stillOptional: "必修内容已全部完成。做得好！如果想继续，还有以下选修内容：",
  retired: (items) => `${number(items)} 项已不在路线图中。你在其中写的内容会保留，但不计入进度。`,
  week: {
    heading: (monday) => `${day(monday)}这一周`,
    begins: (monday) => `你的计划从 ${day(monday)}这一周开始，内容如下：`,
    free: (monday) => `本周休息。${day(monday)}这一周继续以下内容：`,
    slipped: "前几周剩下的：",
    allDone: "本周的内容已全部完成。如果想继续：",
    atPace: (pace, end) =>
      end === null
        ? `按${aWeek(pace)}的节奏，需要十年以上。`
        : `按${aWeek(pace)}的节奏，你将在 ${day(end)}这一周完成。`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "这几周你还没有完成任何内容。";
      const then = end === null ? "需要十年以上" : `你将在 ${day(end)}这一周完成`;
      return `到目前为止，你的实际节奏是${aWeek(pace)}。照这样下去，${then}。`;
    },
    heldIt: "到目前为止，你一直保持着这个节奏。",
  },
  digest: {
    heading: (monday) => `${day(monday)}这一周小结`,
    done: (items, issues) => `完成 ${number(items)} 项：${issues}`,
    nothingDone: "没有关闭任何议题。",
    streak: (weeks) =>
      weeks === 1 ? "这一周有进展。继续保持！" : `连续 ${number(weeks)} 周都有进展。继续保持！`,
    ready: (projects) => `你现在可以动手做 ${projects} 了。`,
    monthHeading: (monday) => `${month(monday)}小结`,
    stuck: (issues) =>
      `你在 ${issues} 中请求了帮助。在那里写下你试过什么，通常会有帮助。你也可以先学习其他内容。`,
    slower: (items, pace) =>
      `前几周还剩 ${number(items)} 项。\`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " hours" : ""}/week\` 会按你的实际节奏调整计划。`,
    setPace: "想要一份每周计划吗？评论 `/waymark pace 5/week`，就能看到每周该学什么。",
    nudge: ({ done }) =>
      done === 0
        ? "最近这里没有动静，没关系。想开始的时候，可以从这里迈出第一步："
        : `最近这里没有动静，没关系：你已经完成了 ${number(done)} 项。想继续的时候，下一步是：`,
    nudgeEnd: "等你完成新的内容后，Waymark 才会再次评论。",
    nudgePause: "你在休息吗？`/waymark pause 2 weeks` 会顺延计划。等你完成新的内容后，Waymark 才会再次评论。",
    smallPrint: {
      weekly:
        "Waymark 每周发表一条评论。如需更改，请在 `.github/roadmap.yml` 中写入 `digest: monthly` 或 `digest: off`。",
      monthly: "Waymark 每月发表一条评论。如需停用，请在 `.github/roadmap.yml` 中写入 `digest: off`。",
    },
  },
  timeZone: {
    config: (zone) => `日期和周次按时区 \`${zone}\` 计算。`,
    commits: (zone) =>
      `日期和周次按 UTC${zone} 计算，与你的提交一致。要使用其他时区，请在 \`.github/roadmap.yml\` 中添加时区，例如 \`timezone: Asia/Shanghai\`。`,
    default: () =>
      "日期和周次按 UTC 计算。要使用你所在的时区，请在 `.github/roadmap.yml` 中添加时区，例如 `timezone: Asia/Shanghai`。",
  },
  acting: {
    by: {
      app: "本页由 App 保持更新。",
      workflow: `本页由工作流 \`${WORKFLOW_PATH}\` 保持更新。`,
      terminal: `本页是从终端更新的。要再次更新，请运行 \`${COMMAND} sync\`。`,
    },
    gone: {
      app: `**App 不再响应**，因此不会打开新议题，置顶议题也不再更新。请重新安装 App，或者改由工作流完成所有工作：删除 \`${WORKFLOW_PATH}\`，在此仓库的克隆中运行 \`${COMMAND} init --learner\`，然后推送。`,
      workflow: `**工作流 \`${WORKFLOW_PATH}\` 已不存在**，因此你的进度不再更新。请在此仓库的克隆中运行 \`${COMMAND} init --learner\` 并推送，或者安装 App（${INSTALL_LINK}）。`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `此复刻比 \`${name}\` 落后${behind >= BEHIND_LIMIT ? "至少" : ""} ${number(behind)} 个提交，${roadmapChanged ? "那里的路线图已有变化" : "那里的路线图没有变化"}。要与上游同步，请在[仓库首页](${url})点击 **Sync fork**。如果 GitHub 提示有冲突，**Discard commits** 不会影响你的课程：Waymark 会恢复自己的文件和你的设置。如果你自己改过其他文件，请改为[打开拉取请求](${compare})并在那里解决冲突。`,
  restored: ({ files, keys }) =>
    `有人在此复刻中点击了 **Discard commits**，这会删除上游没有的所有文件。你的议题没有变化。Waymark 会恢复这些文件：${files.map((file) => `\`${file}\``).join("、")}。${keys.length === 0 ? "" : `你的设置在其中：${keys.map((key) => `\`${key}\``).join("、")}。`}随后会更新 \`progress.md\` 和图片。你自己添加的其他文件不会恢复。`,
  readings: {
    words: ({ phases, topics, projects, names }) =>
      `${[
        `${number(phases)} 个阶段`,
        `${number(topics)} 个主题`,
        ...(projects > 0 ? [`${number(projects)} 个项目`] : []),
      ].join("、")}：${names.join("、")}${topics > names.length ? " 等" : ""}`,
    unsure: "Waymark 可以用不同的方式解读此路线图，但不确定哪一种是对的。在你选择之前不会打开任何议题。",
    lost: "路线图有变化，按之前的解读方式已找不到任何主题。没有做任何更改。",
    onIssue:
      "请勾选一个方框，或在此议题中评论 `/waymark reading A`。你的选择会保存在 `.github/roadmap.yml` 中。",
    onPull: "请在合并之前勾选一个方框。你的选择随后会保存在 `.github/roadmap.yml` 中。",
  },
  howItComesAbout:
    "Waymark 根据此仓库的议题生成本文件。关闭议题即表示完成；以 _not planned_ 关闭即表示跳过。你在本文件中所做的修改会被覆盖。",

  issue: {
    headings: {
      learn: {
        topic: "学习内容",
        project: "练习内容",
        skill: "要了解的工具",
      },
      buildsOn: "需要先掌握",
      roadmapSays: "路线图中的说明",
      objectives: "学完后你能做到",
      exercise: "动手试试",
      links: "在哪里学",
      phaseLinks: "适用于整个阶段",
      doneWhen: "完成标准",
    },
    steps: {
      topic: ["阅读相关内容", "自己写几行代码试试"],
      project: ["做出第一个能运行的版本", "完成测试和整理", "给别人看过"],
      skill: ["在自己的项目中用过一次"],
    },
    doneWhen: {
      topic: "你能在自己的小项目中使用它，不用查资料。",
      project: "它能正常运行，有别人试用过，并且放在你自己的仓库里。",
      skill: "你在自己的项目中用过上面的每个工具。",
    },
    objectivesMet: "不查资料，你也能做到以上所有内容。",
    thenClose: "然后关闭此议题即表示完成。以 _not planned_ 关闭即表示跳过。",
    optional: "这是选修内容：不学也可以完成路线图。",
    topicOf: (place, topics) => ({
      before: "",
      after: ` 的第 ${number(place)} 个主题（共 ${number(topics)} 个）。`,
    }),
    buildAfter: { before: "完成 ", after: " 之后再动手做。" },
    untilThen: (locked, ready) =>
      `在以上全部完成或跳过之前，此议题带有标签 \`${locked}\`；之后会带上标签 \`${ready}\`。`,
    blockedUntilThen: "在以上全部完成或跳过之前，GitHub 会将此议题显示为被阻止。",
    more: (lines) => `……路线图中还有 ${number(lines)} 项。`,
    wayBack: "在路线图中查看",
    yours: "你可以勾选方框、添加笔记，Waymark 会保留它们。",
    earlier: "之前勾选的：",
  },
  news: {
    ready: "这个项目需要的内容，你已全部完成或跳过，现在可以动手做了。",
    finished: ({ title, learned, next }) =>
      [
        `你完成了 **${title}**。做得好！`,
        ...(learned.length === 0 ? [] : [`你学会了：${learned.join("、")}。`]),
        ...(next === null ? [] : [`接下来是 **${next.title}**：${next.first.join("、")}。`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `你完成了 ${title}！`,
    summary: ({ items, projects, days, weeks }) =>
      [
        `${number(days)} 天完成 ${number(items)} 项。`,
        ...(projects === 0 ? [] : [`做出了 ${number(projects)} 个项目。`]),
        ...(weeks < 2 ? [] : [`最长连续 ${number(weeks)} 周。`]),
      ].join(""),
    projects: "你的作品：",
    forProfile: "用于你的个人主页 README：",
    forPost: "用于分享：",
    post: (title, { items, days }) => `我完成了“${title}”：${number(days)} 天完成 ${number(items)} 项。`,
    end: "Waymark 不再发送提醒。你的议题、`progress.md` 和徽章都会保留。",
    finished: "已完成",
    on: (on) => `${day(on)}完成`,
    columns: ({ items, projects, days, weeks }) => [
      [number(items), "项"],
      [number(projects), "个项目"],
      [number(days), "天"],
      [number(weeks), "周不间断"],
    ],
  },
  milestone: {
    phase: "路线图的一个阶段，包括其中的主题以及之后要做的项目。所有必修内容完成或跳过后会自动关闭。",
    optionalPhase: "路线图的一个选修阶段。所有内容完成或跳过后会自动关闭。",
  },
  labels: {
    topic: "要学习的内容",
    project: "要动手做的项目",
    skill: "要了解的工具",
    optional: "不学也可以完成路线图",
    locked: "要先完成它的主题",
    ready: "现在可以动手做了",
    retired: "已不在路线图中",
    stuck: "向导师求助",
    waymark: "显示你的进度，由 Waymark 保持更新",
  },

  badge: {
    forReadme: "用于你的 README 的徽章",
    label: "路线图",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "尚未开始" : `${percent(value)}（${number(done)}/${number(total)}）`,
  },
  picture: {
    title: "学习进度",
    weekByWeek: "每周完成情况",
    completedIn: (done, monday) => `${day(monday)}这一周完成 ${number(done)} 项`,
    nothingCompleted: "这几周还没有完成的内容",
    morePhases: (phases) => `另有 ${number(phases)} 个阶段`,
  },
  tracking: {
    title: "你的进度",
    deleted: {
      heading: "已删除的议题",
      words: "除非你要求，Waymark 不会为这些内容打开新议题。如果需要，请勾选相应的方框。",
    },
    openAgain: (title) => `重新打开“${title}”`,
    coming: (issues, off) =>
      `Waymark 正在打开 ${number(issues)} 个议题，每项要学习或动手做的内容对应一个。不会提及或指派任何人。要停止 Waymark，请给此议题添加标签 ${off}。`,
    intro:
      "关闭议题即表示完成；以 _not planned_ 关闭即表示跳过。重新打开即可撤销。要表示你已经开始，请勾选议题中的方框，或将议题指派给自己。评论 `/waymark help` 可以了解更多用法，例如设置每周节奏。",
    details: "全部详情",
    boardGone: "有人关闭、取消关联或删除了看板，因此 Waymark 不再更新它。上面的列表仍会更新。",
    boardAgain: (last) => `另建一个看板以替换 ${last} 号`,
    ownBoard: {
      heading: "创建看板",
      words: ({ projects, guide }) =>
        `GitHub 不允许应用访问个人账户的看板。[使用你自己的令牌](${guide})，Waymark 可以创建一个看板并保持更新。也可以手动创建：[打开此仓库的项目](${projects})，选择 **New project** 和 **Board**，然后在 **Workflows** 中为此仓库启用 **Auto-add to project**。关闭议题时，GitHub 会把对应的卡片移到 Done。`,
    },
  },
  board: {
    missing: {
      "owned-by-person": "应用和工作流自身的令牌无法访问个人账户的看板。",
      "not-classic": "没有看板，因为 `project-token` 不是经典令牌。其他类型的令牌都无法访问个人账户的看板。",
      "no-scope": "没有看板，因为 `project-token` 中的令牌没有 `project` 权限范围。",
      "no-repo-scope": "看板未更新，因为对于这个私有仓库，`project-token` 中的令牌需要 `repo` 权限范围。",
      "not-owner": "没有看板，因为 `project-token` 中的令牌属于别人。只有所有者的令牌才能访问所有者的看板。",
      rejected: "看板未更新，因为 `project-token` 中的令牌已过期或被撤销。",
      "no-permission": "看板未更新，因为 `project-token` 中的令牌无法访问看板。",
      "older-server": "这个 GitHub 服务器版本太旧，不支持看板，所以没有看板。",
      "no-answer": "这次没有更新看板，因为 GitHub 没有响应。下次运行会再试。",
    },
    fix: ({ token, secret }) =>
      `[创建一个经典令牌](${token})，然后[将其保存](${secret})为 \`project-token\` 使用的机密。`,
    refused: (said) => `看板未更新，其他内容都是最新的。${said}`,
    notYet: `还没有看板。要创建看板，请运行 \`${COMMAND} sync\`，或在此工作流中设置 \`mode: sync\`。`,
    status: {
      complete: () => "所有必修内容都已完成。",
      inactive: (off) => (off ? "本周休息。" : "过去两周没有完成任何内容。"),
      "on-track": () => "前几周没有剩下的内容。",
      "at-risk": (items) => `前几周还剩 ${number(items)} 项，不超过一周的工作量。`,
      "off-track": (items) => `前几周还剩 ${number(items)} 项，超过一周的工作量。`,
    },
    about: (title) => `${title}：每张卡片都是课程中的一个议题。`,
    readme: (title) =>
      [
        `# ${title}`,
        "每张卡片都是课程中的一个议题。关闭议题即表示完成，卡片会随之移动。",
        "开始时把卡片移到 **In Progress**，掌握后移到 **Done**，对应的议题会随之变化。",
        "视图、字段、选项和颜色都由你决定：可以随意重命名、移动或删除。",
      ].join("\n\n"),
    options: {
      topic: "主题",
      project: "项目",
      skill: "技能",
      skills: "语言与工具",
      later: "后续阶段",
    },
    fields: { Phase: "阶段", Kind: "类型", Target: "目标日期", Week: "周" },
    views: { board: "看板", phases: "按阶段", week: "本周", next: "接下来", projects: "项目" },
  },
  stopped: {
    retires: (retiring, known) =>
      `已有议题的 ${number(known)} 项内容中，有 ${number(retiring)} 项已不在路线图里。这看起来像是误操作，因此没有做任何更改。如果不是误操作，请勾选置顶议题中的相应方框，或评论 /waymark apply。`,
    retire: (items) => `是的，从课程中移除这 ${number(items)} 项。它们的议题会关闭，但不会删除`,
    replaces: ({ retiring, renamed, known }) =>
      `路线图变化很大：在已有议题的 ${number(known)} 项内容中，${number(retiring)} 项已不在其中，${number(renamed)} 项的标题差别很大。这看起来像是误操作，因此没有做任何更改。如果不是误操作，请勾选置顶议题中的相应方框，或评论 /waymark apply。`,
    replace: (items) => `是的，应用这 ${number(items)} 处更改。议题会关闭或改用新标题，但不会删除`,
    opens: (items, most) =>
      `路线图有 ${number(items)} 项新内容，超过 ${number(most)} 项。配置中的 \`max_issues\` 不允许这么多，因此没有做任何更改。如果你需要这些议题，请勾选置顶议题中的方框，或评论 /waymark apply。`,
    open: (items) => `是的，创建这 ${number(items)} 个议题`,
    badConfig: (said) => `配置有误，因此没有做任何更改。${said}`,
    noConfig: (path) => `文件 \`${path}\` 不存在，但工作流把它指定为配置文件。`,
    absent: (path) => `文件 \`${path}\` 已不存在。`,
    empty: (path) => `\`${path}\` 中已经找不到主题。`,
    notRoadmap: (path, said) => `\`${path}\` 已不再被识别为路线图：${said}`,
    unreadable: (path, why) => `无法读取 \`${path}\`：${UNREADABLE[why]}。`,
    advice:
      "没有做任何更改。请修正该文件，或在 `.github/roadmap.yml` 中用 `source:` 指定另一个文件，或在其中写入 `enabled: false` 来停用 Waymark。",
    unread: (said) => `Waymark 没有将此文件识别为路线图：${said}`,
    none: (path) => `文件 \`${path}\` 不存在。`,
    undecided: (issue) =>
      `Waymark 无法确定议题 #${issue} 的作者是否可以在此仓库中写入。该议题被标记为本课程的置顶议题，因此没有做任何更改。请稍后再试。如果仍然如此，请给作者写入权限，或用打开该议题的账号或 App 运行 Waymark。如果你不认识该议题，请删除它。`,
  },
  plan: {
    groups: {
      "new-labels": (many) => `${number(many)} 个新标签`,
      "new-milestones": (many) => `${number(many)} 个新里程碑`,
      "changed-milestones": (many) => `${number(many)} 个更改的里程碑`,
      "closed-milestones": (many) => `${number(many)} 个关闭的里程碑（阶段已完成）`,
      "reopened-milestones": (many) => `${number(many)} 个重新打开的里程碑`,
      comments: (many) => `${number(many)} 条评论`,
      "new-issues": (many) => `${number(many)} 个新议题`,
      "changed-issues": (many) => `${number(many)} 个更改的议题`,
      "retired-issues": (many) => `${number(many)} 个已不在路线图中的议题`,
      "reopened-issues": (many) => `${number(many)} 个重新打开的议题`,
      "completed-issues": (many) => `${number(many)} 个以“已完成”关闭的议题`,
      "skipped-issues": (many) => `${number(many)} 个以 not planned 关闭的议题`,
      "duplicate-issues": (many) => `${number(many)} 个以“重复”关闭的议题`,
      "new-boards": (many) => `${number(many)} 个新看板`,
      "closed-boards": (many) => `${number(many)} 个关闭的看板（已有更早的看板）`,
      "new-fields": (many) => `看板上 ${number(many)} 个新字段`,
      "changed-fields": (many) => `看板上 ${number(many)} 个更改的字段`,
      weeks: () => "看板上更改的周",
      "status-updates": (many) => `看板上 ${number(many)} 条状态更新`,
      "new-views": (many) => `看板上 ${number(many)} 个新视图`,
      "new-cards": (many) => `看板上 ${number(many)} 张新卡片`,
      "changed-cards": (many) => `看板上 ${number(many)} 张更改的卡片`,
      "new-sub-issues": (many) => `${number(many)} 个新子议题`,
      "removed-sub-issues": (many) => `${number(many)} 个移除的子议题`,
      "new-dependencies": (many) => `${number(many)} 个新依赖关系`,
      "removed-dependencies": (many) => `${number(many)} 个移除的依赖关系`,
      "turned-off": () => "Waymark 已停用",
      "changed-files": (many) => `${number(many)} 个更改的文件`,
      "removed-files": (many) => `${number(many)} 个删除的文件`,
      "left-alone": (many) => `${number(many)} 项保持原样`,
    },
    trackingIssue: "置顶议题",
    needs: (project, blocker) => `${project} 需要 ${blocker}`,
    needsNoLonger: (project, blocker) => `${project} 不再需要 ${blocker}`,
  },
  reasons: {
    plain: {
      "learning-introduction": "简介与学习有关。",
      levels: "各阶段由浅入深。",
      steps: "标题像课程步骤一样编号。",
      awesome: "文档自称是 awesome 列表。",
      placeholders: "许多条目是待填写的占位内容。",
      "unknown-language": "Waymark 不认识这篇文档的语言，或者文字太少，无法判断。",
      "few-topics": "主题少于三个。",
      picture: "文档中有图片。如果路线图在图片里，Waymark 无法读取。",
      accepted: "你已指定，因此 Waymark 将其视为路线图。",
      "no-learning-title": "标题中没有 Waymark 认识的与学习有关的词。",
      "no-phases": "没有编号的阶段、周或天，也没有基础、进阶之类的级别。",
      "no-learning-heading": "条目上方没有标题说明要学习这些内容。",
      "other-document": "它的用词和结构更像其他类型的文档，而不是路线图。",
      "no-topics": "文中没有找到主题。",
      "nothing-named": "文中没有配置所指定的主题。",
      advice:
        "如果这是路线图，请在 `.github/roadmap.yml` 中写入 `enabled: true`，Waymark 就会将其视为路线图。",
    },
    quoting: {
      "learning-title": (quoted) => `标题提到课程或路线图：${quoted}。`,
      "list-title": (quoted) => `标题表明它是链接、笔记或问题的列表：${quoted}。`,
      "product-title": (quoted) => `标题是某个工具或产品的名称：${quoted}。`,
      "product-plans": (quoted) => `部分条目像是产品计划：${quoted}。`,
      releases: (quoted) => `阶段的名称像是产品的版本或日期：${quoted}。`,
      "product-sections": (quoted) => `它有软件文档常见的章节：${quoted}。`,
      questions: (quoted) => `大多数条目是问题：${quoted}。`,
      links: (quoted) => `大多数条目是链接：${quoted}。`,
      sentences: (quoted) => `大多数条目是句子，而不是要学习的内容的名称：${quoted}。`,
    },
    found: ({ topics, phases }) => `Waymark 在 ${number(phases)} 个阶段中找到 ${number(topics)} 个主题。`,
    tooMany: ({ items, most }) =>
      `此路线图有 ${number(items)} 项。除非 \`.github/roadmap.yml\` 中的 \`max_issues\` 允许更多，否则 Waymark 最多打开 ${number(most)} 个议题，因此没有打开任何议题。`,
    tooComplex: (line) => `第 ${number(line)} 行处的内容过长或过于复杂，无法读取。`,
    tooSlow: (seconds) => `读取时间超过 ${number(seconds)} 秒。请缩短或简化文档。`,
    tooBig: (mebibytes) => `读取所需内存超过 ${number(mebibytes)} MiB。请缩短或简化文档。`,
  },
  config: {
    tooLong: (limit) => `超过 ${number(limit)} 个字符`,
    tooManyColons: (limit) => `一行中的冒号超过 ${number(limit)} 个`,
    tooDeep: (limit) => `嵌套超过 ${number(limit)} 层`,
    notYaml: () => "不是有效的 YAML",
    alias: "使用了别名（`*name`），不支持别名：请再写一次该值",
    anchor: "使用了锚点（`&name`），不支持锚点",
    tag: (tag) => `使用了不支持的标签 \`${tag}\``,
    forbiddenKey: (key) => `"${key}" 不能用作键`,
    unknownKey: (key) => `"${key}" 不是这里的已知键。`,
    meant: (key) => `你是指 "${key}" 吗？`,
    knownKeys: (keys) => `已知键：${keys}。`,
    wrong: (name, expected) => `${name === null ? "文件" : `"${name}"`} ${expected.join("，或者")}`,
    types: {
      text: "必须是文本",
      number: "必须是数字",
      "whole-number": "必须是整数",
      boolean: "必须是 true 或 false",
      list: "必须是列表",
      group: "必须是一组键",
      other: "无效",
    },
    oneOf: (values) => `必须是以下值之一：${values}`,
    least: (limit, of) => `不得少于 ${number(limit)}${SIZE[of]}`,
    most: (limit, of) => `不得超过 ${number(limit)}${SIZE[of]}`,
    rules: {
      "web-address": "必须是以 https: 或 http: 开头的地址",
      path: "必须是仓库中的路径，例如 docs/roadmap.md",
      "no-workflow": "不得位于 .github/workflows 中，因为那里的文件会运行代码",
      day: "必须是日期，例如 2026-11-25",
      "topics-or-hours": "必须有 `topics` 或 `hours` 中的一个，不能两个都有",
      mentor: "必须是 false，或导师的仓库，例如 owner/class",
      "time-zone": "必须是时区名称，例如 Europe/Berlin 或 America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `有 ${number(gaps)} 件事需要你处理`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `缺少 ${WORKFLOW_PATH}。`,
            why: "你关闭议题时，它会更新 progress.md 和徽章。",
            fix: `在克隆中运行 \`${COMMAND} init --learner\`，或将 Waymark 文档中的内容粘贴到新文件`,
          };
        case "app-right":
          return {
            what: `App 在这里没有“${RIGHT_NAMES[gap.right]}”的写入权限。`,
            why: WHY_RIGHT[gap.right],
            fix: `接受“${RIGHT_NAMES[gap.right]}: read and write”`,
          };
        case "workflow-right":
          return {
            what: `工作流缺少权限 ${inWorkflow(gap.right)}: ${gap.access}。`,
            why: WHY_RIGHT[gap.right],
            fix: "将其添加到工作流的 permissions 中",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub 要求 Waymark 放慢速度。其余内容会在 ${at}左右自动继续。`,
    limit: ({ open, all, anHour }, at) =>
      `${number(all)} 个议题中已打开 ${number(open)} 个。GitHub 每小时允许新建 ${number(anHour)} 个议题，因此其余议题会在 ${at}左右打开。`,
    instant: ({ time, zone, day: on }) => `${day(on)} ${time}（${zone}）`,
  },
  changes: {
    intro: "路线图有变化，因此 Waymark 更新了你的议题：",
    added: (issues) => `新增：${issues}`,
    returned: (issues) => `重新回到路线图：${issues}`,
    renamed: (issues) => `已重命名：${issues}`,
    kept: (issues) => `在路线图中重命名（保留你自己的标题）：${issues}`,
    now: (name) => `现为“${name}”`,
    was: (name) => `原为“${name}”`,
    moved: (issues) => `已移到其他阶段：${issues}`,
    phases: (names) => `重命名的阶段：${names}`,
    isNow: (from, to) => `“${from}”现为“${to}”`,
    isNowKept: (from, to) => `“${from}”现为“${to}”（保留你自己的里程碑标题）`,
    left: (issues) => `已不在路线图中：${issues}。这些议题会保留，但不再计入进度。`,
    more: (others) => `另有 ${number(others)} 项`,
  },
  setUp: {
    title: "设置 Waymark",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark 已准备好把此路线图变成一门课程：每项要学的内容对应一个议题。学会一个议题的主题后，就关闭它。

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "两个" : "三个"}步骤，顺序不限：

1. **启用议题（_Issues_）。** 复刻（fork）一开始没有启用议题。${turnsOn ? `合并此拉取请求会启用议题；你可以在[设置](${settings})中再次停用。` : `在[设置](${settings})的 _Features_ 下勾选 _Issues_。`}
${actions === null ? "" : `1. **启用 GitHub Actions。** 它会更新 \`progress.md\` 和徽章。请点击 [Actions 页面](${actions})上的绿色按钮。\n`}1. **合并此拉取请求。** 它会添加：${adds({ workflow: "一个工作流", badge: "README 中的徽章", config: "一个可以编辑的配置文件（`.github/roadmap.yml`）" })}。

随后${issues === null ? "你所选解读方式的议题" : ` ${number(issues)} 个议题`}会自动打开，另外还有一个显示你的进度。不会提及或指派任何人。除非你关注此仓库，否则不会收到这些议题的通知。要减少通知，请在仓库顶部选择 _Watch_，然后选择 _Participating and mentions_。

${reading === null ? "" : `Waymark 这样解读路线图：\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] 逐个阶段打开议题：前一阶段接近完成时打开下一阶段 ${phaseByPhase}\n`}${known === null ? "" : `- [ ] 我已经掌握 ${known.phases}，请推荐之后的内容 ${known.mark}\n`}${noBadge === null ? "" : `- [ ] 不要在我的 README 中放徽章 ${noBadge}\n`}
改变主意了？关闭此拉取请求，Waymark 就不会在这里做任何事。
`,
    missing: ({ issues, settings, actions }) =>
      `感谢合并。还差一步：

- **议题（_Issues_）未启用。** 在[设置](${settings})的 _Features_ 下勾选 _Issues_。随后 ${number(issues)} 个议题会自动打开。${actions === null ? "" : `\n- Waymark 无法看到 GitHub Actions 是否已启用。如果 [Actions 页面](${actions})显示绿色按钮，请点击它。`}

合并后的第 1、2、5、10、20 和 40 分钟，Waymark 会再次检查，之后每小时检查一次。`,
    ready: (issues) => `议题已启用，你的课程已准备就绪。[打开你的议题](${issues})。`,
  },
  filesPull: {
    title: "更新你的进度",
    body: ({ rulesets, branches }) =>
      `默认分支不允许直接提交，因此此拉取请求包含 \`progress.md\`、徽章和图片。在你合并之前，Waymark 会让它保持最新。你可以随时合并。

如果你希望直接提交，请在[规则集](${rulesets})或[分支保护](${branches})中允许 Waymark 绕过该规则。

第一个拉取请求还会添加让这些文件保持最新的工作流。如果你不合并就关闭它，Waymark 不会再次打开。
`,
    moot: "默认分支已经包含所有这些内容，没有什么需要合并了。",
  },
  talk: {
    help: "在评论开头写上以下命令之一即可。对此仓库有写入权限的人都可以使用：",
    commands: {
      next: "接下来做什么",
      status: "你的进度如何",
      done: "在议题中：将其标为完成",
      skip: "在议题中：跳过该议题（重新打开即可撤销）",
      stuck: "在议题中：添加标签 `stuck`，让导师能找到它",
      built: "在项目的议题中，附上网址：在 `progress.md` 中链接你的作品",
      pace: "`5/week` 或 `6 hours/week`：安排你的每周计划，并为里程碑设置截止日期（`pace off` 可取消）",
      pause: "`2 weeks`：休息本周和下周；从周五起，休息接下来的两周",
      resume: "结束休息",
      start: "在任意议题中（课程尚未开始时）：打开课程的议题",
      sync: "再次检查路线图和议题，并修正差异",
      preview: "显示 `sync` 会更改什么，但不做任何更改",
      apply: "确认等待你答复的更改",
      reading: "例如 `B`：选择如何解读路线图",
      doctor: "显示需要你处理的事情",
      help: "显示此列表",
      off: "在此仓库中关闭 Waymark",
      on: "重新开启 Waymark",
    },
    units: {
      topics: ["个主题", "主题", "项", "个"],
      hours: ["个小时", "小时"],
      weeks: ["周", "个星期", "星期"],
      each: ["每"],
    },
    unknown: (names) => `Waymark 不认识这个命令。可用的命令有：${names}。`,
    meant: (name) => `你是想说 \`/waymark ${name}\` 吗？\`/waymark help\` 会列出所有命令。`,
    off: "Waymark 现已在此仓库中关闭。没有删除任何内容。要重新开启，请评论 `/waymark on`。",
    isOff: "Waymark 在此仓库中已关闭。要开启它，请评论 `/waymark on`。",
    nothingToDo: "没有需要更改的内容。所有议题、里程碑和标签都是最新的。",
    nothingToConfirm: "没有等待你答复的内容。",
    lookAgain: "等待你答复的更改已经不同了。请在置顶议题中查看，然后再次评论 `/waymark apply`。",
    skipDone: "此议题已经完成，因此没有跳过。要跳过它，请先重新打开。",
    doneBut: "命令已执行，但 Waymark 无法更新其余内容：",
    skipWhere: "请在想跳过的内容所在的议题中使用此命令。",
    doneWhere: "请在已完成的内容所在的议题中使用此命令。",
    stuckWhere: "请在需要帮助的议题中使用此命令。",
    stuck: (label) =>
      `此议题现在带有标签 \`${label}\`，方便导师找到它。写下你试过什么、发生了什么会很有帮助。可以继续时，请移除该标签。`,
    builtWhere: "请在项目的议题中使用此命令。",
    builtHow: "请附上你的作品的网址：`/waymark built https://github.com/you/your-project`。",
    built: (file) => `已保存。链接已加入 ${file}。`,
    builtNowhere: "无法保存网址，因为此议题中由 Waymark 编写的部分已不存在。",
    paceHow: "请写明每周想完成多少：`/waymark pace 5/week` 或 `/waymark pace 6 hours/week`。",
    paceNow: (pace) => `你的节奏是${aWeek(pace)}。要取消，请评论 \`/waymark pace off\`。`,
    paceOff: "已取消每周节奏。要重新设置，请评论 `/waymark pace 5/week`（数字可改）。",
    pauseHow: "请写明几周，最多 52 周：`/waymark pause 2 weeks`。",
    paceFirst: "你还没有设置每周节奏，无法暂停。请先设置，例如 `/waymark pace 5/week`。",
    paceSet: (pace) => `你的节奏现在是${aWeek(pace)}，已保存在 \`.github/roadmap.yml\` 中。`,
    paused: (mondays) => `休息的周：${mondays.map(day).join("、")}。已保存在 \`.github/roadmap.yml\` 中。`,
    resumed: (mondays) => `以下各周不再休息：${mondays.map(day).join("、")}。欢迎回来！`,
    notPaused: "没有可以结束的休息：本周和下周都没有休息。",
    byHand: (path, key, lines) =>
      `无法从这里更改 \`${path}\`。请在其中写入以下内容。如果其中已有 \`${key}\`，请替换那一部分：\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `无法从这里更改 \`${path}\`。请从中移除 \`${key}\`。`,
    readingHow: (list) => `请指定其中一种解读方式，例如 \`/waymark reading A\`：\n\n${list}`,
    readingOnly: "Waymark 只知道一种解读此路线图的方式。",
    readingMoved: "路线图有变化，可选的解读方式也变了。置顶议题中的问题现已更新，请重新选择。",
    readingSet: (reading) => `从现在起，路线图按此方式解读：${reading}`,
    readingByHand: (path, lines) =>
      `这次已按此方式解读路线图，但无法保存到 \`${path}\`。请在其中设置以下选项，否则下次会按文件中的方式解读：\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    allWell: "没有发现问题。",
    refused: "部分操作失败：",
  },
  doctor: {
    declined: {
      what: "设置用的拉取请求未合并就被关闭了。",
      why: "在它合并之前，Waymark 不会在这里做任何事。",
      fix: "重新打开并合并它",
    },
    nobodyActs: "没有其他程序会写入议题。",
    reading: {
      open: (path) => `Waymark 不确定该如何解读 ${path}，还没有人做出选择。`,
      lost: (path) => `${path} 有变化，按之前的解读方式已找不到任何主题。`,
      why: "在有人选择之前，不会打开或更改任何内容。",
      fix: (readings, sync, check) =>
        `请选择一种解读方式（${readings}）：在置顶议题中勾选对应的方框，或运行 \`${sync}\`。\`${check}\` 会显示这些方式。`,
    },
    notRoadmap: {
      what: (path) => `Waymark 没有将 ${path} 识别为路线图。`,
      why: "其中的每个主题都会成为一个议题。没有主题就没有可打开的议题。",
      fix: (check, init) => `用 \`${check}\` 查看 Waymark 如何解读它，或用 \`${init}\` 指定另一个文件。`,
    },
    config: {
      why: "在配置有效之前，Waymark 不会更改任何内容。",
      fix: (init) => `请修正该行。也可以删除该文件，并运行 \`${init}\` 生成新文件。`,
    },
    workflow: {
      why: "议题关闭时，Actions 会更新 progress.md 和徽章。",
      actionsOff: { what: "此仓库已关闭 Actions。", fix: "打开 Actions" },
      refused: {
        "local-only": (action) => `设置不允许 ${action}：只能运行同一所有者的 Action，因此工作流不会启动。`,
        "not-selected": (action) => `设置不允许 ${action}：它不在所选的 Action 之中，因此工作流不会启动。`,
        "not-pinned": (action) =>
          `设置不允许 ${action}：每个 Action 都必须固定到完整的提交 SHA，因此工作流不会启动。`,
      },
      pin: (init) => `写入某个版本的 SHA，并以注释写明版本号，就像 \`${init}\` 所做的那样`,
      allow: "在“Actions permissions”中允许它",
      notListed: { what: "GitHub 没有列出该工作流。", fix: "查看 GitHub 是否列出了它，并在那里启用" },
      fork: {
        what: "此复刻的工作流尚未启用。",
        fix: (button) => `点击“${button}”`,
      },
      disabled: {
        disabled_manually: "有人停用了该工作流。",
        disabled_inactivity: "60 天没有提交后，GitHub 停用了该工作流。",
      },
      enable: "点击“Enable workflow”",
    },
    board: "看板以卡片形式展示课程。没有它，置顶议题也能正常使用。",
  },
  cohort: {
    heading: (title) => `班级：${title}`,
    learners: (learners) => `${number(learners)} 位学习者`,
    states: {
      stuck: "需要帮助",
      quiet: "不活跃",
      behind: "落后",
      new: "刚开始",
      "on-track": "进度正常",
      finished: "已完成",
    },
    columns: {
      learner: "学习者",
      group: "组",
      state: "状态",
      done: "完成",
      lastActivity: "最近活动",
      next: "下一项",
      notes: "备注",
    },
    noActivity: "还没有",
    stuckOn: (items) => `就 ${items} 求助`,
    overdue: (items) => `前几周有 ${number(items)} 项未完成`,
    finishedOn: (on) => `${day(on)}完成`,
    behindRoadmap: (versions) => `路线图较旧（落后 ${number(versions)} 个版本）`,
    ownRoadmap: "修改了路线图",
    apart: {
      withoutWaymark: (repositories) => `${number(repositories)} 个仓库没有 Waymark`,
      leftOut: (repositories) => `${number(repositories)} 位学习者选择不显示`,
      turnedOff: (repositories) => `${number(repositories)} 位学习者关闭了 Waymark`,
      notJoined: (repositories) => `${number(repositories)} 位学习者未加入此班级`,
      notShown: (repositories) => `${number(repositories)} 个私有仓库未显示`,
    },
    faults: {
      missing: "不存在或是私有的",
      "too-large": "的 progress.json 太大",
      binary: "的 progress.json 不是文本",
      refused: "的 progress.json 在 GitHub 上无法显示",
      "not-progress": "的 progress.json 无法读取",
      "wrong-counts": "的 progress.json 中的数字不可能正确",
      newer: "的 progress.json 来自更新版本的 Waymark",
    },
    renamed: (from, to) => `${from} 现在叫 ${to}`,
    more: (learners) => `cohort.json 中还有 ${number(learners)} 位学习者。`,
    nobody: "还没有学习者使用 Waymark。",
    picture: {
      title: "每位学习者各阶段的进度",
      done: ({ done, total }) => `${number(done)}/${number(total)}`,
    },
    topics: {
      heading: "学习者停在哪里",
      intro:
        "每个数字都是学习者人数。“到达”表示他们开始或关闭了该主题，或者它是他们的下一个主题。“天数中位数”表示学习该主题用了多久：一半的学习者在关闭前一个议题之后，最多用这么多天就关闭了它。",
      none: "学习者还不够多。此列表至少需要两名。",
      columns: {
        topic: "主题",
        phase: "阶段",
        reached: "到达",
        finished: "完成",
        skipped: "跳过",
        stopped: "未完成",
        stuck: "求助",
        days: "天数中位数",
      },
    },
    issue: {
      title: "班级",
      page: (page) => `完整的表格在 ${page} 中。`,
      below: "请在这一行下面添加你的笔记，Waymark 会保留它们。",
    },
    comment: {
      heading: (monday) => `${day(monday)}这一周`,
      stuck: (learners) => `以下学习者求助：${learners}。`,
      quiet: (learners) => `以下学习者一周多没有活动：${learners}。`,
      finished: (learners) => `以下学习者完成了路线图：${learners}。`,
      more: (learners) => `另有 ${number(learners)} 位`,
    },
    smallPrint:
      "Waymark 只读取每个仓库的 `progress.json` 文件。不想显示的学习者可以在 `.github/roadmap.yml` 中写入 `cohort: false`。",
  },
  summary: {
    committed: (commit) => `已在 ${commit} 中更新。`,
    unchanged: "自上次运行以来没有变化。",
    progressFile: "全部详情",
  },
};
