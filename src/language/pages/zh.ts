/** The App's pages in Simplified Chinese. */
import type { PageWords } from "./page-words.ts";

export const zh: PageWords = {
  home: {
    heading: (name) => `此服务器运行 ${name}`,
    about:
      "它是一个 GitHub App，把学习路线图变成课程。每个主题都是一个 issue。关闭 issue，你的进度就会更新。",
    install: (name) => `在 GitHub 上安装 ${name}`,
    choose: "请按名称选择你的路线图 fork。",
    notYet: "GitHub 还没有回应，所以没有按钮。请一分钟后重新加载此页面。",
    source: "它如何工作",
  },
  setUp: {
    heading: "接下来做什么",
    fork: { heading: "你还没有 fork", text: "请 fork 你想学习的路线图，然后把这个 fork 添加到 App。" },
    named: {
      heading: "你按名称选择了 fork",
      text: "打开你的 fork。大约一分钟后会出现一个 pull request，说明需要开启什么。合并它，issue 就会打开。如果 issue 功能已开启，它们会立即打开。",
    },
    all: {
      heading: "你选择了所有仓库",
      text: "Waymark 会等待，只更改你指定的仓库。要开始，请按名称选择你的 fork。或者在你的 fork 中添加这个文件：",
      file: "把它提交到默认分支。",
    },
    learn: "学会一个主题后，关闭它的 issue。Waymark 会更新你的进度。",
    choose: "在 GitHub 上选择仓库",
    help: "如果有问题",
  },
};
