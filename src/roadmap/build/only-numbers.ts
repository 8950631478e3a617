/** Tells whether a label only numbers what is behind it, or says on which day it is or that it is optional. */
import { equals, fold, isEntry } from "../words/lexicon.ts";
import type { Lexicons } from "../words/lexicons.ts";
import { projectName } from "../words/role.ts";
import { stepOf } from "../words/step.ts";

const WORDS_LIMIT = 6;

/** "Exercise 1", "Week 14 Wed", "Week 3, Day 2", "第三周 周五" and "Optional" name nothing; "Week 3 of baking" is a name. */
export function onlyNumbers(label: string, lexicons: Lexicons): boolean {
  if (equals(label, lexicons.optional)) return true;
  if (stepOf(label, lexicons) === null) return isShort(label) && projectName(label, lexicons) === label;
  const words = fold(label).split(" ");
  return isShort(label) || (words.length <= WORDS_LIMIT && words.every((word) => counts(word, lexicons)));
}

const isShort = (label: string): boolean => label.split(/\s+/u).length <= 2;

/** A number, a step or a day of the week. */
const counts = (word: string, { stages, weeks, days, spans, numbers }: Lexicons): boolean =>
  /^\d+$/u.test(word) ||
  WEEKDAY.test(word) ||
  [stages, weeks, days, spans, numbers].some((words) => isEntry(word, words));

/** The names of weekdays and their short forms in the languages of most roadmaps, as they are folded. */
const WEEKDAY = new RegExp(
  String.raw`^(?:${[
    "mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?",
    "mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?",
    "lun(?:es)?|mar(?:tes)?|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?|dom(?:ingo)?",
    "lundi|mardi|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?",
    "seg(?:unda)?|ter(?:ca)?|qua(?:rta)?|qui(?:nta)?|sex(?:ta)?|feira",
    "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica",
    "пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
    "(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일",
    "(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)(?:वार)?",
  ].join("|")})$`,
  "u",
);
