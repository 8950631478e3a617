/** One view of a board as HTML: cards in columns, with rows, or a table in groups. */
import { escape } from "./frame.ts";

/** An issue on the board, with the values of its fields by their names. */
export interface ShownCard {
  readonly title: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Fields by their names. */
export interface ShownView {
  readonly name: string;
  /** `table`, `board` or `roadmap`. */
  readonly layout: string;
  /** In the language of GitHub's filters. */
  readonly filter: string | null;
  readonly groupBy: string | null;
  readonly columns: string | null;
  /** Such as `Target asc`. */
  readonly sortBy: readonly string[];
}

export interface ShownBoard {
  readonly title: string;
  readonly url: string;
  readonly views: readonly ShownView[];
  readonly cards: readonly ShownCard[];
  /** What the newest status update says, such as `On track`; null for none. */
  readonly status: string | null;
  /** The title of the iteration of today, in each field that has one. */
  readonly current: ReadonlyMap<string, string>;
  /** The options of each field that has some, in order. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The fields of a table, beside the title. */
const TABLE_FIELDS = ["Status", "Phase", "Kind", "Week", "Target"];

export function boardViewHtml(board: ShownBoard, view: ShownView): string {
  const cards = sorted(board.cards.filter(matches(view.filter, board.current)), view.sortBy);
  const groups = view.groupBy === null ? [["", cards] as const] : groupsOf(board, cards, view.groupBy);
  const shown = groups.map(([name, own]) => {
    const head = view.groupBy === null ? "" : `<div class="group"><b>${escape(name)}</b> ${own.length}</div>`;
    return head + (view.layout === "board" ? columnsHtml(board, own, view) : tableHtml(own, view));
  });
  const tabs = board.views.map(({ name }) => (name === view.name ? `<b>${escape(name)}</b>` : escape(name)));
  const status = board.status === null ? "" : ` <span>${escape(board.status)}</span>`;
  return `<div class="title">${escape(board.title)}${status}</div><div class="tabs">${tabs.join(" · ")}</div>${shown.join("")}`;
}

function columnsHtml(board: ShownBoard, cards: readonly ShownCard[], { columns }: ShownView): string {
  const shown = groupsOf(board, cards, columns ?? "Status").map(([name, own]) => {
    const titles = own.map(({ title }) => `<div class="card">${escape(title)}</div>`).join("");
    return `<div class="column"><b>${escape(name)}</b> ${own.length}${titles}</div>`;
  });
  return `<div class="columns">${shown.join("")}</div>`;
}

function tableHtml(cards: readonly ShownCard[], { groupBy }: ShownView): string {
  const fields = TABLE_FIELDS.filter(
    (field) => field !== groupBy && cards.some(({ values }) => values[field] !== undefined),
  );
  const row = (cell: "th" | "td", texts: readonly (string | number)[]) =>
    `<tr>${texts.map((text) => `<${cell}>${escape(String(text))}</${cell}>`).join("")}</tr>`;
  const rows = cards.map(({ title, values }) =>
    row("td", [title, ...fields.map((field) => values[field] ?? "")]),
  );
  return `<table>${row("th", ["Title", ...fields])}${rows.join("")}</table>`;
}

/** The cards by their value of a field, in the order of its options. Cards without a value come last. */
function groupsOf(
  { options }: ShownBoard,
  cards: readonly ShownCard[],
  field: string,
): readonly (readonly [name: string, cards: readonly ShownCard[]])[] {
  const names = options.get(field) ?? [];
  const without = cards.filter(({ values }) => !names.includes(String(values[field])));
  return [
    ...names.map((name) => [name, cards.filter(({ values }) => values[field] === name)] as const),
    ...(without.length === 0 ? [] : [[`No ${field}`, without] as const]),
  ];
}

/**
 * Each condition is `field:value` or `-field:value`, with quotes around a value that has spaces. `@current` is the
 * iteration of today.
 */
function matches(filter: string | null, current: ShownBoard["current"]): (card: ShownCard) => boolean {
  const conditions = Array.from(
    (filter ?? "").matchAll(/(-?)([\w-]+):(?:"([^"]*)"|(\S+))/gu),
    ([, not, field = "", quoted, plain]) => ({ field, value: quoted ?? plain, is: not === "" }),
  );
  return ({ values }) =>
    conditions.every(({ field, value, is }) => {
      const own = Object.entries(values).find(
        ([name]) => name.toLowerCase().replaceAll(/\s+/gu, "-") === field,
      );
      const wanted = value === "@current" ? current.get(own?.[0] ?? "") : value;
      return (own !== undefined && String(own[1]) === wanted) === is;
    });
}

function sorted(cards: readonly ShownCard[], sortBy: readonly string[]): readonly ShownCard[] {
  const [, field = "", direction] = /^(.*) (asc|desc)$/u.exec(sortBy[0] ?? "") ?? [];
  if (field === "") return cards;
  const of = ({ values }: ShownCard) => String(values[field] ?? "\u{10FFFF}");
  const up = cards.toSorted((a, b) => of(a).localeCompare(of(b), "en"));
  return direction === "desc" ? up.toReversed() : up;
}
