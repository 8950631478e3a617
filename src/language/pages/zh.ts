/** The App's pages in Simplified Chinese. */
import type { PageWords } from "./page-words.ts";

export const zh: PageWords = {
  home: {
    heading: (name) => `此服务器运行 ${name}`,
    about:
      "它是一个 GitHub App，能把学习路线图变成一门课程。每个主题都是一个议题（issue）。关闭议题，你的进度就会更新。",
    install: (name) => `在 GitHub 上安装 ${name}`,
    choose: "请按名称选择你复刻（fork）的路线图。",
    notYet: "GitHub 还没有响应，所以没有按钮。请一分钟后重新加载此页面。",
    source: "工作原理",
  },
  setUp: {
    heading: "接下来做什么",
    fork: {
      heading: "你还没有复刻（fork）",
      text: "请复刻你想学习的路线图，然后把这个复刻添加到 App。",
    },
    named: {
      heading: "你按名称选择了复刻",
      text: "打开你的复刻。大约一分钟后，那里会出现一个拉取请求（pull request），说明需要启用什么。合并它，议题就会打开。如果议题功能（Issues）已启用，它们会立即打开。",
    },
    all: {
      heading: "你选择了所有仓库",
      text: "为了只更改你指定的仓库，Waymark 会先等待。要开始，请按名称选择你的复刻，或者在你的复刻中添加这个文件：",
      file: "把它提交到默认分支。",
    },
    learn: "学会一个主题后，关闭它的议题，Waymark 就会更新你的进度。",
    choose: "在 GitHub 上选择仓库",
    help: "遇到问题时",
  },
};
