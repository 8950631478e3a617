/** The App's pages in French. */
import type { PageWords } from "./page-words.ts";

export const fr: PageWords = {
  home: {
    heading: (name) => `Ce serveur exécute ${name}`,
    about:
      "C’est une GitHub App qui transforme une feuille de route d’apprentissage en parcours. Chaque sujet devient un ticket. Fermez le ticket, et votre progression se met à jour.",
    install: (name) => `Installer ${name} sur GitHub`,
    choose: "Choisissez votre fork d’une feuille de route par son nom.",
    notYet:
      "GitHub n’a pas encore répondu, il n’y a donc pas de bouton. Rechargez cette page dans une minute.",
    source: "Comment ça marche",
  },
  setUp: {
    heading: "La suite",
    fork: {
      heading: "Vous n’avez pas encore de fork",
      text: "Créez un fork de la feuille de route que vous voulez suivre. Ensuite, ajoutez ce fork à l’application.",
    },
    named: {
      heading: "Vous avez choisi votre fork par son nom",
      text: "Ouvrez votre fork. Au bout d’une minute environ, une pull request vous y indique ce qu’il faut activer. Fusionnez-la, et les tickets s’ouvrent. Si les tickets (Issues) sont déjà activés, ils s’ouvrent tout de suite.",
    },
    all: {
      heading: "Vous avez choisi tous les dépôts",
      text: "Waymark attend, pour ne modifier que le dépôt que vous voulez. Pour commencer, choisissez votre fork par son nom. Ou ajoutez ce fichier à votre fork\u00A0:",
      file: "Ajoutez-le par un commit sur la branche par défaut.",
    },
    learn:
      "Ensuite, fermez un ticket quand vous avez appris son sujet. Waymark met votre progression à jour.",
    choose: "Choisir les dépôts sur GitHub",
    help: "Si quelque chose ne fonctionne pas",
  },
};
