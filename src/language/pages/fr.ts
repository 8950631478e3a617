/** The App's pages in French. */
import type { PageWords } from "./page-words.ts";

export const fr: PageWords = {
  home: {
    heading: (name) => `Ce serveur exécute ${name}`,
    about:
      "C’est une GitHub App qui transforme une feuille de route en cours. Chaque sujet devient une issue. Fermez l’issue, et votre progression suit.",
    install: (name) => `Installer ${name} sur GitHub`,
    choose: "Choisissez votre fork d’une feuille de route par son nom.",
    notYet: "GitHub n’a pas encore répondu, le bouton manque donc. Rechargez cette page dans une minute.",
    source: "Comment ça marche",
  },
  setUp: {
    heading: "La suite",
    fork: {
      heading: "Vous n’avez pas encore de fork",
      text: "Créez un fork de la feuille de route que vous voulez suivre. Puis ajoutez ce fork à l’App.",
    },
    named: {
      heading: "Vous avez choisi votre fork par son nom",
      text: "Ouvrez votre fork. Après une minute environ, une pull request y dit quoi activer. Fusionnez-la, et les issues s’ouvrent. Si les issues sont déjà activées, elles s’ouvrent tout de suite.",
    },
    all: {
      heading: "Vous avez choisi tous les dépôts",
      text: "Waymark attend, pour ne modifier que le dépôt que vous voulez. Pour commencer, choisissez votre fork par son nom. Ou ajoutez ce fichier à votre fork :",
      file: "Faites le commit sur la branche par défaut.",
    },
    learn:
      "Ensuite, fermez une issue quand vous avez appris son sujet. Waymark met votre progression à jour.",
    choose: "Choisir les dépôts sur GitHub",
    help: "Si quelque chose ne fonctionne pas",
  },
};
