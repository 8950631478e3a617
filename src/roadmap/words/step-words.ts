/** The words of steps by size, all languages (moves to words/). */
const words = (text: string): readonly string[] => text.split(/[\n,]/u).map((w) => w.trim()).filter((w) => w !== "");
export const STAGES = words(`
phase, stage, month, part, level, step, semester, trimester, quarter, tier, track, year, term, milestone, cycle, block, lvl, checkpoint, act
fase, etapa, mes, parte, nivel, paso, bloque, ciclo, ano, passo, bloco, estagio, trilha
etape, mois, partie, niveau, palier, bloc, annee
stufe, teil, schritt, monat, etappe, jahr, block
livello, mese, passo, anno
этап, фаза, часть, шаг, уровень, месяц, ступень, блок, семестр, год, стадия
asama, adim, seviye, ay, المرحلة, مرحلة, المستوى, مستوى, الخطوة, الشهر
etap, faza, miesiac, poziom, krok, czesc, етап, крок, рівень, місяць, частина, фаза, giai đoạn, buoc, bước, thang, tháng, phan, phần, tahap, bulan, langkah, fase, مرحله, فاز, گام, ماه, बिंदु, चरण, महीना, भाग, পর্যায়, ধাপ, মাস, שלב, חודש, ระยะ, เฟส, ขั้น, เดือน
`);
export const WEEKS = words(`
week, module, unit, chapter, sprint, section, wk
semana, modulo, capitulo, unidad, seccion, unidade, secao
semaine, module, chapitre, unite
woche, modul, kapitel, einheit, abschnitt
settimana, modulo, capitolo, unita
недел*, модуль, глава, раздел, спринт
hafta, bolum, modul, unite, الاسبوع, اسبوع, الوحدة, وحدة, المحور, الفصل
tydzien, modul, rozdzial, тиждень, розділ, модуль, tuan, tuần, chuong, chương, minggu, bab, modul, هفته, فصل, सप्ताह, मॉड्यूल, अध्याय, সপ্তাহ, মডিউল, שבוע, יחידה, สัปดาห์, บท, โมดูล, บทที่
`);
export const DAYS = words(`
day, lesson, session, lecture, class, hour, lab, tutorial, episode, topic, assignment, kata
dia, leccion, clase, sesion, aula, licao, sessao, tema
jour, lecon, seance, cours
tag, lektion, stunde
giorno, lezione
день, урок, занятие, лекция, тема
gun, ders, اليوم, يوم, الدرس, درس
dzien, lekcja, день, урок, ngay, ngày, bai, bài, hari, pelajaran, sesi, روز, درس, جلسه, दिन, पाठ, দিন, পাঠ, יום, שיעור, วัน, วันที่, บทเรียน
`);
