/** Hindi. */
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

const { percent, number, day, shortDay, month, plural } = formats("hi");

const itemsOf = (many: number): string => `${number(many)} आइटम`;

const aWeek = ({ unit, aWeek: many }: WeeklyPace): string =>
  `हर हफ़्ते ${unit === "topics" ? itemsOf(many) : plural(many, { one: "घंटा", other: "घंटे" })}`;

const withPace = (pace: WeeklyPace): string =>
  `${aWeek(pace)} ${pace.unit === "topics" ? "पूरे करने" : "देने"} पर`;

/** "1 item is left from earlier weeks". */
const left = (many: number): string =>
  `पिछले हफ़्तों ${many === 1 ? "का" : "के"} ${itemsOf(many)} बाकी ${many === 1 ? "है" : "हैं"}`;

const WHY_RIGHT: Readonly<Record<Right, string>> = {
  issues: "हर विषय एक इश्यू है। उसे बंद करने पर विषय पूरा हो जाता है।",
  contents: "Waymark progress.md और बैज को कमिट करता है।",
  pull_requests: "अगर ब्रांच पर सीधे कमिट नहीं किए जा सकते, तो Waymark इन फ़ाइलों के साथ एक पुल रिक्वेस्ट खोलता है।",
  workflows: "Waymark वह वर्कफ़्लो जोड़ता है जो progress.md को अपडेट रखता है।",
  actions: "अगर GitHub की कोई सीमा लंबे रोडमैप को रोक दे, तो Waymark अगला रन शुरू करता है।",
};

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  binary: "यह टेक्स्ट फ़ाइल नहीं है",
  "too-large": "यह 1 MiB से बड़ी है",
  symlink: "यह एक लिंक है जो इस रिपॉज़िटरी की किसी फ़ाइल तक नहीं जाता",
  lfs: "यह Git LFS में है, जहाँ से केवल एक पॉइंटर मिलता है; इसे सामान्य फ़ाइल की तरह सहेजें",
};

const SIZE = { number: "", text: " अक्षर", list: " आइटम" } as const;

export const hi: Translation = {
  percent,
  day,
  shortDay,
  signs: { comma: ", ", colon: ": ", stop: "।" },

  doneOf: ({ done, total }) => `${number(total)} में से ${number(done)} ${done === 1 ? "पूरा" : "पूरे"}`,
  of: ({ done, total }) => `${number(total)} में से ${number(done)}`,
  projectsOf: ({ done, total }) => `${number(total)} में से ${number(done)} प्रोजेक्ट`,
  optionalOf: ({ done, total }) => `${number(total)} में से ${done > 0 ? "+" : ""}${number(done)} वैकल्पिक`,
  beside: ({ inProgress, optionalDone, skipped }) => [
    ...(inProgress > 0 ? [`${number(inProgress)} जारी`] : []),
    ...(optionalDone > 0 ? [`+${number(optionalDone)} वैकल्पिक`] : []),
    ...(skipped > 0 ? [`${number(skipped)} ${skipped === 1 ? "छोड़ा गया" : "छोड़े गए"}`] : []),
  ],
  states: { open: "बाकी", "in-progress": "जारी", done: "पूरा", skipped: "छोड़ा गया" },
  closedByBot: (slug) => `बॉट \`${slug}\` ने बंद किया, जो गिना नहीं जाता`,
  closedByBots: (issues) =>
    `एक बॉट ने ${issues} को बंद किया। इसे न पूरा माना जाता है, न छोड़ा हुआ। अगर आपने विषय पूरा कर लिया है या उसे छोड़ना चाहते हैं, तो इश्यू को फिर से खोलें और खुद बंद करें। बॉट के बंद किए हर इश्यू को गिनने के लिए \`.github/roadmap.yml\` में \`bots: true\` लिखें।`,
  undecided: (issues) =>
    `Waymark नहीं जान सका कि इन इश्यू के लेखक इस रिपॉज़िटरी में लिख सकते हैं या नहीं: ${issues}। इसलिए वह इन्हें नहीं बदलता और इनके विषयों के लिए दूसरे इश्यू नहीं खोलता। अगर इश्यू कोर्स का है, तो उसके लेखक को लिखने की अनुमति दें। अगर आप उसे नहीं जानते, तो उसे डिलीट करें।`,
  doneOn: (on) => `${day(on)} को पूरा`,
  skippedOn: (on) => `${day(on)} को छोड़ा गया`,
  optional: OPTIONAL_WORDS.hi,
  after: (phase) => `${phase} के बाद`,
  built: "आपका बनाया प्रोजेक्ट",
  noTopics: "अभी कोई विषय नहीं है।",

  headings: {
    next: "अब क्या करें",
    phases: "चरण",
    phase: "चरण",
    projects: "प्रोजेक्ट",
    skills: "भाषाएँ और टूल",
    retired: "अब रोडमैप में नहीं",
    board: "बोर्ड",
    notes: "ध्यान दें",
    question: "आपसे एक सवाल",
  },
  allDone: "सब कुछ पूरा हो गया। बहुत बढ़िया!",
  nothingNext: "यहाँ सीखने के लिए अभी कुछ नहीं है।",
  stillOptional: "आपने सब ज़रूरी आइटम पूरे कर लिए हैं। बहुत बढ़िया! अगर आप आगे बढ़ना चाहें, तो ये वैकल्पिक आइटम हैं:",
  retired: (many) =>
    `${itemsOf(many)} अब रोडमैप में नहीं ${many === 1 ? "है" : "हैं"}। आपने वहाँ जो लिखा है, वह सुरक्षित है, पर गिना नहीं जाता।`,
  week: {
    heading: (monday) => `${day(monday)} का हफ़्ता`,
    begins: (monday) => `आपकी योजना ${day(monday)} के हफ़्ते से शुरू होती है। पहले हफ़्ते के आइटम:`,
    free: (monday) => `इस हफ़्ते छुट्टी है। ${day(monday)} के हफ़्ते के आइटम:`,
    slipped: "पिछले हफ़्तों से बाकी:",
    allDone: "आपने इस हफ़्ते का सब कुछ पूरा कर लिया है। अगर आप आगे बढ़ना चाहें:",
    atPace: (pace, end) =>
      end === null
        ? `${withPace(pace)} दस साल से ज़्यादा लगेंगे।`
        : `${withPace(pace)} आप ${day(end)} के हफ़्ते में रोडमैप पूरा कर लेंगे।`,
    held: (pace, end) => {
      if (pace.aWeek === 0) return "इन हफ़्तों में आपने अभी तक कुछ पूरा नहीं किया है।";
      const then = end === null ? "दस साल से ज़्यादा लगेंगे" : `आप ${day(end)} के हफ़्ते में रोडमैप पूरा कर लेंगे`;
      return `अब तक आपकी गति रही है: ${aWeek(pace)}। इस गति से ${then}।`;
    },
    heldIt: "अब तक आपने यह गति बनाए रखी है।",
  },
  digest: {
    heading: (monday) => `${day(monday)} के हफ़्ते का सार`,
    done: (many, issues) => `${number(many)} ${many === 1 ? "पूरा" : "पूरे"}: ${issues}`,
    nothingDone: "कोई इश्यू बंद नहीं किया गया।",
    streak: (weeks) =>
      weeks === 1
        ? "आपने एक हफ़्ते में कुछ न कुछ पूरा किया है। ऐसे ही आगे बढ़ते रहें!"
        : `आपने लगातार ${number(weeks)} हफ़्तों में कुछ न कुछ पूरा किया है। ऐसे ही आगे बढ़ते रहें!`,
    ready: (projects) => `अब आप ${projects} बना सकते हैं।`,
    monthHeading: (monday) => `${month(monday)} का सार`,
    stuck: (issues) =>
      `आपने ${issues} में मदद माँगी है। वहाँ यह लिखने से अक्सर मदद मिलती है कि आपने क्या-क्या आज़माया। तब तक आप कुछ और भी सीख सकते हैं।`,
    slower: (many, pace) =>
      `${left(many)}। \`/waymark pace ${pace.aWeek}${pace.unit === "hours" ? " hours" : ""}/week\` योजना को आपकी असली गति के अनुसार बदल देता है।`,
    setPace:
      "क्या साप्ताहिक योजना से मदद मिलेगी? टिप्पणी में `/waymark pace 5/week` लिखें, और हर हफ़्ते का काम तय हो जाएगा।",
    nudge: ({ done }) =>
      done === 0
        ? "यहाँ कुछ समय से कोई हलचल नहीं हुई। कोई बात नहीं। जब भी आप शुरू करना चाहें, यह एक अच्छा पहला कदम है:"
        : `यहाँ कुछ समय से कोई हलचल नहीं हुई। कोई बात नहीं: आप ${itemsOf(done)} पहले ही ${done === 1 ? "पूरा" : "पूरे"} कर चुके हैं। जब भी आप आगे बढ़ना चाहें, यह अगला कदम है:`,
    nudgeEnd: "जब आप कुछ पूरा करेंगे, तब Waymark फिर लिखेगा।",
    nudgePause:
      "क्या आपने ब्रेक लिया है? `/waymark pause 2 weeks` योजना को आगे खिसका देता है। जब आप कुछ पूरा करेंगे, तब Waymark फिर लिखेगा।",
    smallPrint: {
      weekly:
        "Waymark हर हफ़्ते एक टिप्पणी लिखता है। इसे बदलने के लिए `.github/roadmap.yml` में `digest: monthly` या `digest: off` लिखें।",
      monthly:
        "Waymark हर महीने एक टिप्पणी लिखता है। इसे बंद करने के लिए `.github/roadmap.yml` में `digest: off` लिखें।",
    },
  },
  timeZone: {
    config: (zone) => `दिन और हफ़्ते समय क्षेत्र \`${zone}\` के अनुसार हैं।`,
    commits: (zone) =>
      `दिन और हफ़्ते आपके कमिट की तरह UTC${zone} के अनुसार हैं। कोई दूसरा समय क्षेत्र चुनने के लिए उसे \`.github/roadmap.yml\` में लिखें, जैसे \`timezone: Asia/Kolkata\`।`,
    default: () =>
      "दिन और हफ़्ते UTC के अनुसार हैं। अपना समय क्षेत्र चुनने के लिए उसे `.github/roadmap.yml` में लिखें, जैसे `timezone: Asia/Kolkata`।",
  },
  acting: {
    by: {
      app: "ऐप इस पेज को अपडेट रखता है।",
      workflow: `वर्कफ़्लो \`${WORKFLOW_PATH}\` इस पेज को अपडेट रखता है।`,
      terminal: `इस पेज को टर्मिनल से अपडेट किया गया था। इसे फिर से अपडेट करने के लिए \`${COMMAND} sync\` चलाएँ।`,
    },
    gone: {
      app: `**ऐप अब जवाब नहीं देता**, इसलिए नए इश्यू नहीं खुलते और पिन किया गया इश्यू अपडेट नहीं होता। ऐप को फिर से इंस्टॉल करें, या सारा काम एक वर्कफ़्लो को करने दें: \`${WORKFLOW_PATH}\` हटाएँ, इस रिपॉज़िटरी के क्लोन में \`${COMMAND} init --learner\` चलाएँ और पुश करें।`,
      workflow: `**वर्कफ़्लो \`${WORKFLOW_PATH}\` अब नहीं है**, इसलिए आपकी प्रगति अब अपडेट नहीं होती। इस रिपॉज़िटरी के क्लोन में \`${COMMAND} init --learner\` चलाकर पुश करें, या ऐप इंस्टॉल करें (${INSTALL_LINK})।`,
    },
  },
  upstream: ({ name, behind, roadmapChanged, url, compare }) =>
    `यह फ़ोर्क \`${name}\` से ${behind >= BEHIND_LIMIT ? "कम से कम " : ""}${number(behind)} कमिट पीछे है, और ${roadmapChanged ? "वहाँ रोडमैप बदल गया है" : "वहाँ रोडमैप वही है"}। इसे अपडेट करने के लिए [इसके मुख्य पेज](${url}) पर **Sync fork** दबाएँ। अगर GitHub कोई कॉन्फ़्लिक्ट बताए, तो **Discard commits** आपके कोर्स के लिए सुरक्षित है: Waymark अपनी फ़ाइलें और आपकी सेटिंग वापस रख देता है। अगर आपने दूसरी फ़ाइलें बदली हैं, तो इसके बजाय [एक पुल रिक्वेस्ट खोलें](${compare}) और कॉन्फ़्लिक्ट वहीं सुलझाएँ।`,
  restored: ({ files, keys }) =>
    `किसी ने इस फ़ोर्क में **Discard commits** दबाया, जिससे वे सभी फ़ाइलें हट जाती हैं जो मूल रिपॉज़िटरी में नहीं हैं। आपके इश्यू वैसे ही हैं। Waymark ये फ़ाइलें वापस रखता है: ${files.map((file) => `\`${file}\``).join(", ")}।${keys.length === 0 ? "" : ` आपकी सेटिंग इनमें हैं: ${keys.map((key) => `\`${key}\``).join(", ")}।`} इसके बाद \`progress.md\` और उसके चित्र वापस आते हैं। आपकी जोड़ी गई दूसरी फ़ाइलें वापस नहीं रखी जातीं।`,
  readings: {
    words: ({ phases, topics, projects, names }) =>
      `${[
        plural(phases, { one: "चरण", other: "चरण" }),
        plural(topics, { one: "विषय", other: "विषय" }),
        ...(projects > 0 ? [plural(projects, { one: "प्रोजेक्ट", other: "प्रोजेक्ट" })] : []),
      ].join(", ")}: ${names.join(", ")}${topics > names.length ? ", …" : ""}`,
    unsure:
      "Waymark इस रोडमैप को अलग-अलग तरीकों से पढ़ सकता है, और उसे पक्का नहीं पता कि कौन-सा सही है। आपके चुनने से पहले कोई इश्यू नहीं खुलता।",
    lost: "रोडमैप बदल गया है, और Waymark इसे अब तक जिस तरह पढ़ता था, उस तरह पढ़ने पर कोई विषय नहीं मिलता। कुछ भी बदला नहीं गया।",
    onIssue:
      "एक बॉक्स पर निशान लगाएँ, या इस इश्यू पर टिप्पणी में `/waymark reading A` लिखें। आपकी पसंद `.github/roadmap.yml` में सहेजी जाती है।",
    onPull: "मर्ज करने से पहले एक बॉक्स पर निशान लगाएँ। फिर आपकी पसंद `.github/roadmap.yml` में सहेजी जाती है।",
  },
  howItComesAbout:
    "Waymark यह फ़ाइल इस रिपॉज़िटरी के इश्यू से बनाता है। किसी इश्यू को पूरा करने के लिए उसे बंद करें, या छोड़ने के लिए _not planned_ के रूप में बंद करें। इस फ़ाइल में आपके किए बदलाव मिट जाते हैं।",

  issue: {
    headings: {
      learn: {
        topic: "क्या सीखना है",
        project: "आप किसका अभ्यास करेंगे",
        skill: "जानने लायक टूल",
      },
      buildsOn: "इससे पहले क्या आना चाहिए",
      roadmapSays: "रोडमैप क्या कहता है",
      objectives: "इसके बाद आप क्या कर पाएँगे",
      exercise: "आज़माकर देखें",
      links: "कहाँ सीखें",
      phaseLinks: "पूरे चरण के लिए",
      doneWhen: "कब पूरा माना जाए",
    },
    steps: {
      topic: ["इसके बारे में पढ़ें", "कुछ पंक्तियों का कोड लिखकर आज़माएँ"],
      project: ["पहला संस्करण जो चलता है", "जाँचा और सुधारा गया", "किसी को दिखाया गया"],
      skill: ["अपने किसी प्रोजेक्ट में एक बार इस्तेमाल किया"],
    },
    doneWhen: {
      topic: "आप इसे अपने किसी छोटे प्रोजेक्ट में बिना कहीं देखे इस्तेमाल कर सकते हैं।",
      project: "प्रोजेक्ट चलता है, किसी और ने उसे आज़माया है, और वह आपकी अपनी रिपॉज़िटरी में है।",
      skill: "आपने ऊपर का हर टूल अपने किसी प्रोजेक्ट में इस्तेमाल किया है।",
    },
    objectivesMet: "आप ऊपर की हर बात बिना कहीं देखे कर सकते हैं।",
    thenClose: "इसके बाद इसे पूरा करने के लिए यह इश्यू बंद करें। छोड़ने के लिए इसे _not planned_ के रूप में बंद करें।",
    optional: "यह वैकल्पिक है: आप इसके बिना भी रोडमैप पूरा कर सकते हैं।",
    topicOf: (place, topics) => ({
      before: "",
      after: ` में विषय ${number(place)} (कुल ${number(topics)})।`,
    }),
    buildAfter: { before: "इसे ", after: " के बाद बनाएँ।" },
    untilThen: (locked, ready) =>
      `जब तक ये सब पूरे या छोड़े नहीं जाते, इस इश्यू पर लेबल \`${locked}\` रहता है। फिर इस पर लेबल \`${ready}\` लगता है।`,
    blockedUntilThen: "जब तक ये सब पूरे या छोड़े नहीं जाते, GitHub इस इश्यू को रुका हुआ दिखाता है।",
    more: (lines) => `…रोडमैप में ${number(lines)} और हैं।`,
    wayBack: "रोडमैप में देखें",
    yours: "बॉक्स पर निशान लगाएँ और नोट जोड़ें। Waymark उन्हें बनाए रखता है।",
    earlier: "पहले लगाए गए निशान:",
  },
  news: {
    ready: "इस प्रोजेक्ट से पहले जो कुछ आना चाहिए, वह सब आपने पूरा कर लिया या छोड़ दिया है। अब आप इसे बना सकते हैं।",
    finished: ({ title, learned, next }) =>
      [
        `आपने **${title}** पूरा कर लिया है। बहुत बढ़िया!`,
        ...(learned.length === 0 ? [] : [`आपने सीखा: ${learned.join(", ")}।`]),
        ...(next === null ? [] : [`अगला चरण **${next.title}** है: ${next.first.join(", ")}।`]),
      ].join("\n\n"),
  },
  finish: {
    heading: (title) => `आपने ${title} पूरा कर लिया!`,
    summary: ({ items: many, projects, days, weeks }) =>
      [
        `${number(days)} दिन में ${itemsOf(many)}।`,
        ...(projects === 0 ? [] : [`${number(projects)} प्रोजेक्ट ${projects === 1 ? "बनाया" : "बनाए"}।`]),
        ...(weeks < 2 ? [] : [`सबसे लंबा सिलसिला: लगातार ${number(weeks)} हफ़्ते।`]),
      ].join(" "),
    projects: "आपके बनाए प्रोजेक्ट:",
    forProfile: "आपके प्रोफ़ाइल README के लिए:",
    forPost: "साझा करने के लिए:",
    post: (title, { items: many, days }) => `मैंने “${title}” पूरा किया: ${number(days)} दिन में ${itemsOf(many)}।`,
    end: "Waymark अब कोई रिमाइंडर नहीं भेजेगा। आपके इश्यू, `progress.md` और बैज बने रहेंगे।",
    finished: "पूरा हुआ",
    on: (on) => `${day(on)} को पूरा हुआ`,
    columns: ({ items: many, projects, days, weeks }) => [
      [number(many), "आइटम"],
      [number(projects), "प्रोजेक्ट"],
      [number(days), "दिन"],
      [number(weeks), weeks === 1 ? "लगातार हफ़्ता" : "लगातार हफ़्ते"],
    ],
  },
  milestone: {
    phase:
      "आपके रोडमैप का एक चरण, इसके विषयों और उनके बाद बनाए जाने वाले प्रोजेक्ट के साथ। इसके सभी ज़रूरी आइटम पूरे होने या छोड़े जाने पर यह अपने आप बंद हो जाता है।",
    optionalPhase: "आपके रोडमैप का एक वैकल्पिक चरण। इसके सभी आइटम पूरे होने या छोड़े जाने पर यह अपने आप बंद हो जाता है।",
  },
  labels: {
    topic: "सीखने के लिए",
    project: "बनाने के लिए",
    skill: "जानने लायक टूल",
    optional: "रोडमैप पूरा करने के लिए ज़रूरी नहीं",
    locked: "पहले इसके विषय पूरे करें",
    ready: "अब आप इसे बना सकते हैं",
    retired: "अब रोडमैप में नहीं",
    stuck: "मेंटर की मदद चाहिए",
    waymark: "आपकी प्रगति दिखाता है। Waymark इसे अपडेट रखता है",
  },

  badge: {
    forReadme: "आपके README के लिए बैज",
    label: "रोडमैप",
    status: ({ done, total, percent: value }) =>
      total === 0 && value === 0 ? "अभी कुछ नहीं" : `${percent(value)} (${number(total)} में से ${number(done)})`,
  },
  picture: {
    title: "सीखने की प्रगति",
    weekByWeek: "हर हफ़्ते कितना पूरा हुआ",
    completedIn: (done, monday) => `${day(monday)} के हफ़्ते में ${number(done)}`,
    nothingCompleted: "इन हफ़्तों में अभी कुछ नहीं",
    morePhases: (phases) => `${number(phases)} और चरण`,
  },
  tracking: {
    title: "आपकी प्रगति",
    deleted: {
      heading: "हटाए गए इश्यू",
      words: "Waymark इनके लिए नए इश्यू तभी खोलता है जब आप कहें। नया इश्यू पाने के लिए उसके बॉक्स पर निशान लगाएँ।",
    },
    openAgain: (title) => `“${title}” फिर से खोलें`,
    coming: (issues, off) =>
      `Waymark ${number(issues)} इश्यू खोल रहा है, सीखने या बनाने की हर चीज़ के लिए एक। न किसी का उल्लेख किया जाता है, न किसी को इश्यू सौंपा जाता है। Waymark को रोकने के लिए इस इश्यू पर लेबल ${off} लगाएँ।`,
    intro:
      "किसी इश्यू को पूरा करने के लिए उसे बंद करें, या छोड़ने के लिए _not planned_ के रूप में बंद करें। इसे वापस लेने के लिए इश्यू फिर से खोलें। यह दिखाने के लिए कि आपने शुरू कर दिया है, इश्यू में किसी बॉक्स पर निशान लगाएँ या इश्यू खुद को सौंपें। साप्ताहिक गति जैसी और सुविधाएँ देखने के लिए टिप्पणी में `/waymark help` लिखें।",
    details: "पूरा विवरण",
    boardGone:
      "किसी ने बोर्ड को बंद, अनलिंक या डिलीट कर दिया है, इसलिए Waymark अब उसे अपडेट नहीं करता। ऊपर की सूची अपडेट होती रहती है।",
    boardAgain: (last) => `नंबर ${last} की जगह दूसरा बोर्ड बनाएँ`,
    ownBoard: {
      heading: "बोर्ड बनाएँ",
      words: ({ projects, guide }) =>
        `GitHub ऐप को निजी खातों के बोर्ड तक पहुँचने नहीं देता। [आपके अपने टोकन से](${guide}) Waymark एक बोर्ड बनाता है और उसे अपडेट रखता है। या खुद बनाएँ: [इस रिपॉज़िटरी के प्रोजेक्ट खोलें](${projects}), **New project** और **Board** चुनें, फिर **Workflows** में इस रिपॉज़िटरी के लिए **Auto-add to project** चालू करें। जब आप कोई इश्यू बंद करते हैं, तो GitHub उसका कार्ड Done में ले जाता है।`,
    },
  },
  board: {
    missing: {
      "owned-by-person": "ऐप और वर्कफ़्लो का अपना टोकन निजी खाते के बोर्ड तक नहीं पहुँच सकते।",
      "not-classic":
        "कोई बोर्ड नहीं है, क्योंकि `project-token` क्लासिक टोकन नहीं है। किसी और तरह का टोकन निजी खाते के बोर्ड तक नहीं पहुँच सकता।",
      "no-scope": "कोई बोर्ड नहीं है, क्योंकि `project-token` के टोकन के पास `project` स्कोप नहीं है।",
      "no-repo-scope":
        "बोर्ड पुराना है, क्योंकि इस निजी रिपॉज़िटरी के लिए `project-token` के टोकन को `repo` स्कोप चाहिए।",
      "not-owner":
        "कोई बोर्ड नहीं है, क्योंकि `project-token` का टोकन किसी और का है। मालिक के बोर्ड तक केवल मालिक का टोकन पहुँच सकता है।",
      rejected: "बोर्ड पुराना है, क्योंकि `project-token` का टोकन समाप्त हो गया है या रद्द कर दिया गया है।",
      "no-permission": "बोर्ड पुराना है, क्योंकि `project-token` का टोकन बोर्ड तक नहीं पहुँच सकता।",
      "older-server": "यह GitHub सर्वर बोर्ड के लिए बहुत पुराना है, इसलिए कोई बोर्ड नहीं है।",
      "no-answer": "इस बार बोर्ड अपडेट नहीं हुआ, क्योंकि GitHub ने जवाब नहीं दिया। अगला रन फिर से कोशिश करेगा।",
    },
    fix: ({ token, secret }) =>
      `[एक क्लासिक टोकन बनाएँ](${token}), फिर [उसे उस सीक्रेट में सहेजें](${secret}) जिसे \`project-token\` इस्तेमाल करता है।`,
    refused: (said) => `बोर्ड पुराना है। बाकी सब अपडेट है। ${said}`,
    notYet: `अभी कोई बोर्ड नहीं है। बनाने के लिए \`${COMMAND} sync\` चलाएँ, या इस वर्कफ़्लो में \`mode: sync\` लिखें।`,
    status: {
      complete: () => "जो ज़रूरी है, वह सब पूरा हो गया है।",
      inactive: (off) => (off ? "इस हफ़्ते छुट्टी है।" : "पिछले दो हफ़्तों में कुछ पूरा नहीं हुआ।"),
      "on-track": () => "पिछले हफ़्तों का कुछ बाकी नहीं है।",
      "at-risk": (many) => `${left(many)}: ज़्यादा से ज़्यादा एक हफ़्ते का काम।`,
      "off-track": (many) => `${left(many)}: एक हफ़्ते से ज़्यादा का काम।`,
    },
    about: (title) => `${title}: हर कार्ड कोर्स का एक इश्यू है।`,
    readme: (title) =>
      [
        `# ${title}`,
        "हर कार्ड कोर्स का एक इश्यू है। पूरा करने के लिए इश्यू बंद करें; कार्ड अपने आप आगे बढ़ता है।",
        "शुरू करने पर कार्ड को **In Progress** में ले जाएँ, और सीख लेने पर **Done** में: उसका इश्यू अपने आप बदल जाता है।",
        "व्यू, फ़ील्ड, विकल्प और रंग आपके हैं: आप उनके नाम बदल सकते हैं, उन्हें खिसका या हटा सकते हैं।",
      ].join("\n\n"),
    options: {
      topic: "विषय",
      project: "प्रोजेक्ट",
      skill: "कौशल",
      skills: "भाषाएँ और टूल",
      later: "बाद के चरण",
    },
    fields: { Phase: "चरण", Kind: "प्रकार", Target: "लक्ष्य तारीख", Week: "हफ़्ता" },
    views: { board: "बोर्ड", phases: "चरण के अनुसार", week: "इस हफ़्ते", next: "आगे", projects: "प्रोजेक्ट" },
  },
  stopped: {
    retires: (retiring, known) =>
      `जिन ${number(known)} आइटम के इश्यू हैं, उनमें से ${number(retiring)} अब रोडमैप में नहीं ${retiring === 1 ? "है" : "हैं"}। यह गलती लगती है, इसलिए कुछ नहीं बदला गया। अगर यह गलती नहीं है, तो पिन किए गए इश्यू पर उसके बॉक्स में निशान लगाएँ या टिप्पणी में /waymark apply लिखें।`,
    retire: (many) => `हाँ, ये ${itemsOf(many)} कोर्स से हटाएँ। इनके इश्यू बंद होंगे, डिलीट नहीं`,
    replaces: ({ retiring, renamed, known }) =>
      `रोडमैप बहुत बदल गया है: जिन ${number(known)} आइटम के इश्यू हैं, उनमें से ${number(retiring)} अब नहीं हैं और ${number(renamed)} के शीर्षक बहुत अलग हैं। यह गलती लगती है, इसलिए कुछ नहीं बदला गया। अगर यह गलती नहीं है, तो पिन किए गए इश्यू पर उसके बॉक्स में निशान लगाएँ या टिप्पणी में /waymark apply लिखें।`,
    replace: (items) => `हाँ, ये ${number(items)} बदलाव करें। इश्यू बंद होंगे या उन्हें नया शीर्षक मिलेगा, डिलीट नहीं होंगे`,
    opens: (items, most) =>
      `रोडमैप में ${number(items)} नए आइटम हैं, यानी ${number(most)} से ज़्यादा। कॉन्फ़िगरेशन में \`max_issues\` इतने की इजाज़त नहीं देता, इसलिए कुछ नहीं बदला गया। अगर आप ये इश्यू चाहते हैं, तो पिन किए गए इश्यू पर बॉक्स में निशान लगाएँ या टिप्पणी में /waymark apply लिखें।`,
    open: (items) => `हाँ, ये ${number(items)} इश्यू खोलें`,
    badConfig: (said) => `कॉन्फ़िगरेशन में गलती है, इसलिए कुछ नहीं बदला गया। ${said}`,
    noConfig: (path) => `\`${path}\` नाम की फ़ाइल नहीं है, लेकिन वर्कफ़्लो उसे कॉन्फ़िगरेशन बताता है।`,
    absent: (path) => `फ़ाइल \`${path}\` अब मौजूद नहीं है।`,
    empty: (path) => `\`${path}\` में अब कोई विषय नहीं मिलता।`,
    notRoadmap: (path, said) => `\`${path}\` अब रोडमैप की तरह नहीं पढ़ा जाता: ${said}`,
    unreadable: (path, why) => `\`${path}\` नहीं पढ़ा जा सकता: ${UNREADABLE[why]}।`,
    advice:
      "कुछ नहीं बदला गया। फ़ाइल ठीक करें, `.github/roadmap.yml` में `source:` से दूसरी फ़ाइल बताएँ, या Waymark रोकने के लिए वहाँ `enabled: false` लिखें।",
    unread: (said) => `Waymark इस फ़ाइल को रोडमैप की तरह नहीं पढ़ता: ${said}`,
    none: (path) => `\`${path}\` नाम की कोई फ़ाइल नहीं है।`,
    undecided: (issue) =>
      `Waymark नहीं जान सका कि इश्यू #${issue} का लेखक इस रिपॉज़िटरी में लिख सकता है या नहीं। यह इश्यू इस कोर्स के पिन किए गए इश्यू के रूप में चिह्नित है, इसलिए कुछ नहीं बदला गया। बाद में फिर कोशिश करें। अगर फिर ऐसा हो, तो लेखक को लिखने की अनुमति दें, या Waymark को उसी खाते या App से चलाएँ जिसने इश्यू खोला था। अगर आप इस इश्यू को नहीं जानते, तो इसे डिलीट करें।`,
  },
  plan: {
    groups: {
      "new-labels": (many) => plural(many, { one: "नया लेबल", other: "नए लेबल" }),
      "new-milestones": (many) => plural(many, { one: "नया माइलस्टोन", other: "नए माइलस्टोन" }),
      "changed-milestones": (many) => plural(many, { one: "बदला हुआ माइलस्टोन", other: "बदले हुए माइलस्टोन" }),
      "closed-milestones": (many) =>
        plural(many, { one: "बंद माइलस्टोन (उसका चरण पूरा है)", other: "बंद माइलस्टोन (उनके चरण पूरे हैं)" }),
      "reopened-milestones": (many) =>
        plural(many, { one: "दोबारा खुला माइलस्टोन", other: "दोबारा खुले माइलस्टोन" }),
      comments: (many) => plural(many, { one: "टिप्पणी", other: "टिप्पणियाँ" }),
      "new-issues": (many) => plural(many, { one: "नया इश्यू", other: "नए इश्यू" }),
      "changed-issues": (many) => plural(many, { one: "बदला हुआ इश्यू", other: "बदले हुए इश्यू" }),
      "retired-issues": (many) =>
        plural(many, { one: "इश्यू जो अब रोडमैप में नहीं है", other: "इश्यू जो अब रोडमैप में नहीं हैं" }),
      "reopened-issues": (many) => plural(many, { one: "दोबारा खुला इश्यू", other: "दोबारा खुले इश्यू" }),
      "completed-issues": (many) => plural(many, { one: "पूरा होने पर बंद इश्यू", other: "पूरे होने पर बंद इश्यू" }),
      "skipped-issues": (many) =>
        plural(many, { one: "छोड़ा गया इश्यू (not planned)", other: "छोड़े गए इश्यू (not planned)" }),
      "duplicate-issues": (many) =>
        plural(many, { one: "डुप्लिकेट होने पर बंद इश्यू", other: "डुप्लिकेट होने पर बंद इश्यू" }),
      "new-boards": (many) => plural(many, { one: "नया बोर्ड", other: "नए बोर्ड" }),
      "closed-boards": (many) =>
        plural(many, { one: "बंद बोर्ड (एक पुराना बोर्ड है)", other: "बंद बोर्ड (एक पुराना बोर्ड है)" }),
      "new-fields": (many) => plural(many, { one: "बोर्ड पर नया फ़ील्ड", other: "बोर्ड पर नए फ़ील्ड" }),
      "changed-fields": (many) => plural(many, { one: "बोर्ड पर बदला हुआ फ़ील्ड", other: "बोर्ड पर बदले हुए फ़ील्ड" }),
      weeks: () => "बोर्ड पर बदले हुए हफ़्ते",
      "status-updates": (many) =>
        plural(many, { one: "बोर्ड पर स्थिति की सूचना", other: "बोर्ड पर स्थिति की सूचनाएँ" }),
      "new-views": (many) => plural(many, { one: "बोर्ड पर नया व्यू", other: "बोर्ड पर नए व्यू" }),
      "new-cards": (many) => plural(many, { one: "बोर्ड पर नया कार्ड", other: "बोर्ड पर नए कार्ड" }),
      "changed-cards": (many) => plural(many, { one: "बोर्ड पर बदला हुआ कार्ड", other: "बोर्ड पर बदले हुए कार्ड" }),
      "new-sub-issues": (many) => plural(many, { one: "नया उप-इश्यू", other: "नए उप-इश्यू" }),
      "removed-sub-issues": (many) => plural(many, { one: "हटाया गया उप-इश्यू", other: "हटाए गए उप-इश्यू" }),
      "new-dependencies": (many) => plural(many, { one: "नई निर्भरता", other: "नई निर्भरताएँ" }),
      "removed-dependencies": (many) => plural(many, { one: "हटाई गई निर्भरता", other: "हटाई गई निर्भरताएँ" }),
      "turned-off": () => "Waymark बंद",
      "changed-files": (many) => plural(many, { one: "बदली हुई फ़ाइल", other: "बदली हुई फ़ाइलें" }),
      "removed-files": (many) => plural(many, { one: "हटाई गई फ़ाइल", other: "हटाई गई फ़ाइलें" }),
      "left-alone": (many) => plural(many, { one: "आइटम जैसा है वैसा रहेगा", other: "आइटम जैसे हैं वैसे रहेंगे" }),
    },
    trackingIssue: "पिन किया गया इश्यू",
    needs: (project, blocker) => `${project} के लिए ${blocker} ज़रूरी है`,
    needsNoLonger: (project, blocker) => `${project} के लिए ${blocker} अब ज़रूरी नहीं है`,
  },
  reasons: {
    plain: {
      "learning-introduction": "इसका परिचय सीखने के बारे में है।",
      levels: "इसके चरण बुनियादी से उन्नत तक जाते हैं।",
      steps: "इसके शीर्षकों पर किसी कोर्स के चरणों की तरह नंबर हैं।",
      awesome: "यह ख़ुद को awesome सूची कहता है।",
      placeholders: "इसके कई आइटम भरने के लिए छोड़ी गई जगहें हैं।",
      "unknown-language": "Waymark इस टेक्स्ट की भाषा नहीं जानता, या भाषा पहचानने के लिए टेक्स्ट बहुत कम है।",
      "few-topics": "तीन से कम विषय हैं।",
      picture: "इसमें तस्वीरें हैं। अगर रोडमैप किसी तस्वीर में है, तो Waymark उसे नहीं पढ़ सकता।",
      accepted: "आपने ऐसा चुना है, इसलिए Waymark इसे रोडमैप की तरह पढ़ता है।",
      "no-learning-title": "शीर्षक में सीखने का ऐसा कोई शब्द नहीं है जिसे Waymark जानता हो।",
      "no-phases": "इसमें नंबर वाले चरण, हफ़्ते या दिन नहीं हैं, और बुनियादी या उन्नत जैसे स्तर भी नहीं हैं।",
      "no-learning-heading": "आइटम के ऊपर का कोई शीर्षक नहीं कहता कि उन्हें सीखना है।",
      "other-document": "इसके शब्द और इसकी बनावट उन दस्तावेज़ों जैसी है जो रोडमैप नहीं हैं।",
      "no-topics": "टेक्स्ट में कोई विषय नहीं मिला।",
      "nothing-named": "कॉन्फ़िगरेशन जिन्हें विषय बताता है, वैसा टेक्स्ट में कुछ नहीं है।",
      advice:
        "अगर यह रोडमैप है, तो `.github/roadmap.yml` में `enabled: true` लिखें। तब Waymark इसे रोडमैप की तरह पढ़ेगा।",
    },
    quoting: {
      "learning-title": (quoted) => `शीर्षक में किसी कोर्स या रोडमैप का नाम है: ${quoted}।`,
      "list-title": (quoted) => `शीर्षक कहता है कि यह लिंक, नोट्स या सवालों की सूची है: ${quoted}।`,
      "product-title": (quoted) => `शीर्षक किसी टूल या प्रोडक्ट का नाम है: ${quoted}।`,
      "product-plans": (quoted) => `कुछ आइटम किसी प्रोडक्ट की योजनाओं जैसे हैं: ${quoted}।`,
      releases: (quoted) => `चरणों के नाम किसी प्रोडक्ट के वर्शन या तारीखों जैसे हैं: ${quoted}।`,
      "product-sections": (quoted) => `इसमें सॉफ़्टवेयर के दस्तावेज़ों जैसे हिस्से हैं: ${quoted}।`,
      questions: (quoted) => `ज़्यादातर आइटम सवाल हैं: ${quoted}।`,
      links: (quoted) => `ज़्यादातर आइटम लिंक हैं: ${quoted}।`,
      sentences: (quoted) => `ज़्यादातर आइटम वाक्य हैं, सीखने की चीज़ों के नाम नहीं: ${quoted}।`,
    },
    found: ({ topics, phases }) =>
      `Waymark को ${plural(phases, { one: "चरण", other: "चरणों" })} में ${plural(topics, { one: "विषय मिला", other: "विषय मिले" })}।`,
    tooMany: ({ items, most }) =>
      `इस रोडमैप में ${number(items)} आइटम हैं। Waymark ज़्यादा से ज़्यादा ${number(most)} इश्यू खोलता है, जब तक \`.github/roadmap.yml\` में \`max_issues\` इससे ज़्यादा की इजाज़त न दे। इसलिए कोई इश्यू नहीं खुलता।`,
    tooComplex: (line) => `लाइन ${number(line)} पर टेक्स्ट इतना लंबा या जटिल है कि पढ़ा नहीं जा सकता।`,
    tooSlow: (seconds) => `इसे पढ़ने में ${number(seconds)} सेकंड से ज़्यादा लगते हैं। इसे छोटा या सरल करें।`,
    tooBig: (mebibytes) => `इसे पढ़ने में ${number(mebibytes)} MiB से ज़्यादा मेमोरी लगती है। इसे छोटा या सरल करें।`,
  },
  config: {
    tooLong: (limit) => `इसमें ${number(limit)} से ज़्यादा अक्षर हैं`,
    tooManyColons: (limit) => `एक लाइन में ${number(limit)} से ज़्यादा कोलन हैं`,
    tooDeep: (limit) => `इसमें ${number(limit)} से ज़्यादा स्तर हैं`,
    notYaml: () => "यह मान्य YAML नहीं है",
    alias: "इसमें उपनाम (`*name`) है, जो समर्थित नहीं है: मान दोबारा लिखें",
    anchor: "इसमें एंकर (`&name`) है, जो समर्थित नहीं है",
    tag: (tag) => `इसमें टैग \`${tag}\` है, जो समर्थित नहीं है`,
    forbiddenKey: (key) => `"${key}" कुंजी नहीं हो सकती`,
    unknownKey: (key) => `"${key}" यहाँ की कुंजी नहीं है।`,
    meant: (key) => `क्या आपका मतलब "${key}" था?`,
    knownKeys: (keys) => `यहाँ की कुंजियाँ: ${keys}।`,
    wrong: (name, expected) => `${name === null ? "फ़ाइल" : `"${name}"`}: ${expected.join(", या ")}`,
    types: {
      text: "टेक्स्ट होना चाहिए",
      number: "संख्या होनी चाहिए",
      "whole-number": "पूर्ण संख्या होनी चाहिए",
      boolean: "true या false होना चाहिए",
      list: "सूची होनी चाहिए",
      group: "कुंजियों का समूह होना चाहिए",
      other: "मान्य नहीं है",
    },
    oneOf: (values) => `इनमें से एक होना चाहिए: ${values}`,
    least: (limit, of) =>
      `कम से कम ${number(limit)}${SIZE[of]} ${of === "number" || limit === 1 ? "होना" : "होने"} चाहिए`,
    most: (limit, of) =>
      `ज़्यादा से ज़्यादा ${number(limit)}${SIZE[of]} ${of === "number" || limit === 1 ? "होना" : "होने"} चाहिए`,
    rules: {
      "web-address": "https: या http: से शुरू होने वाला पता होना चाहिए",
      path: "रिपॉज़िटरी के अंदर का पाथ होना चाहिए, जैसे docs/roadmap.md",
      "no-workflow": ".github/workflows में नहीं होना चाहिए, क्योंकि वहाँ की फ़ाइलें कोड चलाती हैं",
      day: "कोई दिन होना चाहिए, जैसे 2026-11-25",
      "topics-or-hours": "`topics` या `hours` में से एक होना चाहिए, दोनों नहीं",
      mentor: "false या मेंटर की रिपॉज़िटरी होनी चाहिए, जैसे owner/class",
      "time-zone": "किसी टाइम ज़ोन का नाम होना चाहिए, जैसे Europe/Berlin या America/New_York",
    },
  },
  gaps: {
    heading: (gaps) => `${plural(gaps, { one: "बात", other: "बातों" })} पर आपका ध्यान चाहिए`,
    of: (gap) => {
      switch (gap.kind) {
        case "no-workflow":
          return {
            what: `${WORKFLOW_PATH} नहीं है।`,
            why: "जब आप कोई इश्यू बंद करते हैं, तो यह progress.md और बैज को अपडेट करता है।",
            fix: `क्लोन में \`${COMMAND} init --learner\` चलाएँ, या इसे Waymark के दस्तावेज़ों से एक नई फ़ाइल में पेस्ट करें`,
          };
        case "app-right":
          return {
            what: `ऐप के पास यहाँ “${RIGHT_NAMES[gap.right]}” में लिखने की अनुमति नहीं है।`,
            why: WHY_RIGHT[gap.right],
            fix: `“${RIGHT_NAMES[gap.right]}: read and write” स्वीकार करें`,
          };
        case "workflow-right":
          return {
            what: `वर्कफ़्लो के पास ${inWorkflow(gap.right)}: ${gap.access} अनुमति नहीं है।`,
            why: WHY_RIGHT[gap.right],
            fix: "इसे वर्कफ़्लो के permissions में जोड़ें",
          };
      }
    },
  },
  pause: {
    slower: (at) => `GitHub ने Waymark को धीमा चलने को कहा है। बाकी काम लगभग ${at} अपने आप होगा।`,
    limit: ({ open, all, anHour }, at) =>
      `${number(all)} में से ${number(open)} इश्यू खुले हैं। GitHub एक घंटे में ${number(anHour)} नए इश्यू की अनुमति देता है, इसलिए बाकी लगभग ${at} खुल जाएँगे।`,
    instant: ({ time, zone, day: on }) => `${day(on)} को ${time} बजे (${zone})`,
  },
  changes: {
    intro: "रोडमैप बदल गया है, इसलिए Waymark ने आपके इश्यू अपडेट किए हैं:",
    added: (issues) => `नए: ${issues}`,
    returned: (issues) => `रोडमैप में वापस: ${issues}`,
    renamed: (issues) => `जिनके नाम बदले: ${issues}`,
    kept: (issues) => `रोडमैप में जिनके नाम बदले (आपके अपने शीर्षक बने रहते हैं): ${issues}`,
    now: (name) => `अब “${name}”`,
    was: (name) => `पहले “${name}”`,
    moved: (issues) => `दूसरे चरण में ले जाए गए: ${issues}`,
    phases: (names) => `जिन चरणों के नाम बदले: ${names}`,
    isNow: (from, to) => `“${from}” अब “${to}” है`,
    isNowKept: (from, to) => `“${from}” अब “${to}” है (आपका अपना माइलस्टोन शीर्षक बना रहता है)`,
    left: (issues) => `अब रोडमैप में नहीं: ${issues}। ये इश्यू बने रहते हैं, पर अब गिने नहीं जाते।`,
    more: (others) => `और ${number(others)} अन्य`,
  },
  setUp: {
    title: "Waymark सेट अप करें",
    body: ({ issues, readings, turnsOn, settings, actions, adds, reading, phaseByPhase, known, noBadge }) =>
      `Waymark इस रोडमैप को कोर्स में बदलने के लिए तैयार है: सीखने की हर चीज़ के लिए एक इश्यू। जब आप किसी इश्यू का विषय सीख लें, तो उसे बंद करें।

${readings === null ? "" : `${readings}\n\n`}${actions === null ? "दो" : "तीन"} कदम, किसी भी क्रम में:

1. **इश्यू (_Issues_) चालू करें।** फ़ोर्क में शुरू में ये नहीं होते। ${turnsOn ? `इस पुल रिक्वेस्ट को मर्ज करने पर ये चालू हो जाते हैं; आप इन्हें [सेटिंग](${settings}) में फिर से बंद कर सकते हैं।` : `[सेटिंग](${settings}) में _Features_ के नीचे _Issues_ पर निशान लगाएँ।`}
${actions === null ? "" : `1. **GitHub Actions चालू करें।** इससे \`progress.md\` और बैज अपडेट होते हैं। [Actions पेज](${actions}) पर हरा बटन दबाएँ।\n`}1. **यह पुल रिक्वेस्ट मर्ज करें।** यह जोड़ता है: ${adds({ workflow: "एक वर्कफ़्लो", badge: "आपके README में बैज", config: "एक कॉन्फ़िगरेशन फ़ाइल, जिसे आप बदल सकते हैं (`.github/roadmap.yml`)" })}।

फिर ${issues === null ? "आपके चुने हुए तरीके के इश्यू" : `${number(issues)} इश्यू`} अपने आप खुलते हैं, और एक और इश्यू आपकी प्रगति दिखाता है। न किसी का उल्लेख किया जाता है, न किसी को इश्यू सौंपा जाता है। इन इश्यू की सूचनाएँ आपको तभी मिलती हैं जब आप इस रिपॉज़िटरी को Watch कर रहे हों। कम सूचनाओं के लिए रिपॉज़िटरी के ऊपर _Watch_ और फिर _Participating and mentions_ चुनें।

${reading === null ? "" : `Waymark रोडमैप को इस तरह पढ़ता है:\n\n${reading}\n\n`}${phaseByPhase === null ? "" : `- [ ] इश्यू चरण-दर-चरण खोलें: अगला चरण तब खुलता है जब पिछला लगभग पूरा हो ${phaseByPhase}\n`}${known === null ? "" : `- [ ] मुझे ${known.phases} पहले से आता है: इसके बाद के विषय सुझाएँ ${known.mark}\n`}${noBadge === null ? "" : `- [ ] मेरे README में बैज न लगाएँ ${noBadge}\n`}
मन बदल गया? यह पुल रिक्वेस्ट बंद करें: Waymark यहाँ और कुछ नहीं करेगा।
`,
    missing: ({ issues, settings, actions }) =>
      `मर्ज करने के लिए धन्यवाद। एक कदम बाकी है:

- **इश्यू (_Issues_) बंद हैं।** [सेटिंग](${settings}) में _Features_ के नीचे _Issues_ पर निशान लगाएँ। फिर ${number(issues)} इश्यू अपने आप खुलते हैं।${actions === null ? "" : `\n- Waymark नहीं देख सकता कि GitHub Actions चालू है या नहीं। अगर [Actions पेज](${actions}) पर हरा बटन दिखे, तो उसे दबाएँ।`}

Waymark मर्ज के 1, 2, 5, 10, 20 और 40 मिनट बाद, और उसके बाद हर घंटे, फिर से जाँच करता है।`,
    ready: (issues) => `इश्यू चालू हैं और आपका कोर्स तैयार है। [अपने इश्यू खोलें](${issues})।`,
  },
  filesPull: {
    title: "अपनी प्रगति अपडेट करें",
    body: ({ rulesets, branches }) =>
      `डिफ़ॉल्ट ब्रांच पर सीधे कमिट नहीं किए जा सकते, इसलिए इस पुल रिक्वेस्ट में \`progress.md\`, बैज और चित्र हैं। जब तक आप इसे मर्ज नहीं करते, Waymark इसे अपडेट रखता है। आप इसे कभी भी मर्ज कर सकते हैं।

अगर आप सीधे कमिट चाहते हैं, तो [रूलसेट](${rulesets}) या [ब्रांच सुरक्षा](${branches}) में Waymark को नियम से छूट दें।

पहली पुल रिक्वेस्ट वह वर्कफ़्लो भी जोड़ती है जो इन फ़ाइलों को अपडेट रखता है। अगर आप उसे बिना मर्ज किए बंद करते हैं, तो Waymark उसे फिर से नहीं खोलता।
`,
    moot: "डिफ़ॉल्ट ब्रांच में यह सब पहले से है, इसलिए मर्ज करने के लिए कुछ नहीं बचा।",
  },
  talk: {
    help: "टिप्पणी इनमें से किसी कमांड से शुरू करें। इस रिपॉज़िटरी में लिखने की अनुमति वाला हर व्यक्ति इनका इस्तेमाल कर सकता है:",
    commands: {
      next: "अब क्या करें",
      status: "आप कहाँ तक पहुँचे हैं",
      done: "किसी इश्यू पर: उसे पूरा करता है",
      skip: "किसी इश्यू पर: उसे छोड़ता है (वापस लेने के लिए उसे फिर से खोलें)",
      stuck: "किसी इश्यू पर: लेबल `stuck` लगाता है, ताकि मेंटर उसे ढूँढ सके",
      built: "किसी प्रोजेक्ट के इश्यू पर, पते के साथ: `progress.md` में आपके बनाए काम का लिंक जोड़ता है",
      pace: "`5/week` या `6 hours/week`: आपके हफ़्तों की योजना बनाता है और माइलस्टोन की तारीखें तय करता है (`pace off` इसे खत्म करता है)",
      pause: "`2 weeks`: इस हफ़्ते और अगले हफ़्ते की छुट्टी; शुक्रवार से, अगले दो हफ़्तों की छुट्टी",
      resume: "छुट्टी खत्म करता है",
      start: "किसी भी इश्यू पर, जब तक कोर्स नहीं है: कोर्स के इश्यू खोलता है",
      sync: "रोडमैप और इश्यू की फिर से जाँच करता है और अंतर ठीक करता है",
      preview: "बिना कुछ बदले दिखाता है कि `sync` क्या बदलेगा",
      apply: "आपके जवाब का इंतज़ार कर रहे बदलाव की पुष्टि करता है",
      reading: "उदाहरण के लिए `B`: चुनता है कि रोडमैप कैसे पढ़ा जाए",
      doctor: "दिखाता है कि किन बातों पर आपका ध्यान चाहिए",
      help: "यह सूची दिखाता है",
      off: "इस रिपॉज़िटरी में Waymark बंद करता है",
      on: "Waymark फिर से चालू करता है",
    },
    units: {
      topics: ["विषय", "आइटम", "चीज़ें", "चीज़"],
      hours: ["घंटे", "घंटा", "घंटों"],
      weeks: ["हफ़्ते", "हफ़्ता", "हफ्ते", "हफ्ता", "हफ़्तों", "हफ्तों", "सप्ताह"],
      each: ["प्रति", "हर"],
    },
    unknown: (names) => `Waymark यह कमांड नहीं पहचानता। उपलब्ध कमांड: ${names}।`,
    meant: (name) => `क्या आपका मतलब \`/waymark ${name}\` था? \`/waymark help\` सभी कमांड दिखाता है।`,
    off: "इस रिपॉज़िटरी में Waymark अब बंद है। कुछ भी हटाया नहीं गया। फिर से चालू करने के लिए टिप्पणी में `/waymark on` लिखें।",
    isOff: "इस रिपॉज़िटरी में Waymark बंद है। चालू करने के लिए टिप्पणी में `/waymark on` लिखें।",
    nothingToDo: "बदलने के लिए कुछ नहीं है। सभी इश्यू, माइलस्टोन और लेबल अपडेट हैं।",
    nothingToConfirm: "ऐसा कुछ नहीं है जिसे आपके जवाब का इंतज़ार हो।",
    lookAgain:
      "आपके जवाब का इंतज़ार कर रहा बदलाव अब अलग है। उसे पिन किए गए इश्यू पर पढ़ें, फिर टिप्पणी में दोबारा `/waymark apply` लिखें।",
    skipDone: "यह इश्यू पहले ही पूरा हो चुका है, इसलिए इसे छोड़ा नहीं गया। छोड़ने के लिए पहले इसे फिर से खोलें।",
    doneBut: "आपका कमांड पूरा हुआ, पर Waymark बाकी चीज़ें अपडेट नहीं कर सका:",
    skipWhere: "यह कमांड उस इश्यू पर लिखें जिसे आप छोड़ना चाहते हैं।",
    doneWhere: "यह कमांड उस इश्यू पर लिखें जिसे आपने पूरा किया है।",
    stuckWhere: "यह कमांड उस इश्यू पर लिखें जिसमें आपको मदद चाहिए।",
    stuck: (label) =>
      `इस इश्यू पर अब लेबल \`${label}\` है, ताकि मेंटर इसे ढूँढ सके। यह लिखने से मदद मिलती है कि आपने क्या आज़माया और क्या हुआ। जब आप आगे बढ़ सकें, तो लेबल हटा दें।`,
    builtWhere: "यह कमांड किसी प्रोजेक्ट के इश्यू पर लिखें।",
    builtHow: "आपने जो बनाया है उसका पता जोड़ें: `/waymark built https://github.com/you/your-project`।",
    built: (file) => `सहेजा गया। ${file} में इसका लिंक है।`,
    builtNowhere: "पता सहेजा नहीं जा सकता, क्योंकि इस इश्यू का वह हिस्सा अब नहीं है जो Waymark ने लिखा था।",
    paceHow: "बताएँ कि आप हर हफ़्ते कितना करना चाहते हैं: `/waymark pace 5/week` या `/waymark pace 6 hours/week`।",
    paceNow: (pace) => `आपकी गति है: ${aWeek(pace)}। इसे हटाने के लिए टिप्पणी में \`/waymark pace off\` लिखें।`,
    paceOff: "अब आपकी कोई साप्ताहिक गति नहीं है। फिर से तय करने के लिए टिप्पणी में लिखें, जैसे `/waymark pace 5/week`।",
    pauseHow: "बताएँ कितने हफ़्ते, ज़्यादा से ज़्यादा 52: `/waymark pause 2 weeks`।",
    paceFirst: "आपकी अभी कोई गति नहीं है जिसे रोका जा सके। पहले एक तय करें, जैसे `/waymark pace 5/week`।",
    paceSet: (pace) => `आपकी गति अब है: ${aWeek(pace)}। यह \`.github/roadmap.yml\` में सहेजी गई है।`,
    paused: (mondays) => `छुट्टी के हफ़्ते: ${mondays.map(day).join(", ")}। ये \`.github/roadmap.yml\` में सहेजे गए हैं।`,
    resumed: (mondays) => `इन हफ़्तों में अब छुट्टी नहीं है: ${mondays.map(day).join(", ")}। वापसी पर आपका स्वागत है!`,
    notPaused: "खत्म करने के लिए कोई छुट्टी नहीं है: न इस हफ़्ते छुट्टी है, न अगले हफ़्ते।",
    byHand: (path, key, lines) =>
      `\`${path}\` को यहाँ से बदला नहीं जा सका। इसमें यह लिखें। अगर \`${key}\` इसमें पहले से है, तो उस हिस्से की जगह यह लिखें:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    removeByHand: (path, key) => `\`${path}\` को यहाँ से बदला नहीं जा सका। इससे \`${key}\` हटाएँ।`,
    readingHow: (list) => `इनमें से कोई एक तरीका चुनें, जैसे \`/waymark reading A\`:\n\n${list}`,
    readingOnly: "Waymark इस रोडमैप को पढ़ने का केवल एक तरीका जानता है।",
    readingMoved: "रोडमैप बदल गया है, और चुनने के तरीके भी। पिन किए गए इश्यू का सवाल अब अपडेट है। कृपया फिर से चुनें।",
    readingSet: (reading) => `अब से रोडमैप इस तरह पढ़ा जाता है: ${reading}`,
    readingByHand: (path, lines) =>
      `इस बार रोडमैप इस तरह पढ़ा गया, लेकिन यह \`${path}\` में सहेजा नहीं जा सका। वहाँ ये विकल्प लिखें, नहीं तो अगली बार रोडमैप वैसे ही पढ़ा जाएगा जैसा फ़ाइल में लिखा है:\n\n\`\`\`yaml\n${lines}\n\`\`\``,
    allWell: "कोई समस्या नहीं मिली।",
    refused: "कुछ काम नहीं हो सके:",
  },
  doctor: {
    declined: {
      what: "सेट-अप वाली पुल रिक्वेस्ट मर्ज किए बिना बंद कर दी गई।",
      why: "जब तक वह मर्ज नहीं होती, Waymark यहाँ कुछ नहीं करता।",
      fix: "उसे फिर से खोलकर मर्ज करें",
    },
    nobodyActs: "इश्यू और कोई नहीं लिखता।",
    reading: {
      open: (path) => `Waymark को पक्का नहीं पता कि ${path} को कैसे पढ़ना है, और अभी तक किसी ने नहीं चुना है।`,
      lost: (path) =>
        `${path} बदल गई है, और Waymark उसे अब तक जिस तरह पढ़ता था, उस तरह पढ़ने पर कोई विषय नहीं मिलता।`,
      why: "जब तक कोई न चुने, कुछ भी खोला या बदला नहीं जाता।",
      fix: (readings, sync, check) =>
        `इनमें से एक तरीका चुनें: ${readings}। पिन किए गए इश्यू में उसके बॉक्स पर निशान लगाएँ, या \`${sync}\` चलाएँ। \`${check}\` उन्हें दिखाता है।`,
    },
    notRoadmap: {
      what: (path) => `Waymark ${path} को रोडमैप की तरह नहीं पढ़ता।`,
      why: "उसका हर विषय एक इश्यू बनता है। विषयों के बिना खोलने के लिए कुछ नहीं है।",
      fix: (check, init) => `\`${check}\` से देखें कि उसे कैसे पढ़ा जाता है, या \`${init}\` से कोई दूसरी फ़ाइल बताएँ।`,
    },
    config: {
      why: "जब तक कॉन्फ़िगरेशन सही न हो, Waymark कुछ नहीं बदलता।",
      fix: (init) => `वह पंक्ति ठीक करें। या फ़ाइल हटाकर नई फ़ाइल के लिए \`${init}\` चलाएँ।`,
    },
    workflow: {
      why: "जब कोई इश्यू बंद होता है, Actions progress.md और बैज को अपडेट करता है।",
      actionsOff: { what: "इस रिपॉज़िटरी में Actions बंद है।", fix: "उसे चालू करें" },
      refused: {
        "local-only": (action) =>
          `सेटिंग ${action} की अनुमति नहीं देतीं: सिर्फ़ उसी मालिक के Actions चल सकते हैं। इसलिए वर्कफ़्लो शुरू नहीं होता।`,
        "not-selected": (action) =>
          `सेटिंग ${action} की अनुमति नहीं देतीं: वह चुने गए Actions में नहीं है। इसलिए वर्कफ़्लो शुरू नहीं होता।`,
        "not-pinned": (action) =>
          `सेटिंग ${action} की अनुमति नहीं देतीं: हर Action का पूरा कमिट SHA लिखा होना चाहिए। इसलिए वर्कफ़्लो शुरू नहीं होता।`,
      },
      pin: (init) => `किसी संस्करण का SHA और टिप्पणी में उसका नंबर लिखें, जैसा \`${init}\` करता है`,
      allow: "“Actions permissions” में उसकी अनुमति दें",
      notListed: {
        what: "GitHub की सूची में वर्कफ़्लो नहीं है।",
        fix: "देखें कि GitHub उसे दिखाता है या नहीं, और वहाँ उसे चालू करें",
      },
      fork: {
        what: "इस फ़ोर्क के वर्कफ़्लो अभी चालू नहीं हैं।",
        fix: (button) => `“${button}” दबाएँ`,
      },
      disabled: {
        disabled_manually: "किसी ने वर्कफ़्लो बंद कर दिया है।",
        disabled_inactivity: "60 दिनों तक कोई कमिट न होने पर GitHub ने वर्कफ़्लो बंद कर दिया।",
      },
      enable: "“Enable workflow” दबाएँ",
    },
    board: "बोर्ड कोर्स को कार्ड के रूप में दिखाता है। पिन किया गया इश्यू उसके बिना भी काम करता है।",
  },
  cohort: {
    heading: (title) => `कक्षा: ${title}`,
    learners: (learners) => `${number(learners)} शिक्षार्थी`,
    states: {
      stuck: "मदद चाहिए",
      quiet: "निष्क्रिय",
      behind: "पीछे",
      new: "अभी शुरू किया",
      "on-track": "समय पर",
      finished: "पूरा किया",
    },
    columns: {
      learner: "शिक्षार्थी",
      group: "समूह",
      state: "स्थिति",
      done: "पूरा",
      lastActivity: "पिछली गतिविधि",
      next: "अगला",
      notes: "नोट",
    },
    noActivity: "अभी कुछ नहीं",
    stuckOn: (items) => `${items} में मदद चाहिए`,
    overdue: (many) => left(many),
    finishedOn: (on) => `${day(on)} को पूरा किया`,
    behindRoadmap: (versions) => `रोडमैप पुराना है (${number(versions)} संस्करण पीछे)`,
    ownRoadmap: "रोडमैप बदला",
    apart: {
      withoutWaymark: (repositories) => `${number(repositories)} रिपॉज़िटरी बिना Waymark के`,
      leftOut: (repositories) => `${number(repositories)} शिक्षार्थी जो दिखना नहीं चाहते`,
      turnedOff: (repositories) => `${number(repositories)} शिक्षार्थी जिन्होंने Waymark बंद किया`,
      notJoined: (repositories) => `${number(repositories)} शिक्षार्थी जो इस कक्षा में नहीं हैं`,
      notShown: (repositories) => `${number(repositories)} निजी रिपॉज़िटरी नहीं दिखाई गईं`,
    },
    faults: {
      missing: "मौजूद नहीं है या निजी है",
      "too-large": "की progress.json बहुत बड़ी है",
      binary: "की progress.json टेक्स्ट नहीं है",
      refused: "की progress.json GitHub नहीं दिखाता",
      "not-progress": "की progress.json पढ़ी नहीं जा सकती",
      "wrong-counts": "की progress.json में ऐसी संख्याएँ हैं जो सही नहीं हो सकतीं",
      newer: "की progress.json Waymark के नए संस्करण की है",
    },
    renamed: (from, to) => `${from} का नाम अब ${to} है`,
    more: (learners) => `cohort.json में ${number(learners)} और शिक्षार्थी हैं।`,
    nobody: "अभी कोई शिक्षार्थी Waymark का इस्तेमाल नहीं कर रहा है।",
    picture: {
      title: "हर शिक्षार्थी की चरणों के अनुसार प्रगति",
      done: ({ done, total }) => `${number(total)} में से ${number(done)}`,
    },
    topics: {
      heading: "शिक्षार्थी कहाँ रुकते हैं",
      intro:
        "हर संख्या शिक्षार्थियों की गिनती है। “पहुँचे” का मतलब है कि उन्होंने विषय शुरू या बंद किया, या यह उनका अगला विषय है। माध्यिका बताती है कि विषय में कितना समय लगा: आधे शिक्षार्थियों ने अपना पिछला इश्यू बंद करने के बाद ज़्यादा से ज़्यादा इतने दिनों में इसे बंद किया।",
      none: "अभी पर्याप्त शिक्षार्थी नहीं हैं। इस सूची के लिए कम से कम दो चाहिए।",
      columns: {
        topic: "विषय",
        phase: "चरण",
        reached: "पहुँचे",
        finished: "पूरा किया",
        skipped: "छोड़ा",
        stopped: "अभी बाकी",
        stuck: "मदद चाहिए",
        days: "दिनों की माध्यिका",
      },
    },
    issue: {
      title: "कक्षा",
      page: (page) => `पूरी तालिका ${page} में है।`,
      below: "इस पंक्ति के नीचे अपने नोट जोड़ें। Waymark उन्हें बनाए रखता है।",
    },
    comment: {
      heading: (monday) => `${day(monday)} का हफ़्ता`,
      stuck: (learners) => `इन्हें मदद चाहिए: ${learners}।`,
      quiet: (learners) => `ये एक हफ़्ते से ज़्यादा समय से निष्क्रिय हैं: ${learners}।`,
      finished: (learners) => `इन्होंने रोडमैप पूरा किया: ${learners}।`,
      more: (learners) => `${number(learners)} और`,
    },
    smallPrint:
      "Waymark हर रिपॉज़िटरी की केवल `progress.json` फ़ाइल पढ़ता है। जो दिखना नहीं चाहता, वह `.github/roadmap.yml` में `cohort: false` लिखे।",
  },
  summary: {
    committed: (commit) => `${commit} में अपडेट किया गया।`,
    unchanged: "पिछले रन के बाद से कुछ नहीं बदला।",
    progressFile: "पूरा विवरण",
  },
};
