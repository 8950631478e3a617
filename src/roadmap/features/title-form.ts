/** Tells what kind of words a title is made of: what nobody would open an issue for has a form of its own. */
import { hasLetterOrDigit, isLetters } from "../../text/letters.ts";

export type TitleForm =
  "name" | "sentence" | "question" | "duration" | "url" | "path" | "version" | "code" | "empty";

/** "https://…", "www.…", "example.org/page"; "ASP.NET/MVC" and "Node.js/Express" are names. */
const URL =
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)\S+$|^[\w-]+(?:\.[\w-]+){0,5}\.(?!js\/)[a-z]{2,10}\/\S*$/u;
/** "./loops", "loops/", "01_basics/loops", "src/app/loops", "loops.py"; "CI/CD", "async/await" and "Node.js" are names. */
const PATH =
  /^`?(?:\.{0,2}\/[\w./-]+|[\w.-]{1,60}\/(?:[\w./-]*\/)?|(?:\d[\w.-]*|[\w.-]*_[\w.-]*)\/[\w./-]+|[a-z\d_.-]{1,60}(?:\/[a-z\d_.-]+){2,}|\.?[\w-]+\.(?:md|py|ts|ipynb|java|c|cpp|go|rs|html|css|json|ya?ml|txt|pdf|sh|zip|png|svg))`?$/u;
const VERSION = /^(?:v|version\s)?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.]+)?(?:\s*[([]?\d{4}-\d\d-\d\d[)\]]?)?$/iu;
const DATE = /^(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)$/u;
const UNIT = String.raw`(?:h|hrs?|hours?|min(?:ute)?s?|days?|weeks?|months?|years?|horas?|d[ií]as?|semanas?|mes(?:es)?|stunden|tage|wochen|monate?|heures?|jours?|semaines?|mois|ore|giorni|settimane|mesi|час(?:а|ов)?|дн(?:я|ей)|недел[ьяи]|месяц(?:а|ев)?|小时|天|周|週|个月|月|時間|日|週間|ヶ月|시간|일|주|개월|saat|gün|hafta|ay|giờ|ngày|tuần|tháng|jam|hari|minggu|bulan)`;
const DURATION = new RegExp(
  String.raw`^(?:[^\d:：]{0,40}[:：]\s*)?[~≈约約]?\s*\d+(?:[.,]\d+)?(?:\s*[-–—~到至a]\s*\d+(?:[.,]\d+)?)?\+?\s*${UNIT}(?:\s*(?:\/|per|por|pro|par|a|в)\s*([^\s.!]+))?[.!]?$`,
  "iu",
);
const CODE = /^[$>#]\s|[;{}]\s*$|^(?:npm|pip|git|cd|docker|sudo|npx|yarn|curl|brew)\s|=>|\w\(\)[;.]|::\w/u;
/** What all of these have, which is soon seen. */
const CODE_SIGN = /[$>#;{}:(]|^[a-z]{2,6}\s/iu;
const ASCII = /^[ -~]*$/u;
const NAME_LENGTH = 80;
const NAME_WORDS = 12;

/** The form of a title: "duration" for "Estimated time: 2 weeks" too; "sentence" for one that ends as one or is long. */
export function titleForm(title: string): TitleForm {
  if (!hasLetterOrDigit(title)) return "empty";
  const start = title.slice(0, 300);
  // Most titles have no digit, no slash and no dot, which is soon seen.
  const isMarked = /[./]/u.test(start);
  if (isMarked && URL.test(start)) return "url";
  if (/\d/u.test(start)) {
    if (isDuration(start.slice(0, 120))) return "duration";
    if (VERSION.test(start) || DATE.test(start)) return "version";
  }
  if (isMarked && start.length < 120 && PATH.test(start)) return "path";
  if (/[?？]\s*$/u.test(start)) return "question";
  if (CODE_SIGN.test(start) && CODE.test(start)) return "code";
  const wide = ASCII.test(start)
    ? 0
    : (start.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0) * 2;
  if (start.length + wide > NAME_LENGTH || countWords(start) > NAME_WORDS) return "sentence";
  return /[.!。！]\s*$/u.test(start) && start.length + wide > 30 ? "sentence" : "name";
}

function isDuration(text: string): boolean {
  const [found, unit = ""] = DURATION.exec(text) ?? [];
  return found !== undefined && isLetters(unit);
}

/** How many words a title has between its spaces. */
export function countWords(title: string): number {
  let words = 1;
  for (let at = title.indexOf(" "); at >= 0; at = title.indexOf(" ", at + 1)) words += 1;
  return words;
}
