/** The App's pages in Hindi. */
import type { PageWords } from "./page-words.ts";

export const hi: PageWords = {
  home: {
    heading: (name) => `यह सर्वर ${name} चलाता है`,
    about:
      "यह एक GitHub App है, जो सीखने के रोडमैप को कोर्स बनाता है। हर विषय एक issue बनता है। issue बंद करें, और आपकी प्रगति अपडेट होती है।",
    install: (name) => `GitHub पर ${name} इंस्टॉल करें`,
    choose: "रोडमैप का अपना fork नाम से चुनें।",
    notYet: "GitHub ने अभी जवाब नहीं दिया है, इसलिए बटन नहीं है। एक मिनट में यह पेज फिर से लोड करें।",
    source: "यह कैसे काम करता है",
  },
  setUp: {
    heading: "आगे क्या करें",
    fork: {
      heading: "आपके पास अभी fork नहीं है",
      text: "जिस रोडमैप से सीखना है, उसका fork बनाएँ। फिर उस fork को App में जोड़ें।",
    },
    named: {
      heading: "आपने अपना fork नाम से चुना",
      text: "अपना fork खोलें। लगभग एक मिनट में वहाँ एक pull request होगा, जो बताता है कि क्या चालू करना है। उसे merge करें, और issues खुल जाएँगे। अगर issues पहले से चालू हैं, तो वे तुरंत खुलते हैं।",
    },
    all: {
      heading: "आपने सभी repositories चुनीं",
      text: "Waymark रुकता है, ताकि वह केवल आपकी चुनी हुई repository बदले। शुरू करने के लिए अपना fork नाम से चुनें। या अपने fork में यह फ़ाइल जोड़ें:",
      file: "इसे default branch में commit करें।",
    },
    learn: "फिर विषय सीख लेने पर उसका issue बंद करें। Waymark आपकी प्रगति अपडेट करता है।",
    choose: "GitHub पर repositories चुनें",
    help: "अगर कुछ काम न करे",
  },
};
