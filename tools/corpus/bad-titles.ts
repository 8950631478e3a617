/** Finds titles that cannot be the name of something to learn. */

export const BAD_TITLES = ["url", "duration", "path", "sentence"] as const;
export type BadTitle = (typeof BAD_TITLES)[number];

const LONGEST_NAME = 80;
const UNIT =
  "(?:h|hrs?|hours?|min(?:ute)?s?|days?|weeks?|wks?|months?|years?|horas?|d[ií]as?|semanas?|m[eê]s(?:es)?|meses|heures?|jours?|semaines?|mois|stunden?|tagen?|tage?|wochen?|monate?n?|ore|giorni|settimane|mesi|uur|dagen|weken|maanden|timmar|dagar|veckor|godzin\\p{L}*|dni|tygodni\\p{L}*|miesi\\p{L}*|час\\p{L}*|дн\\p{L}*|недел\\p{L}*|месяц\\p{L}*|saat|gün|hafta|ay|giờ|ngày|tuần|tháng|jam|hari|minggu|bulan|小时|天|周|个月|個月|時間|日間?|週間?|ヶ月|か月|시간|일|주|개월)";
const NUMBER = "\\d+(?:[.,]\\d+)?";
const LEAD = "(?:[\\p{L}\\s]{1,24}[:：]\\s*)?";
const DURATION = new RegExp(
  `^${LEAD}[~≈<>]?\\s*${NUMBER}(?:\\s*(?:[-–—~]|to|a|à|bis)\\s*${NUMBER})?\\s*\\+?\\s*${UNIT}\\.?$`,
  "iu",
);
const DOCUMENT = /^[^\s/]+\.(?:md|mdx|ipynb|py|ts|pdf|txt|rst|html?|ya?ml|sh)$/iu;

/** What a title is instead of a name; null if nothing speaks against it. */
export function badTitle(title: string): BadTitle | null {
  if (/^(?:[a-z][a-z+.-]*:\/\/|www\.)\S+$/iu.test(title)) return "url";
  if (DURATION.test(title)) return "duration";
  if (/^(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.-]+\/)+$|^\.{0,2}\/\S+$/u.test(title) || DOCUMENT.test(title))
    return "path";
  return title.length > LONGEST_NAME ? "sentence" : null;
}
