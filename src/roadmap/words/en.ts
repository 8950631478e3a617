/** English, which counts in documents of every language. */
import { list, type Words } from "./words.ts";

export const en: Words = {
  little: list`
    a, an, the, this, that, these, those, my, our, your, his, her, its, their, and, or, of, for, to, in, on, with,
    from, by, at, as, about, into, per, via, all, some, any, more, other, others, most, every, each, both, few, is,
    are, was, be, been, it, me, us, we, you, i, they, can, do, does, did, will, would, should, could, must, may, if,
    so, not, how, what, where, when, which, who, there, here, let, s, ll, re, ve, please, get, also, just, only, then
    extra, additional, useful, helpful, handy, recommended, suggested, related, relevant, further, best, great, good,
    better, favorite, favourite, top, free, paid, mostly, important, key, main, major, general, quick, full, complete,
    comprehensive, official, online, external, various, different, essential, core, current, new, next, own, self,
    ultimate, overall, detailed, specific, high quality, must read, must have, curated, selected, popular, step by step
    learning, study, section, list, page, repo, repository, roadmap, guide, document, path, plan, curriculum
    developer, developers, engineer, engineers, programmer, programmers, student, students, learner, learners,
    beginner, beginners, everyone, people, full stack, fullstack
  `,

  stages: list`
    phase, stage, month, level, part, step, semester, trimester, quarter, tier, track, year, term, milestone, cycle,
    block, lvl, checkpoint, act, layer, grade, volume, book, pillar, area, course, belt, iteration, round
  `,
  weeks: list`week, module, unit, chapter, sprint, section, wk, wks, mod, ch, chap, sect, theme, subject, domain, fortnight`,
  days: list`
    day, lesson, session, lecture, class, hour, lab, tutorial, episode, topic, assignment, kata, exercise, task, workshop,
    video, meeting, seminar, problem, challenge, lec, ex
  `,
  spans: list`
    phases, stages, months, levels, parts, steps, semesters, trimesters, quarters, tiers, tracks, years, terms,
    milestones, cycles, blocks, weeks, wks, modules, units, chapters, sprints, sections, days, lessons, sessions,
    lectures, classes, hours, labs, tutorials, episodes
  `,
  numbers: list`
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, twenty, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
    final, last
  `,

  topicLabels: list`
    topic, topics, subtopic, subtopics, sub topics, key topics, main topics, core topics, topics covered,
    topics to cover, topics to learn, topics to study, topic list, list of topics, concept, concepts, key concepts,
    core concepts, important concepts, concepts covered, concepts to learn, concepts to master, what to learn, learn,
    to learn, things to learn, what you will learn, what you ll learn, you will learn, you ll learn, what we will learn,
    what we ll learn, what you learn, what i will learn, what i learned, what to study, what to know, what to cover,
    need to know, should know, must know, must learn, should learn, key learnings, what is covered, what s covered,
    covered, covers, we will cover, we ll cover, areas to cover, focus areas, key areas, study areas, content, course content
    course contents, course outline, outline, subject, subjects, subject areas, syllabus, lesson plan,
    curriculum, skills to learn, skills to build, skills covered, lessons, modules, chapters, units, theory, checklist,
    learning checklist, study checklist, key points, knowledge points, fundamentals to learn, study topics, agenda,
    learning content, what s inside, keywords, subjects covered
  `,
  sources: list`
    resource, resources, learning resources, study resources, extra resources, reference, references, reference material,
    reference materials, link, links, useful links, reading, readings, reading list, reading material,
    reading materials, further reading, recommended reading, additional reading, suggested reading, read, read more,
    learn more, book, books, ebook, ebooks, textbook, textbooks, bookshelf, course, courses, online courses, mooc, moocs,
    tutorial, tutorials, video, videos, video tutorials, video lectures, watch, what to watch, youtube,
    youtube channel, youtube channels, youtube playlist, youtube playlists, youtube videos, channel, channels,
    playlist, playlists, website, websites, site, sites, blog, blogs, blog post, blog posts, article, articles, paper,
    papers, research papers, must read papers, whitepapers, podcast, podcasts, documentation, official documentation,
    docs, official docs, documents, material, materials, study material, study materials, learning material,
    learning materials, course material, course materials, lecture notes, slides, handouts, cheatsheet, cheatsheets,
    cheat sheet, cheat sheets, tool, tools, recommended tools, tools used, tools and resources, practice platforms,
    learning platforms, coding platforms, platforms, practice websites, practice sites, awesome lists, notebooks,
    certification, certifications, certificates, certification exams, interview questions, newsletters,
    people to follow, who to follow, accounts to follow, other roadmaps, more roadmaps, related roadmaps,
    similar projects, related projects, related repositories, source, sources, where to learn, where to start learning,
    learn from, how to learn it, see, see also, external links, bibliography, works cited, library, sandbox, sandboxes,
    wiki, wikipedia, mdn, w3schools, udemy, coursera, edx, freecodecamp, khan academy, geeksforgeeks, github,
    free certificates, paid courses, free courses, media, talks, conference talks, downloads, repositories, github repos
  `,
  projects: list`
    project, projects, mini project, mini projects, miniproject, miniprojects, practice project, practice projects,
    capstone, capstones, capstone project, capstone projects, project idea, project ideas, ideas for projects,
    suggested projects, sample projects, example projects, final project, final projects, portfolio, portfolio project,
    portfolio projects, real world project, real world projects, beginner projects, intermediate projects,
    advanced projects, hands on, hands on project, hands on projects, hands on practice, hands on labs, side projects,
    guided projects, group project, team project, personal projects, pet projects, open source projects, weekly project,
    project progression, suggested project progression, project milestones, practice, practice tasks, practice problems,
    practice exercises, practical, practicals, practical work, practical exercises, practical tasks,
    practical assignments, exercise, exercises, coding exercises, assignment, assignments, task, tasks, challenge,
    challenges, coding challenges, lab, labs, homework, home work, activity, activities, build, to build, build this,
    what to build, things to build, what you will build, what you ll build, you will build, you ll build, drills, katas,
    workshop, problem set, problem sets, problems to solve, leetcode problems, try it yourself, your turn
  `,
  skills: list`
    skill, skills, key skills, core skills, required skills, skills required, skills needed, skills gained,
    skills acquired, skill area, skill areas, skill set, skillset, skill sets, skill matrix, skill tree, soft skills,
    hard skills, technical skills, ancillary skills, transferable skills, languages and tools, tools and languages,
    languages and frameworks, tools and technologies, technologies and tools, tools to learn, tech stack, technology stack
    stack, my stack, technology, technologies, technologies used, technologies to learn, toolbox, toolkit,
    toolset, competence, competences, competency, competencies, programming languages, frameworks and libraries
  `,
  outcomes: list`
    outcome, outcomes, learning outcome, learning outcomes, expected outcome, expected outcomes, key outcomes, goal,
    goals, learning goal, learning goals, main goal, weekly goal, weekly goals, weekly target, daily goal, end goal,
    primary goal, objective, objectives, learning objective, learning objectives, course objectives, aim, aims, target,
    targets, focus, main focus, primary focus, deliverable, deliverables, milestone, milestones, checkpoint,
    checkpoints, result, results, output, outputs, success criteria, exit criteria, completion criteria, acceptance criteria
    criteria, definition of done, done when, you are ready when, ready when, by the end, by the end you will,
    by the end of, after this you can, at the end, duration, estimated duration, time, estimated time, time estimate,
    time needed, time required, total time, time frame, timeframe, timeline, schedule, length, effort, pace, workload,
    hours, total hours, weekly hours, study time, deadline, due date, start date, end date, prerequisite, prerequisites,
    requirement, requirements, tip, tips, pro tip, pro tips, note, notes, why, why it matters, why this matters,
    why learn this, importance, status, level, difficulty, priority, credits, format, instructor, instructors, teacher,
    assessment, assessments, evaluation, quiz, quizzes, exam, exams, final exam, grading, self assessment, self check,
    key takeaway, key takeaways, takeaways, summary, recap, reflection, reflections, review, weekly review, description,
    details, purpose, motivation, use case, use cases, salary, average salary, job roles, job titles, career options
  `,
  housekeeping: list`
    table of contents, contents, toc, index, quick links, quick navigation, navigation menu, jump to, site map
    contribute, contributing, contribution, contributions, contribution guidelines, contribution guide,
    contributing guide, contributing guidelines, how to contribute, how you can contribute, ways to contribute,
    want to contribute, guidelines, feedback, suggestions, code of conduct, open a pull request, submit a pull request,
    open an issue, report an issue, report issues, reporting issues, issues and suggestions, get involved, help wanted
    license, licence, licenses, licensing, copyright, legal, legal notice, disclaimer, disclaimers, citation, citing,
    how to cite, cite this, terms of use, privacy
    changelog, change log, version history, recent updates, latest updates, updates, update log, recent changes,
    what s new, news, announcements, last updated, release notes
    faq, faqs, frequently asked questions, questions and answers, q and a, have questions, questions or feedback
    credit, credits, acknowledgement, acknowledgements, acknowledgment, acknowledgments, thanks, special thanks,
    thank you, thanks to, author, authors, about the author, about me, about us, about the authors, who am i, maintainer,
    maintainers, maintained by, the team, our team, meet the team, contributors, our contributors, created by, made by,
    made with love, written by, inspired by, inspiration
    contact, contacts, contact me, contact us, contact information, connect, connect with me, connect with us, follow,
    follow me, follow us, social media, socials, social links, stay in touch, get in touch, keep in touch, reach out,
    find me, let s connect, questions, help, get help, getting help, need help, where to get help
    sponsor, sponsors, sponsorship, become a sponsor, donate, donation, donations, support us, support me,
    support the project, support this project, support my work, show your support, show some love, buy me a coffee,
    give a star, star this, leave a star, star, stars, star history, stargazers, backers, spread the word, share
    how to use, how to use this, how to use it, usage, use, using this, how it works, how this works,
    how does it work, how to read, how to read this, how to follow, how to follow this, how to navigate, how to start,
    where to start, instructions, legend, symbols, notation, emoji legend, color legend, conventions, getting started,
    get started, quick start, quickstart, quick start guide, installation, install, installation guide, setup guide,
    setup instructions, local setup, local development, development setup, run locally, running locally, how to run,
    deployment instructions, screenshots, demo, live demo, preview, built with, tech stack used, badges
    community, communities, join us, join the community, join our community, join the discussion, join discord,
    discord server, slack channel, slack community, telegram group, telegram channel, newsletter, stay updated,
    stay connected, subscribe, discussions, study group, study groups, mentors, mentorship
    about, about this, about this project, about the project, about this course, about the course, about this repo,
    about the repository, project description, project overview, course overview, course description, overview,
    introduction to this, description, preface, foreword, why this, why this exists, why this roadmap, who is this for,
    who this is for, who is it for, is this for me, who should take this, target audience, intended audience, audience,
    purpose, mission, our mission, vision, background story, my story, the story, goals of this
    conclusion, conclusions, final thoughts, final words, closing thoughts, closing words, closing notes, wrap up,
    wrapping up, congratulations, happy learning, happy coding, good luck, enjoy, the end, that s it, epilogue
    translation, translations, available languages, languages available, other languages, read this in,
    available translations
    progress, my progress, your progress, progress tracker, progress tracking, progress log, tracking progress,
    track your progress, track progress, tracker, current progress, overall progress, progress overview, progress bar,
    statistics, stats, learning log, study log, daily log, journal, log
    folder structure, project structure, repository structure, repo structure, directory structure, file structure,
    repository layout, repository contents, repository map, roadmap structure, course structure, structure of this,
    how this is organized, how it is organized, organization, organisation, repository organization, certificate of completion
    attendance, office hours, logistics, administration, course staff, staff, todo list, changes
  `,
  advice: list`
    tips, tip, study tips, learning tips, tips for success, tips for learning, success tips, pro tips, tips and tricks,
    general tips, final tips, career tips, interview tips, job search tips, resume tips, quick tips, exam tips, advice,
    general advice, final advice, career advice, words of advice, a word of advice, recommendations, suggestions,
    habits, daily habits, study habits, learning habits, good habits, healthy habits, habit, how to study, how to learn,
    how to practice, how to learn effectively, how to study effectively, how to stay motivated, how to succeed,
    how to get the most, study techniques, study technique, study method, study methods, study strategy, study approach,
    learning strategy, learning strategies, learning method, learning methods, learning techniques, learning approach,
    learning philosophy, learning principles, learning style, learning rules, philosophy, guiding principles, approach,
    methodology, strategy, daily routine, weekly routine, morning routine, evening routine, study routine, routine,
    daily schedule, daily study schedule, weekly schedule, study schedule, sample schedule, suggested schedule,
    time commitment, time management, time allocation, mindset, growth mindset, motivation, motivational quotes, quotes,
    stay motivated, staying motivated, staying consistent, stay consistent, consistency, accountability, common mistakes,
    mistakes to avoid, beginner mistakes, common pitfalls, pitfalls, pitfalls to avoid, what not to do, dos and don ts,
    do s and don ts, do and don t, rules, ground rules, golden rules, challenge rules, rules to follow, remember,
    keep in mind, things to remember, important notes, important note, please note, warning, success strategies,
    success factors, key to success, keys to success, secrets of success, final note, final notes, next steps,
    what s next, what next, whats next, where to go next, where to go from here, after completion, after this course,
    after the course, beyond the course, beyond this roadmap, productivity, productivity tips, burnout, self care,
    staying up to date, learning in public, learn in public, the learning loop
  `,
  prerequisites: list`
    prerequisite, prerequisites, pre requisite, pre requisites, prereq, prereqs, requisites, requirement, requirements,
    course requirements, before you begin, before you start, before starting, before beginning, before we begin,
    before we start, before you dive in, before diving in, read this first, read me first, start here, things you need,
    what you need, what you ll need, what you will need, you will need, you ll need, what do i need, what is needed,
    needed, required, required knowledge, required background, required software, required tools, required materials,
    required hardware, prior knowledge, previous knowledge, assumed knowledge, assumptions, recommended background,
    recommended knowledge, background, background knowledge, prework, pre work, preparation, preparations,
    entry requirements, hardware requirements, software requirements, system requirements, hardware needed, equipment,
    equipment needed, materials needed, supplies, what you should know, what to know first, what you should already know,
    is this right for you, setup, environment setup, setting up, initial setup, tools needed, tools required
  `,

  optional: list`
    optional, optionally, if needed, if necessary, if required, if interested, if time permits, if you want, bonus,
    elective, electives, nice to have, nice to know, good to have, good to know, not required, not mandatory,
    not compulsory, extra, extra credit, optional but recommended, skip if known, skip if familiar, skippable,
    can be skipped, stretch, stretch goal, for the curious, as needed
  `,
  optionalHeadings: list`
    optional, bonus, bonus topic, bonus topics, bonus content, bonus material, bonus module, bonus section,
    bonus chapter, bonus week, bonus phase, bonus round, elective, electives, elective courses, nice to have, nice to know,
    good to have, good to know, optional topics, optional modules, optional courses, optional track, optional tracks,
    optional skills, optional reading, extra credit, extra topics, extras, side quest, side quests, stretch goals,
    specializations, stretch topics
  `,
  done: list`
    done, complete, completed, finished, yes, y, learned, learnt, read, watched, passed, solved, mastered, covered,
    studied, x, ok, 100, true, achieved, checked, certified
  `,
  notDone: list`
    todo, to do, not done, not started, not yet, not begun, pending, in progress, wip, open, no, n, planned, started,
    upcoming, ongoing, soon, coming soon, doing, next, later, learning, reading, current, 0, false, locked, incomplete,
    unfinished, to learn, to read, to watch, on hold, paused, backlog, not completed, not attempted, partial, tbd
  `,
  written: list`
    authored, written, drafted, recorded, published, content ready
  `,

  topicColumns: list`
    topic, topics, topic name, main topic, topics covered, key topics, lesson, lessons, lesson name, lesson title,
    subject, subjects, subject name, course, courses, course name, course title, skill, skills, concept, concepts,
    key concepts, module, modules, module name, module title, title, name, what to learn, learn, what, item, items,
    content, contents, description of topic, task, tasks, activity, activities, chapter, chapters, chapter name, unit,
    units, lecture, lectures, lecture title, theme, section, sections, technology, technologies, area, areas, domain,
    focus, focus area, goal, milestone, agenda, syllabus, subtopic, subtopics, exercise, exercises, problem, problems,
    problem name, challenge, project, projects, book, books, resource, resources, video, videos, paper, papers, tool,
    tools, algorithm, pattern, session, keyword, keywords, phase name, category
  `,
  statusColumns: list`
    status, done, state, progress, complete, completed, completed at, completion, completion status, checked, check,
    finished, learned, passed, read, mastered, my progress, mark, tick, solved, checkbox, achieved, is done
  `,
  minorColumns: list`
    no, nr, num, number, id, index, sno, s no, sr no, serial, week, weeks, day, days, phase, phases, stage, month, months,
    step, semester, term, quarter, part, level, levels, year, lvl, duration, time, hours, hrs, effort, workload,
    estimated time, date, dates, start, end, start date, end date, due, due date, deadline, completed on, type, types,
    kind, lang, language, difficulty, priority, importance, weight, school, university, institution, provider,
    platform, platforms, instructor, teacher, speaker, author, authors, publisher, link, links, url, urls, download,
    notes, note, remark, remarks, comment, comments, description, details, summary, prerequisite, prerequisites,
    requires, depends on, frequency, format, price, cost, rating, stars, free, paid, certificate, est, estimate,
    estimated, outcome, outcomes, goal, goals, objective, objectives, deliverable, deliverables, output, result,
    percentage, score, points, credits, xp, code, course code, source, sources, slides, notebook, solution, solutions,
    github, repo, folder, file, files, path, directory, category, tags, tag, why, purpose, order, length, pages,
    materials, homework, assignment, reading, readings, resource, resources, tool, tools, example, examples,
    meaning, meanings, definition, definitions, explanation, explanations, what it means, what this means,
    what it does, translation, translations
  `,
  learntColumns: list`
    what you ll learn, what you will learn, what you learn, you ll learn, you will learn, what i learned,
    what it teaches, learn, learned, learnt, learning, learnings, key learning, key learnings, learning outcome,
    learning outcomes, learning goals, practice, practices, practise, skills practiced, skills practised, skill, skills,
    skills used, skills learned, skills covered, concept, concepts, concepts used, concepts covered, concepts practiced,
    concepts learned, key concepts, topic, topics, topics covered, covers, covered, outcome, outcomes, focus,
    focus areas, technology, technologies, technologies used, tech, tech stack, stack, tools, tools used, teaches,
    features, key features, why it matters, demonstrates
  `,
  paceColumns: list`
    duration, effort, workload, hours, hrs, time, total time, estimated time, estimated hours, est time, est hours,
    time estimate, time needed, time required, prerequisite, prerequisites, week, weeks, day, days, month, months,
    timeline, schedule, target date, start date, end date, due date, due, deadline, status, done, progress, completed,
    hours per week, weekly hours, credits, semester, phase, pace
  `,

  roadmap: list`
    roadmap, roadmaps, road map, road maps, learning path, learning paths, study plan, study plans, study guide,
    curriculum, curricula, syllabus, syllabi, learning plan, learning guide, learning roadmap, skill roadmap,
    career roadmap, career path, self taught, self study, self learning, self paced, bootcamp, boot camp,
    learning journey, my journey, path to, journey to, degree, zero to hero, zero to mastery, from scratch, from zero,
    from beginner to, beginner to advanced, novice to expert, basics to advanced, days of, day challenge, days challenge,
    in 30 days, in 100 days, days to, weeks to, week plan, month plan, day plan, how to become, become a, becoming a,
    guide to becoming, guide to learn, guide to learning, guide to mastering, how to learn, how i learned, learn,
    learning, study path, study roadmap, study program, study schedule, learning track, learning program,
    learning schedule, training plan, training program, training path, mastery plan, mastery path, mastery program,
    mastery roadmap, masterclass, crash course, course, courses, course outline, course plan, course syllabus, lesson plan,
    preparation plan, preparation guide, preparation roadmap, prep plan, prep guide, interview prep, interview preparation,
    exam prep, certification path, apprenticeship, open source education, university curriculum, competency map,
    skill tree, academy, complete guide, ultimate guide
  `,
  learning: list`
    learn, learns, learned, learnt, learning, learner, learners, study, studies, studying, student, students, beginner,
    beginners, course, courses, curriculum, syllabus, lesson, lessons, lecture, lectures, tutorial, tutorials, teach,
    teaches, teaching, teacher, taught, become, becoming, career, careers, fundamental, fundamentals, basics, concept,
    concepts, skill, skills, exercise, exercises, practice, practise, mastery, master, mastering, self taught,
    self study, knowledge, understand, understanding, degree, prerequisite, prerequisites, bootcamp, academy, education,
    educational, training, textbook, textbooks, homework, assignment, assignments, quiz, exam, exams, certification,
    job ready, interview, interviews, internship, developer, developers, engineer, engineers, engineering, scientist,
    scientists, analyst, designer, programmer, programmers, administrator, tester, specialist, architect, junior, novice,
    newcomer, zero to hero, from scratch, theory, foundations
  `,
  levels: list`
    beginner, beginners, beginner level, absolute beginner, basic, basics, fundamental, fundamentals, foundation,
    foundations, foundational, introductory, introduction, intermediate, intermediate level, upper intermediate,
    advanced, advanced level, advanced topics, expert, experts, expert level, junior, entry level, mid level, middle,
    mid, senior, staff, principal, novice, apprentice, journeyman, essentials, core, mastery, master, professional, pro,
    elementary, proficient, easy, medium, hard, starter, newbie, a1, a2, b1, b2, c1, c2, specialization,
    specialisation, freshman, sophomore, undergraduate, graduate
  `,

  productSections: list`
    installation, install, installing, usage, basic usage, advanced usage, api, api reference, api documentation,
    configuration, configure, features, key features, main features, feature list, built with, tech stack, screenshots,
    running tests, run tests, tests, testing, docker, environment variables, architecture, build, building,
    build from source, building from source, deployment, deploy, quick start, quickstart, quick start guide, cli,
    command line, commands, examples, example, example usage, changelog, releases, benchmarks, performance, security,
    compatibility, browser support, requirements, system requirements, demo, live demo, development,
    local development, running locally, run locally, running the app, supported platforms, supported languages,
    options, parameters, setup, download, downloads, packages, plugins, integrations, troubleshooting, known issues,
    limitations, migration guide, upgrading, uninstall, dependencies, endpoints, database schema, project structure,
    scripts, available scripts, how to install, how to run, how it works, getting started, contributing, roadmap,
    pricing, support, faq
  `,
  releases: list`
    q1, q2, q3, q4, h1, h2, planned, project status, current status, current state, in progress, work in progress,
    released, release, releases, next release, future releases, backlog, icebox, short term, mid term, medium term,
    long term, near term, upcoming, now, next, next up, up next, later, someday, someday maybe, done, shipped, completed,
    delivered, under consideration, considering, exploring, proposed, requested, mvp, poc, proof of concept, prototype,
    pre alpha, alpha, beta, public beta, private beta, closed beta, open beta, release candidate, rc, ga,
    general availability, stable, launch, launched, pre launch, post launch, mainnet, testnet, devnet, future,
    future plans, future work, future features, future enhancements, future improvements, wishlist, wish list, ideas,
    todo, todos, to do, to dos, doing, blocked, high priority, medium priority, low priority, nice to haves,
    milestones, production release, production ready, initial release, first release, v0, v1, v2, v3, v4, version 1,
    version 2, version 3, known issues, known bugs, bugs, bug fixes, breaking changes, unreleased, deprecated, tech debt,
    technical debt, maintenance, non goals, out of scope, not planned, completed features, planned features,
    implemented features, upcoming features, growth, expansion, scaling, monetization, recently completed, stretch
  `,
  releaseWords: list`
    feature, features, work, item, items, task, tasks, goal, goals, version, versions, milestone, milestones,
    improvement, improvements, enhancement, enhancements, update, updates, current, previous, recent, focus, status,
    state, plan, plans, release, releases, product, project, priority, priorities, phase, development, support,
    integration, integrations, functionality, changes, fixes, target, stage
  `,
  wishes: list`
    add, adding, added, adds, support, supports, supporting, improve, improved, improves, improving, improvements,
    implement, implemented, implements, implementing, release, released, launch, launched, fix, fixed, fixes, fixing, bug,
    bugs, integrate, integrated, integration with, migrate, migrated, migration to, refactor, refactored, deprecate,
    deprecated, enable, enabled, publish, published, ship, shipped, rewrite, rewritten, allow, allows, provide, provides,
    polish, upgrade, upgraded, expand, extend, extended, onboard, redesign, reach, partner, list on, listing,
    token, rollout, roll out, remove, removed, replace, replaced, introduce, introduced, optimize, optimise, optimized,
    reduce, increase, enhance, enhanced, handle, build, create, move, port, rename, bump, drop, clean up, cleanup, automate,
    support for, ability to, option to, dark mode, mobile app, admin panel, finish, finalize, deploy, deliver,
    expose, simplify, investigate, ensure, update, updated, validate, hire, open source, scale, stabilize, stabilise,
    hook up, switch to, convert, unit tests,
    test coverage, code coverage, user accounts, bug fixes, bugfixes, performance improvements, new ui
  `,
  events: list`
    launch, launches, launching, listing, listings, partnership, partnerships, airdrop, airdrops, whitepaper,
    white paper, tokenomics, staking, mainnet, testnet, community building, presale, pre sale, public sale,
    private sale, token sale, token generation, tge, ido, ico, nft drop, dao governance, cex listing, dex listing,
    beta release, public beta, private beta, closed beta, open beta, alpha release, release candidate, app store,
    play store, marketing campaign, fundraising, seed round, beta testers, early access, soft launch, go live,
    product hunt, security audit, bug bounty, roadmap voting
  `,
  collections: list`
    awesome, reading list, resource list, list of resources, resources, useful resources, learning resources, links,
    useful links, link collection, bookmarks, my bookmarks, book list, books, free books, ebooks, cheat sheet,
    cheat sheets, cheatsheet, cheatsheets, collection, collections, curated, curated list, notes, my notes, study notes,
    lecture notes, course notes, class notes, notes on, interview questions, interview questions and answers, interview,
    interviews, questions, questions and answers, exam questions, mcqs, quiz, quizzes, video courses, channels,
    newsletters, list of, solutions, leetcode solutions, exercise solutions, snippets, code snippets, examples,
    templates, glossary, dictionary, faq, wiki, knowledge base, digital garden, today i learned, til, project ideas,
    app ideas, compilation, directory, catalog, catalogue, index of, tips and tricks, best practices, style guide, papers
  `,
  things: list`
    generator, builder, app, apps, application, applications, platform, website, site, software, plugin, extension, bot,
    chatbot, template, templates, boilerplate, starter, starter kit, dashboard, visualizer, visualiser, viewer, maker,
    assistant, cli, sdk, api, portal, tool, tools, toolkit, library, framework, engine, system, server, service, client,
    package, component, components, widget, editor, tracker, planner, creator, simulator, manager, crawler, scraper,
    parser, compiler, game, clone, agent, wrapper, theme, backend, frontend, microservice, saas, protocol, token, coin,
    wallet, marketplace, network
  `,
};
