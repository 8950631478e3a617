/**
 * The words by which headings, labels and marks are told apart, one list a meaning, all languages together:
 * English, Spanish, Portuguese, French, German, Italian, Russian, Chinese, Japanese, Korean, Turkish.
 *
 * Entries are written as `fold` leaves them: lower case, without accents. A trailing `*` matches any ending.
 */

const words = (text: string): readonly string[] =>
  text
    .split(/[\n,]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Words that may stand beside any of the others without changing what a heading is about. */
export const QUALIFIERS = words(`
  a, an, the, this, that, these, my, our, your, its, and, or, of, for, to, in, on, with, from, by, at, all, some, more, other, is, it, me, us, we, you, i, can, be, do, if
  how, what, where, want, please, let s, get, also, extra, additional, useful, helpful, recommended, suggested, related, further, best, great, good, favorite, favourite, top, free, mostly, paid, important, key, main, general, quick, full, complete, official, online, learning, study, section, list, page
  repo*, repository, project, roadmap, guide, document, developer, developers, full stack, fullstack, engineer*, beginner*, student*, learner*, programmer*
  el, la, los, las, un, una, de, del, y, o, para, con, en, este, esta, mi, mis, tu, tus, su, como, otros, otras, mas, mejores, utiles, recomendad*, adicional*, gratuit*, complementari*, extra*, estudio, aprendizaje, repositorio, proyecto, ruta
  os, as, um, uma, do, da, dos, das, e, ou, meu, minha, seus, outros, outras, mais, uteis, sugerid*, estudo*, aprendizado, projeto, repositorio, trilha
  le, les, l, une, des, du, et, ou, pour, avec, dans, ce, cette, ces, mon, vos, votre, autres, plus, utiles, recommande*, supplementaire*, depot, projet, apprentissage
  der, die, das, den, dem, des, ein, eine, und, oder, fur, mit, zu, zum, zur, im, dieses, diese, mein*, weitere*, nutzliche*, empfohlene*, zusatzliche*, kostenlose*, lern*, projekt
  il, lo, gli, i, di, per, e, con, questo, utili, consigliat*, aggiuntiv*, studio
  и, или, для, по, на, в, с, к, от, этот, эта, это, этого, как, мои, ваш*, другие, еще, полезн*, рекомендуем*, дополнительн*, бесплатн*, репозитори*, проект*, обучени*, изучени*
  的, 和, 与, 及, 了, 本, 如何, 关于, 更多, 其他, 推荐, 相关, 项目, 学习, 仓库, 使用, の, について, この
  ve, icin, bu, ile, diger, onerilen, faydali, 및, 이
  النهائية, النهائي, المطلوبة, المقترحة, الاضافية, إضافية, مفيدة, في, من, الى, على, dla, oraz, te, cac, va, dan, untuk, برای
`);

/** Sections about the document or its people: never part of a course. */
export const HOUSEKEEPING = words(`
  table of contents, contents table, toc, quick links, quick navigation, navigation
  contribut*, contributing guidelines, guideline*, feedback, code of conduct, pull request*, issues
  license*, licence*, licensing, copyright, legal, disclaimer*, citation, cite, changelog, change log, updates, update, version history
  faq*, frequently asked questions, questions and answers
  credits, credit, acknowledg*, thanks, special thanks, thank, authors, author, maintainers, maintainer, team, contributors, created by, made by, inspired by, inspiration, inspirations, about author, about me, contact*, connect, follow, social, socials, social media, stay in touch, get in touch, reach out
  sponsor*, donat*, support, support my work, work, buy me a coffee, coffee, give a star, star, stars, star history, stargazers, show your support, backers
  how to use, use, usage, using, how it works, works, how to read, how to follow, how to start, instructions, legend, notes, note, key takeaways, getting started, installation, install, quick start, quickstart, quick start guide, setup instructions, features, screenshots, demo, built with, built, tech stack used, requirements, deployment instructions, run locally, locally, development setup
  community, join, communities, discord, slack, telegram, newsletter, stay updated, stay connected, subscribe
  about, motivation, why, why this, who is this for, who, purpose, objective*, goal*, mission, target audience, audience, prerequisit* and audience, wrap up, conclusion, final thoughts, final words, congratulations, translations, translation, languages available, happy learning, happy coding
  schedule, timeline, daily schedule, daily routine, weekly schedule, study schedule, time commitment, progress, progress tracker, progress tracking, tracking progress, tracker, tips, tip, advice, study tips, tips for success, success tips, rules, folder structure, project structure, repository structure, repo structure, structure, directory structure, file structure
  tabla de contenid*, indice, indice de contenid*, contribu*, contribuir, contribuciones, licencia*, preguntas frecuentes, creditos, agradecimiento*, autor*, autores, contacto*, patrocin*, apoya*, donacion*, como usar*, como usarlo, usar, uso, como utilizar, utilizar, como funciona, funciona, comunidad*, sobre, acerca, acerca de, objetivo*, motivacion, conclusion*, cronograma, horario, consejos, consejo, estructura, estructura del proyecto, instalacion, aviso*, notas, nota, leyenda, progreso, requisitos
  sumario, contribuicao, contribuicoes, contribuind*, licenca*, perguntas frequentes, duvidas, agradecimentos, autoria, contato*, patrocinador*, apoio, apoie, doac*, utilizacao, comunidade*, motivacao, conclusao, estrutura, dicas, dica, parabens, time, equipe, instalacao, legenda, progresso
  sommaire, table des matieres, contribution*, licences, foire aux questions, remerciement*, auteur*, contact, soutien, soutenir, don, dons, comment utiliser, utiliser, utilisation, comment contribuer, contribuer, communaute*, a propos, propos, objectif*, mode d emploi, conseil*, avertissement, structure du depot, calendrier, progression
  inhalt, inhaltsverzeichnis, mitwirk*, mitmachen, beitrag*, beitrage*, beitragen, lizenz*, haufige fragen, haufig gestellte fragen, danksagung*, autoren, kontakt*, unterstutz*, spenden, verwendung, benutzung, nutzung, anleitung, community, uber, uber dieses projekt, ziel, ziele, hinweis*, tipps, fortschritt, zeitplan, struktur
  contribuire, licenza, domande frequenti, ringraziament*, autori, contatti, come usare, usare, comunita, obiettivi
  содержание, оглавление, вклад, контрибьютинг, контрибуция, участие, участники, лицензи*, частые вопросы, вопросы и ответы, благодарност*, автор*, контакт*, поддерж*, донат*, спонсор*, как помочь, помочь, как пользоваться, пользоваться, использовани*, использовать, как использовать, сообществ*, чат*, о проекте, о репозитории, о, цел*, зачем, советы, совет, заключение, структура, структура репозитория, прогресс, расписание, помощь
  目录, 目次, 贡献, 贡献者, 贡献指南, 参与贡献, 参与, 许可, 许可证, 授权, 协议, 版权, 常见问题, 问答, 致谢, 鸣谢, 感谢, 作者, 联系, 联系方式, 联系作者, 联系我, 关于作者, 关于我, 赞助, 支持, 捐赠, 打赏, 使用方法, 使用说明, 如何使用, 使用指南, 说明, 须知, 社区, 交流, 交流群, 微信群, 公众号, 加群, 关于, 前言, 写在前面, 序言, 简介, 介绍, 项目介绍, 免责声明, 声明, 更新日志, 更新, 后记, 结语, 总结语, 学习建议, 建议, 目标, 学习目标, 项目结构, star
  ライセンス, 貢献, 使い方, はじめに, 作者, 謝辞, よくある質問, 라이선스, 기여, 사용법, 목차, 저자
  lisans, katki*, katkida bulun*, icindekiler, iletisim, tesekkur*, sss, nasil kullanilir, kullanim, hakkinda, المساهمة, الرخصة, المحتويات
  proposito, que encontraras, instrucciones, aclaraciones, ranking, commencer maintenant, informacion importante
  نظرة عامة, الهدف, الاهداف, مقدمة, عن المشروع, المساهمين, الترخيص, رخصة, كيفية الاستخدام, طريقة الاستخدام, تواصل, الشكر, نصائح, مجتمع, المتطلبات
  amac, amaci, hedef*, notlar*, ipuclari, genel bakis, yazar, destek
  spis tresci, wklad, licencja, autor*, jak uzywac, kontakt, podziekowania, ліцензія, зміст, внесок, автор*, muc luc, giay phep, dong gop, daftar isi, kontribusi, lisensi, فهرست, مشارکت, مجوز
`);

/** Sections that list what to learn from rather than what to learn: kept only where nothing else is left. */
export const SOURCES = words(`
  resource*, reference*, link*, reading*, further reading, reading list, book*, ebook*, course, courses, moocs, mooc, tutorial*, video*, youtube, youtube channels, channel*, playlist*, website*, blog*, article*, paper*, podcast*, documentation, docs, documents, material*, cheatsheet*, cheat sheet*, tool, tools, practice platforms, learning platforms, awesome lists, notebooks, certification*, interview questions, interview, interviews, faqs, newsletters, people to follow, who to follow, roadmaps, other roadmaps, similar projects
  prerequisit*, pre requisites, requisites, requirements, before you start, before you begin, before starting, before, start, begin, overview, background, preface
  recurso*, referencia*, enlace*, lectura*, bibliografia, libro*, curso*, tutorial*, video*, canal*, canales, pagina*, paginas web, sitio*, sitios web, articulo*, documentacion, material*, herramienta*, plataforma*, certificacion*, prerrequisito*, requisitos previos, previo*, antes de empezar, antes, empezar
  leitura*, livro*, artigo*, documentacao, materia*, ferramenta*, certificac*, pre requisito*, antes de comecar, comecar, apresentacao, videos, links uteis
  ressource*, lien*, lecture*, bibliographie, livre*, cours, tutoriel*, chaine*, site web, sites web, outil*, plateforme*, prerequis, pre requis, avant de commencer, avant, commencer, presentation
  ressourcen, verweis*, literatur, bucher, buch, kurs*, tutorial*, kanale, webseite*, artikel, dokumentation, werkzeug*, voraussetzung*, vorwort, quelle*
  risors*, riferiment*, libri, corsi, strument*, prerequisiti
  ресурс*, ссылк*, книг*, литератур*, курс*, видео, канал*, сайт*, стать*, документаци*, материал*, инструмент*, требовани*, предварительн*, источник*, чтение
  资源, 学习资源, 参考资料, 参考, 参考文献, 链接, 书籍, 书单, 图书, 推荐书籍, 教程, 视频, 视频教程, 课程, 网站, 博客, 文章, 文档, 工具, 资料, 学习资料, 前置知识, 前提, 前提条件, 先决条件, 先修知识, 预备知识, 准备工作, 引言, 概述, 概览, 面试题
  参考文献, リソース, 参考, 書籍, ツール, 前提条件, 자료, 참고, 도서, 도구
  kaynak*, kitap*, kurslar, arac*, baglanti*, on kosul*, giris, مصادر, المصادر, كتب, روابط
  الموارد, موارد, المراجع, مراجع, قنوات, مواقع, ادوات, الادوات, دورات, zasoby, materialy, ksiazki, kursy, ресурси, посилання, книги, tai lieu, tai nguyen, sumber, referensi, منابع, کتاب, संसाधन, पुस्तकें
`);

/** What a section of tools is called: between two phases it is one itself. */
export const TOOLS = words(`
  tool, tools, tooling, herramienta, herramientas, ferramentas, outils, werkzeuge, strumenti, инструменты, 工具, ツール, 도구, araclar, الادوات
`);

/** Sections of things to build. */
export const PROJECTS = words(`
  project*, final, project idea*, idea*, suggested project progression, progression, portfolio, portfolio projects, capstone*, practice, hands on, build, to build, mini, challenge*, ideas, practical, practice projects, real world, assignments
  proyecto*, idea*, practic*, portafolio, proyectos practicos, reto*, projeto*, pratic*, planejad*, portfolio, desafio*, sugerid*
  projet*, idees, pratique*, projekt*, projektideen, praxisprojekt*, ubungsprojekt*, progetti, progetto
  проект*, пет, пет проект*, идеи, практик*, практическ*
  实战项目, 项目实战, 实战, 实践项目, 项目, 练手项目, 项目推荐, 实践, プロジェクト, 프로젝트, proje*, pratik
  مشاريع, المشاريع, مشروع, المشروع, projekty, проекти, du an, proyek, پروژه, परियोजना, परियोजनाएं, प्रोजेक्ट
`);

/** Sections of skills and the tools that make them up. */
export const SKILLS = words(`
  skill*, skill area*, skill set, skillset, soft skills, ancillary, ancillary skills, languages and tools, language*, tool*, tools to learn, learn, tech stack, stack, technolog*, tech, toolbox, competenc*
  habilidad*, competencia*, tecnolog*, lenguaje*, lenguajes y herramientas, herramienta*, aprender, stack tecnologico
  linguagen*, linguagem, linguagens e ferramentas, ferramenta*, pilha
  competence*, langage*, langages et outils, outil*, apprendre, fahigkeit*, kenntniss*, sprache*, werkzeug*, technologie*, kompetenz*
  competenze, linguaggi, strumenti, навык*, технологи*, язык*, инструмент*, стек*, стек технологий
  技能, 技术栈, 语言和工具, 语言与工具, 工具, スキル, 技術, 기술, beceri*, teknoloji*
`);

/** Words that only a section of skills has: a heading needs one of them. */
export const SKILLS_HEAD = words(`
  skill*, skillset, languages and tools, tech stack, stack, technolog*, toolbox, competenc*, habilidad*, competencia*, tecnolog*, lenguajes y herramientas, linguagens e ferramentas, langages et outils, competence*, fahigkeit*, kenntniss*, kompetenz*, sprachen und werkzeuge, competenze, навык*, технологи*, языки и инструменты, стек*
  技能, 技术栈, 语言和工具, 语言与工具, スキル, beceri*, teknoloji*
`);

/** Words that only a section of projects has. */
export const PROJECTS_HEAD = words(`
  project*, capstone*, portfolio, proyecto*, projeto*, projet*, projekt*, progett*, проект*, 项目, 实战, プロジェクト, 프로젝트, proje*
  مشاريع, المشاريع, projekty, проекти, du an, proyek, پروژه, परियोजना, परियोजनाएं, प्रोजेक्ट
`);

/** Labels before a list of topics. */
export const TOPIC_LABELS = words(`
  topic*, subtopic*, learn, to learn, what you will learn, what you ll learn, you will learn, what to learn, will learn, ll learn, concept*, key concepts, core concepts, key topics, topics to cover, topics covered, covered, cover, covers, learning, content, contents, subject*, syllabus, curriculum, skills to learn, lessons, modules
  tema*, temas a aprender, aprender, que aprender, aprenderas, concepto*, contenido*, topico*, assunto*, aprenda, voce aprendera, conceito*, conteudo*
  sujet*, apprendre, a apprendre, notion*, contenu, contenus, themen, thema, lernen, konzept*, inhalt, inhalte, lerninhalte, argomenti, imparare, concetti
  тем*, изучить, что изучить, изучаем, изучать, учить, понятия, концепции
  主题, 学习内容, 内容, 知识点, 核心概念, 核心知识点, 核心内容, 学习, 重点, トピック, 学習内容, 주제, 학습 내용, konu*, ogren*
  temas cubiertos, cubiert*, المواضيع, الموضوعات, المحتوى, المفاهيم, ماذا ستتعلم, tematy, czego sie nauczysz, теми, chu de, materi, topik, موضوعات, سرفصل, विषय
`);

/** Labels before a list of what to learn from. */
export const SOURCE_LABELS = words(`
  resource*, reference*, link*, read, reading*, further reading, book*, course, courses, tutorial*, video*, watch, youtube, channel*, article*, docs, documentation, material*, source*, where to learn, learn from, study material, cheat sheet*, cheatsheet*, blog*, website*, tool, tools, practice platforms, platform*, certification*, see, see also
  recurso*, referencia*, enlace*, lectura*, libro*, curso*, material*, herramienta*, video*, documentacion, bibliografia, donde aprender, leitura*, livro*, artigo*, documentacao, ferramenta*, materia*, onde aprender
  ressource*, lien*, lecture*, livre*, cours, outil*, ressourcen, bucher, kurse, werkzeuge, artikel, quellen, literatur, risorse, libri, corsi
  ресурс*, ссылк*, книг*, курс*, материал*, видео, стать*, литература, инструмент*, почитать, посмотреть, что почитать, источник*, документация
  资源, 学习资源, 参考, 参考资料, 资料, 推荐资源, 推荐书籍, 书籍, 教程, 视频, 链接, 文档, 课程, 工具, 参考链接, 阅读, リソース, 参考文献, 자료, kaynak*
  الموارد, موارد, المراجع, روابط, مصادر, المصادر, zasoby, materialy, ресурси, tai lieu, sumber, منابع, संसाधन
`);

/** What a link is called that only says where something is taught. */
export const SOURCE_NAMES = words(`
  here, link*, site, wiki, wikipedia, mdn, w3schools, youtube, udemy, coursera, edx, freecodecamp, khan academy, geeksforgeeks, github, playlist*, slides, notes, guide, lab*, post*, talk*, official, official site
  aqui, ici, hier, qui, enlace, здесь, ссылка, вики, 官网, 官方文档, 这里, b站, bilibili, こちら, 여기
`);

/** Labels before things to build. */
export const PROJECT_LABELS = words(`
  project*, mini project*, practice project*, build, capstone*, project idea*, idea*, hands on project*, hands on, practice, exercise*, assignment*, task*, challenge*, lab*, homework, activit*
  proyecto*, practica*, ejercicio*, reto*, projeto*, pratica*, exercicio*, desafio*, atividade*, projet*, exercice*, pratique, projekt*, ubung*, aufgabe*, praxis, progett*, esercizi*
  проект*, практик*, задани*, упражнени*, задач*, 项目, 实战项目, 实战, 实践, 实践项目, 练习, 作业, 练手项目, プロジェクト, 演習, 프로젝트, 실습, proje*
  المشاريع, مشاريع, مشروع, تمارين, projekty, cwiczenia, проекти, вправи, du an, bai tap, proyek, latihan, پروژه, تمرین, परियोजना, अभ्यास
`);

/** Labels before what comes out at the end, or what else is said about a phase. */
export const OUTCOME_LABELS = words(`
  outcome*, learning outcome*, goal*, objective*, deliverable*, milestone*, checkpoint*, result*, feature*, enhancement*, success criteria, criteria, expected outcome*, output*, duration, time, estimated time, estimated duration, timeline, prerequisit*, requirement*, tip*, note*, why, pro tip, pro tips, focus, stack, tech stack, technologies used, status, level, difficulty
  resultado*, objetivo*, meta*, entregable*, duracion, tiempo, prerrequisito*, requisitos, consejo*, nota*, enfoque, entrega*, entregave*, duracao, tempo, dica*, foco
  objectif*, resultat*, livrable*, duree, prerequis, conseil*, ziel*, ergebnis*, dauer, voraussetzung*, tipp*, hinweis*, obiettiv*, durata
  цел*, результат*, итог*, длительность, срок*, время, требования, совет*, примечани*, 目标, 学习目标, 阶段目标, 成果, 产出, 时长, 时间, 预计时间, 周期, 前置要求, 要求, 提示, 注意, 目標, 목표, hedef*, sure
  الهدف, الاهداف, المدة, المتطلبات, النتائج, cel, cele, czas, мета, тривалість, muc tieu, thoi gian, tujuan, durasi, लक्ष्य, अवधि
`);

/** What a number stands behind (or before) where sections are the steps of a course. */
export const PHASES = words(`
  phase, week, module, stage, part, level, step, chapter, unit, month, day, sprint, semester, trimester, quarter, tier, section, milestone, track, lesson, block, year, term, session, cycle, lecture
  fase, semana, modulo, etapa, parte, nivel, paso, capitulo, unidad, mes, dia, semestre, bloque, ciclo, seccion, leccion
  modulo, passo, unidade, capitulo, ano, bloco, secao, aula
  semaine, etape, partie, niveau, chapitre, unite, mois, jour, palier, bloc
  woche, modul, stufe, teil, schritt, kapitel, einheit, monat, tag, etappe, abschnitt, lektion, block
  settimana, livello, capitolo, unita, mese, giorno, lezione
  этап, недел*, модуль, фаза, часть, шаг, уровень, глава, месяц, день, раздел, ступень, блок, семестр, урок, спринт
  asama, hafta, bolum, adim, seviye, ay, gun, المرحلة, مرحلة, الاسبوع, المستوى, الوحدة, الخطوة, الشهر
  etap, tydzien, faza, dzien, miesiac, poziom, rozdział, krok, етап, тиждень, крок, рівень, розділ, день, місяць, giai đoạn, tuần, bước, minggu, tahap, bulan, hari, langkah, مرحله, هفته, فاز, گام, ماه, اليوم, الشهر, المحور, الفصل, الدرس, चरण, सप्ताह, महीना, मॉड्यूल, भाग, दिन
`);

/** What several numbers stand behind: "Weeks 1-3". Before them they say how long something takes: "30 days". */
export const SPANS = words(`
  weeks, days, months, phases, modules, steps, parts, semanas, dias, meses, wochen, tage, semaines, jours, settimane, giorni, дни, месяцы, этапы, haftalar, gunler, tygodnie
`);

/** Numbers in words, as they stand beside a word of PHASES. */
export const NUMBERS = words(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, zero, final
  uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, primer*, segund*, tercer*, cuart*, quint*, sext*, septim*, octav*, noven*, decim*, final
  um, uma, dois, duas, quatro, sete, oito, nove, dez, primeir*, terceir*, quarta, quarto, setim*, oitav*
  un, une, deux, trois, quatre, cinq, sept, huit, neuf, dix, premier*, deuxieme, troisieme, quatrieme, cinquieme, sixieme
  eins, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, erste*, zweite*, dritte*, vierte*, funfte*, sechste*
  один, два, три, четыре, пять, перв*, втор*, трет*, четверт*, пят*, шест*, седьм*, восьм*
  birinci, ikinci, ucuncu, الاولى, الاول, الثانية, الثاني, الثالثة, الثالث, الرابعة, الرابع, الخامسة, الخامس
  الاول, الرابعة, السادس, السادسة, السابع, السابعة, الثامن, الثامنة, التاسع, العاشر, الصفر, ucuncu, dorduncu, besinci, altinci, pierwsz*, drug*, trzec*, czwart*, перш*, друг*, четверт*, اول, دوم, سوم, چهارم, पहला, दूसरा, तीसरा
`);

/** Names of columns that say how long things take, when they are due or what comes before. */
export const PACE_COLUMNS = words(`
  duration, effort, hours, time, prerequisit*, week*, day*, status, done, progress
  duracion, horas, tiempo, prerrequisito*, semana*, dia*, estado, duracao, tempo, pre requisito*, duree, heures, prerequis, semaine*, jour*, statut, dauer, stunden, aufwand, voraussetzung*, woche*, tag, fortschritt
  durata, ore, settimana, длительность, часы, время, срок*, недел*, день, дни, статус, прогресс, 周, 周数, 天, 时间, 时长, 状态, 进度, 完成, 期間, 時間, 週, 기간, 시간, 주차, sure, hafta, gun, durum, المدة, الاسبوع, اليوم, الحالة
`);

/** How far a learner is: three of these as headings are the steps of a course too. */
export const LEVELS = words(`
  beginner*, basic*, fundamental*, foundation*, intermediate, advanced, expert, junior, mid level, senior, novice, essentials, core, mastery
  principiante, basico, fundamentos, intermedio, avanzado, experto, iniciante, intermediario, avancado, especialista
  debutant, bases, fondamentaux, intermediaire, avance, anfanger, grundlagen, fortgeschritten*, mittelstufe, experte
  principianti, intermedio, avanzato, основы, базов*, начальный, новичок, средний, продвинут*, эксперт
  入门, 基础, 进阶, 高级, 初级, 中级, 初学者, 精通, 入門, 基礎, 応用, 초급, 중급, 고급, temel*, orta, ileri
  baslangic, temel*, podstaw*, sredni*, zaawansowan*, початков*, середн*, просунут*, مبتدئ, متوسط, متقدم, الاساسيات, مقدماتی, پیشرفته, शुरुआती, मध्यम, उन्नत
`);

/** What makes an item or a section optional, in brackets or before a colon, never as a bare word in a title. */
export const OPTIONAL = words(`
  optional, if needed, if necessary, if required, bonus, elective, electives, nice to have, not required, extra, extra credit, good to have, optional but recommended, skip if known, skippable
  opcional*, si es necesario, si hace falta, optativ*, electiv*, se necessario, eletiv*, bonus
  optionnel*, facultatif*, facultative*, si besoin, si necessaire, en option, falls notig, bei bedarf, wahlweise, freiwillig*, wahlfach
  opzional*, facoltativ*, se necessario, необязательн*, опционально, опциональн*, по желанию, если нужно, при необходимости, факультатив*, бонус
  可选, 选修, 选学, 选读, 非必须, 非必需, 按需, 如有需要, 如果需要, 加分项, 选做, 任意, オプション, 선택, 선택 사항, istege bagli, opsiyonel
  ihtiyac halinde, gerekirse, اختياري, اختيارية, opcjonaln*, необов*, за бажанням, tuy chon, khong bat buoc, اختیاری, वैकल्पिक
`);

/** Words by which a heading says that what follows is optional. */
export const OPTIONAL_HEADING = words(`
  bonus, optional, elective*, nice to have, opcional*, optativ*, electiv*, eletiv*, optionnel*, facultatif*, optional*, wahl*, freiwillig*, opzional*, facoltativ*, необязательн*, опциональн*, факультатив*, бонус, по желанию
  可选, 选修, 选学, 加分项, オプション, 선택, opsiyonel
  اختياري, اختيارية, opcjonaln*, اختیاری, वैकल्पिक
`);

/** What a status column or a mark says of what is done. */
export const DONE = words(`
  done, complete, completed, finished, yes, learned, learnt, x, 100, hecho, completado, completada, terminado, si, listo, aprendido
  feito, concluido, concluida, completo, completa, finalizado, sim, fait, termine, terminee, oui, complet, acquis
  erledigt, fertig, abgeschlossen, ja, gelernt, fatto, completato, готово, сделано, завершено, выполнено, пройдено, изучено, да
  完成, 已完成, 已学, 掌握, 已掌握, 是, 完了, 済, 완료, tamamlandi, bitti
  مكتمل, تم, منجز, نعم, ukonczone, gotowe, tak, виконано, завершено, так, xong, hoan thanh, da hoc, selesai, sudah, پایان یافته, पूर्ण
`);

/** What a status column says of what is not done. */
export const NOT_DONE = words(`
  todo, to do, not started, not yet, pending, in progress, open, no, planned, started, wip, upcoming, ongoing, soon, coming soon, 0
  pendiente, en progreso, en curso, por hacer, sin empezar, pendente, em andamento, em progresso, a fazer, nao iniciado, nao
  a faire, en cours, non, pas commence, offen, ausstehend, in arbeit, nein, nicht begonnen, da fare, in corso
  не начато, в процессе, в работе, нет, запланировано, 未完成, 未开始, 进行中, 待办, 待学习, 学习中, 否, 計画中, 미완료, 진행중
  لم يبدأ, قيد التنفيذ, لا, w trakcie, nie, не розпочато, chua, belum, yapilacak, devam ediyor, baslanmadi
`);

/** Column names of a table that name its topics, best first. */
export const TOPIC_COLUMNS = words(`
  topic*, lesson*, subject*, course*, skill, skill*, concept*, module*, title, name, what to learn, learn, item*, content*, task*, aula*, chapter*, unit*, area, technology, project*, exercise*, problem*, book*, resource*, video*
  tema*, leccion*, curso*, asignatura*, materia*, contenido*, concepto*, titulo, nombre, topico*, disciplina*, conteudo*, assunto*, nome, aulas em video, licao
  sujet*, lecon*, cours, matiere*, theme*, titre, nom, thema, themen, kurs*, fach, inhalt*, titel, bezeichnung, argoment*, lezione, corso, materia
  тема, темы, урок*, курс*, предмет*, дисциплин*, название, что изучить, навык*
  主题, 课程, 内容, 知识点, 学习内容, 名称, 技能, 章节, 题目, 专题, トピック, 内容, 주제, konu*, ders*
  reto*, ejercicio*, الموضوع, المواضيع, الدرس, الدورة, المحتوى, temat*, zagadnienie, lekcja, тема, назва, chu de, noi dung, bai hoc, materi, topik, موضوع, विषय
`);

/** Words beside those in the name of a column. */
export const COLUMN_QUALIFIERS = words(`
  type, types, area, areas, name, names, title, idea, ideas, tipo, nome, nombre, titulo, nom, titre, titel, название, 名称
`);

/** Column names of a table that say what is learnt with what the row names. */
export const LEARNT_COLUMNS = words(`
  what you ll learn, what you will learn, what you learn, you ll, you will, learn, learned, learnt, learning, practice*, practise*, skill*, concept*, topic*, covers, covered, outcome*, focus, technolog*, teaches, key features, feature*
  aprend*, que aprenderas, habilidad*, concept*, conceito*, tema*, tecnolog*, practic*, pratic*, assunto*, voce, lo que, o que, vas, aprendera*
  apprend*, ce que vous, ce que tu, vous, tu, competence*, notion*, sujet*, technolog*, lernst, lernen, gelernt, du, sie, was, themen, kenntniss*, technologie*, imparerai, imparare, competenze, cosa
  что изучите, изучите, научитесь, чему, навык*, тем*, технологи*, что, вы
  学到, 学习内容, 你将学到, 学习目标, 知识点, 技能, 技术, 收获, 涉及知识, 学べること, 技術, 배울, 배우는, 기술, ogren*, konu*
`);

/** Column names of a table that hold a state. */
export const STATUS_COLUMNS = words(`
  status, done, state, progress, complete, completed, completion, checked, check, estado, hecho, progreso, completado, concluido, feito, situacao, progresso, statut, etat, fait, avancement, erledigt, fortschritt, stand, stato, fatto, статус, готово, прогресс, сделано, состояние
  状态, 完成, 是否完成, 完成情况, 进度, 進捗, 상태, durum
  الحالة, postep, стан, trang thai, وضعیت, स्थिति
`);

/** Column names of a table that number or group its rows, or tell about them. */
export const MINOR_COLUMNS = words(`
  no, nr, num, number, id, index, week*, day*, phase*, stage*, month*, semester*, term, level*, duration, time, hours, effort, date*, type, lang, language, difficulty, priority, school, university, provider, author*, link*, url, download, notes, note, description, details, prerequisit*, frequency, format, price, cost, year, est, estimate*, outcome*, goal*, deliverable*
  semana*, dia*, fase*, etapa*, mes, duracion, tiempo, horas, nivel, tipo, enlace*, notas, descripcion, prerrequisitos, semestre, duracao, tempo, pre requisitos, descricao, modalidade
  semaine*, jour*, duree, heures, lien*, niveau, woche*, tag, dauer, stunden, beschreibung, stufe
  недел*, день, этап, длительность, часы, время, ссылк*, описание, уровень, тип
  序号, 编号, 周, 天, 阶段, 时间, 时长, 链接, 难度, 备注, 说明, 描述, 类型, 日期, 期間, 週
  platform*, plateforme*, plataforma*, المدة, الوقت, الاسبوع, اليوم, المستوى, الرابط, ملاحظات, tydzien, czas, тиждень, час, tuan, thoi gian, minggu, waktu, sure, hafta, kaynak*
`);

/** Words in a title by which a document calls itself a way to learn something. */
export const ROADMAP = words(`
  roadmap*, road map*, learning path*, study plan*, study guide, curriculum, syllabus, learning plan, learning guide, self taught, self study, bootcamp, learning journey, career path, path to, degree, zero to hero, from scratch, from zero, from beginner to, days of, day challenge, how to become, become a, guide to becoming, guide to learn*, learn*, study path, learning track, mastery plan, masterclass, course
  ruta de aprendizaje, hoja de ruta, ruta, plan de estudio*, guia de estudio*, camino, aprende*, curso*, desde cero
  trilha*, roteiro*, plano de estudo*, guia de estudo*, grade curricular, formacao, do zero, aprenda, estudos
  feuille de route, parcours, plan d apprentissage, apprendre, programme d etude*, formation, lernpfad*, lernplan*, fahrplan, lernroadmap, lernen, studienplan
  percorso, piano di studio, imparare, дорожная карта, роадмап, план обучения, путь, учебный план, план изучения, с нуля, обучени*, изучени*, курс*
  路线图, 学习路线, 路线, 学习路径, 学习计划, 学习指南, 成长路线, 技能树, 从零开始, 从入门到, 入门到精通, 教程, ロードマップ, 学習, 로드맵, 학습, yol haritasi, ogrenme, خارطة طريق, خارطة الطريق, مسار تعلم, تعلم
  гайд, гид по, plan de formation, خطة تعلم, خطة التعلم, خطة دراسية, مسار, دليل تعلم, sciezka nauki, plan nauki, od zera, план навчання, дорожня карта, lộ trình, peta jalan, belajar, نقشه راه, مسیر یادگیری, रोडमैप, सीखने, रास्ता
`);

/** Words that speak of learning or of becoming something. */
export const LEARNING = words(`
  learn*, study, studying, student*, beginner*, course*, curriculum, syllabus, lesson*, tutorial*, developer*, engineer, engineers, engineering, scientist*, analyst*, designer*, programmer*, become, becoming, career, fundamental*, basics, concept*, skill*, exercise*, practice, mastery, master, mastering, self taught, knowledge, degree, administrator*, tester*, specialist*, architect*, prerequisite*, bootcamp, academy, education, textbook*, job ready
  aprend*, estudi*, curso*, principiante*, desarrollador*, ingenier*, carrera, fundamentos, conceptos, habilidad*, conocimiento*, practica*, convertirte, programador*, analista*, administrador*
  estud*, desenvolvedor*, engenheir*, carreira, iniciante*, conceitos, conhecimento*, aula*, programador*, engenhari*, disciplina*, autodidat*, grade curricular, trilha*
  apprendre, apprentissage, etudi*, etude*, cours, parcours, autodidact*, ingenieri*, developpeur*, ingenieur*, debutant*, competence*, notions, devenir, administrat*, analyste*, testeu*, bases, lernen, lern*, studium, kurs*, entwickler*, anfanger*, grundlagen, kenntniss*, einsteiger*, werden
  imparare, studiare, corso, sviluppatore, principianti, изуч*, учеб*, обучен*, учить*, курс*, разработчик*, инженер*, начинающ*, основы, навык*, знани*, программист*, стать, тестировщик*, администратор*, аналитик*, дизайнер*, специалист*
  学习, 入门, 课程, 教程, 基础, 工程师, 开发者, 程序员, 进阶, 掌握, 自学, 技能, 知识, 初学者, 転職, 学習, 勉強, 초보, 학습, 공부, ogren*, temel*, gelistirici, تعلم, مطور, دورة, للمبتدئين
  junior, senior, навча*, nauk*, uczy*, poczatkujac*, programist*, học tập, bài học, khóa học, belajar, pemula, یادگیری, آموزش, مبتدی, دراسة, المهارات, مهارات, تعليم, اساسيات, المتعلم, सीख*, मूलभूत, प्रोग्रामिंग, başlangıç, eğitim
`);

/** Headings of a document about software to install and run. */
export const PRODUCT_SECTIONS = words(`
  installation, install, installing, usage, api, api reference, configuration, configure, features, key features, built with, tech stack, screenshots, running tests, tests, docker, environment variables, architecture, build, building, deployment, quick start, quickstart, quick start guide, cli, commands, examples, example, changelog, releases, benchmarks, security, compatibility, requirements, demo, development, running locally, run locally, supported platforms, options, setup, download
  instalacion, uso, configuracion, caracteristicas, funcionalidades, ejecucion, pruebas, despliegue, instalacao, configuracao, execucao, testes, tecnologias utilizadas, como rodar, como executar
  installation et utilisation, utilisation, fonctionnalites, demarrage rapide, verwendung, konfiguration, funktionen, installieren, schnellstart, entwicklung
  установка, использование, запуск, настройка, конфигурация, возможности, быстрый старт, сборка, примеры, 安装, 快速开始, 快速上手, 部署, 配置, 功能, 功能特性, 特性, 运行, 构建, 使用示例, 截图, インストール, 使い方, kurulum
`);

/** Headings by which a product says when it will do what. */
export const RELEASE_STEPS = words(`
  q1, q2, q3, q4, planned, project status, current status, current state, in progress, released, release, backlog, short term, mid term, medium term, long term, upcoming, now, next, later, done, shipped, completed, under consideration, mvp, alpha, beta, launch, mainnet, testnet, future, future plans, wishlist, ideas, todo, to do, doing, high priority, low priority, milestones, public beta, production release, v1, v2, v3
  planificado, en progreso, lanzamiento, corto plazo, largo plazo, proximamente, planejado, em andamento, lancamento, prevu, en cours, lancement, geplant, veroffentlicht, in arbeit, запланировано, в работе, релиз, запуск, планы, 计划中, 进行中, 已发布, 发布, 未来计划, 近期, 长期, 已完成
`);

/** Words beside those: "Planned features", "Work in progress", "Current status". */
export const RELEASE_WORDS = words(`
  feature*, work, item*, task*, goal*, version*, milestone*, improvement*, current, previous, focus, status, state, plan, plans
  funcionalidad*, caracteristica*, recursos, fonctionnalites, funktionen, version*, estado, функци*, верси*, задачи, 功能, 版本, 状态
`);

/** How a wish for a product begins. */
export const PRODUCT_VERBS = words(`
  add, adding, support, supports, improve, improved, improvements, release, launch, fix, fixes, bug, bugs, integrate, integration with, migrate, refactor, deprecate, enable, publish, ship, rewrite, allow, provide, polish, upgrade, expand, onboard, redesign, reach, partner, list, listing, token, rollout
  anadir, agregar, soporte, mejorar, lanzar, corregir, adicionar, suporte, melhorar, lancar, corrigir, ajouter, ameliorer, lancer, corriger, hinzufugen, unterstutzung, verbessern, veroffentlichen, добавить, поддержка, улучшить, выпустить, исправить, запустить
  支持, 增加, 添加, 优化, 修复, 发布, 新增, 上线, 接入, 重构, 完善
`);

/** What happens to a product, wherever in an item it stands. */
export const PRODUCT_EVENTS = words(`
  launch, launching, listing, listings, partnership*, airdrop*, whitepaper, white paper, tokenomics, staking, mainnet, testnet, community building, presale, pre sale, token sale, beta release, public beta, private beta, lanzamiento, lancamento, lancement, запуск*, листинг*
`);

/** What a list of links, books or notes calls itself. */
export const LISTS = words(`
  reading list, resource list, list of resources, resources, links, bookmarks, book list, books, ebooks, cheat sheet*, cheatsheet*, collection, curated, notes, interview questions, interview, questions, video courses, channels, newsletters
  recursos, enlaces, libros, apuntes, preguntas, coleccion, lista de recursos, livros, anotacoes, perguntas, ressources, liens, livres, questions, ressourcen, linksammlung, bucher, fragen, risorse, libri, appunti
  ресурсы, ссылки, книги, вопросы, заметки, конспекты, шпаргалк*, подборка, 资源, 书单, 面试题, 面试, 笔记, 合集, 大全, 收藏, 質問, 書籍, 면접, 질문, 자료 모음, kaynaklar, notlar, sorular, مصادر, اسئلة, ملاحظات
`);

/** What a title ends in that names something to use. */
export const THINGS = words(`
  generator, builder, app, application, platform, website, site, software, plugin, extension, bot, template, dashboard, visualizer, viewer, maker, assistant, cli, sdk, portal, tool
  generador, aplicacion, plataforma, herramienta, plantilla, gerador, aplicativo, generateur, plateforme, plattform, anwendung, vorlage, generatore, piattaforma, генератор, приложение, платформа, сервис, сайт, бот, 生成器, 平台, 小程序, 网站, 工具, アプリ, 플랫폼, uygulamasi, platformu, تطبيق, منصة
`);

/** Words that a list of ways to learn has in its entries. */
export const COLLECTION = words(`
  roadmap*, road map*, bootcamp*, awesome, curriculum, learning path*, ruta*, trilha*, roteiro*, feuille de route, lernpfad*, дорожная карта, роадмап, 路线图, 学习路线, ロードマップ, 로드맵
`);

/** What else the opening words of a document call it when it is a way to learn. */
export const COURSES = words(`
  course, courses, syllabus, study plan, study guide, lessons, learning journey, learning guide, step by step guide, self study
  curso, cursos, plan de estudio*, plano de estudo*, jornada de aprendizado, cours, programme, kurs, studienplan, corso, курс, курсы, план обучения, 课程, 教程, 学习计划, コース, 강의, kurs, دورة
  خطة تعلم, مسار تعلم, lộ trình, sciezka, план навчання
`);
