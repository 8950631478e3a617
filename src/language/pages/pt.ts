/** The App's pages in Portuguese of Brazil. */
import type { PageWords } from "./page-words.ts";

export const pt: PageWords = {
  home: {
    heading: (name) => `Este servidor executa ${name}`,
    about:
      "É um GitHub App que transforma um roadmap de estudos em um curso. Cada tópico vira uma issue. Feche a issue, e o seu progresso é atualizado.",
    install: (name) => `Instalar ${name} no GitHub`,
    choose: "Escolha seu fork de um roadmap pelo nome.",
    notYet: "O GitHub ainda não respondeu, por isso falta o botão. Recarregue esta página em um minuto.",
    source: "Como funciona",
  },
  setUp: {
    heading: "O que vem agora",
    fork: {
      heading: "Você ainda não tem um fork",
      text: "Faça um fork do roadmap que você quer seguir. Depois, adicione o fork ao aplicativo.",
    },
    named: {
      heading: "Você escolheu seu fork pelo nome",
      text: "Abra seu fork. Em cerca de um minuto, ele terá um pull request que diz o que ativar. Faça o merge e as issues serão abertas. Se as issues já estiverem ativadas, elas serão abertas imediatamente.",
    },
    all: {
      heading: "Você escolheu todos os repositórios",
      text: "O Waymark espera, para alterar somente o repositório que você quer. Para começar, escolha seu fork pelo nome. Ou adicione este arquivo ao seu fork:",
      file: "Faça o commit no branch padrão.",
    },
    learn: "Depois, feche uma issue quando tiver aprendido o tópico. O Waymark atualiza seu progresso.",
    choose: "Escolher repositórios no GitHub",
    help: "Se algo não funcionar",
  },
};
