/** Words of study plans written in Portuguese. */
import { list, type Words } from "./words.ts";

export const pt: Words = {
  little: list`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, aos, às, e, ou, que, o que, como, para, pra, por, pelo,
    pela, com, sem, em, no, na, nos, nas, sobre, desde, até, entre, este, esta, estes, estas, isto, esse, essa, esses,
    isso, meu, minha, meus, minhas, seu, sua, seus, suas, nosso, nossa, te, se, me, nós, é, são, ser, há, não, muito,
    mais, outro, outra, outros, outras, todo, todos, todas, cada, alguns, algumas, vários, várias, aqui, onde, quando,
    qual, quais, quem, você, também
    melhor, melhores, bom, bons, boas, útil, úteis, recomendad*, sugerid*, adicional, adicionais, complementar,
    complementares, relacionad*, grátis, gratuit*, pago, pagos, extra, extras, principal, principais, important*, geral,
    gerais, completa, completas, oficial, oficiais, chave, favorit*, externos, interessantes, essencial, essenciais, novo,
    novos, próprio
    aprendizado, aprendizagem, estudo, estudos, repositório, repo, trilha, guia, documento, curso, seção, secção, lista,
    página, desenvolvedor, desenvolvedores, estudante, estudantes, iniciantes, programadores, passo a passo
  `,

  stages: list`
    fase, etapa, mês, parte, nível, passo, semestre, trimestre, bimestre, período, bloco, ciclo, ano, estágio, estágios,
    trilha, eixo, marco, degrau, grau, volume, patamar
  `,
  weeks: list`semana, módulo, capítulo, unidade, seção, secção, quinzena, tópico, sprint, disciplina`,
  days: list`dia, aula, lição, sessão, encontro, oficina, exercício, desafio, prática, hora, tarefa, tema, vídeo, palestra`,
  spans: list`
    fases, etapas, meses, partes, níveis, passos, semestres, trimestres, bimestres, períodos, blocos, ciclos, anos,
    semanas, módulos, capítulos, unidades, seções, secções, dias, aulas, lições, sessões, encontros, horas
  `,
  numbers: list`
    zero, um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, primeiro, primeira, segundo,
    segunda, terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, sétimo, sétima, oitavo, oitava, nono, nona,
    décimo, décima, último, última, final
  `,

  topicLabels: list`
    tópico, tópicos, subtópicos, tópicos abordados, tópicos principais, tópicos a estudar, tema, temas, temas abordados,
    assunto, assuntos, assuntos abordados, aprender, a aprender, aprenda, o que aprender, o que você vai aprender,
    o que você aprenderá, você aprenderá, você vai aprender, o que vai aprender, o que vamos aprender, o que aprendi,
    o que estudar, estudar, estude, o que saber, o que você precisa saber, conceito, conceitos, conceitos básicos,
    conceitos fundamentais, conceitos chave, conceitos importantes, conteúdo, conteúdos, conteúdo do curso,
    conteúdo programático, conteúdos abordados, ementa, matérias, disciplinas, grade, grade curricular, programa,
    programa do curso, pontos chave, pontos principais, teoria, aulas, módulos, unidades, áreas de estudo, noções
  `,
  sources: list`
    recurso, recursos, recursos recomendados, recursos de aprendizado, recursos úteis, recursos de estudo, referência,
    referências, referências bibliográficas, link, links, links úteis, ligações úteis, leitura, leituras,
    leituras recomendadas, leitura recomendada, leitura complementar, para ler, ler, leia mais, bibliografia, fonte,
    fontes, livro, livros, livros recomendados, curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriais,
    vídeo, vídeos, videoaulas, vídeo aulas, aulas em vídeo, assistir, assista, canal, canais, canais do youtube,
    canais no youtube, página, páginas, site, sites, sites úteis, artigo, artigos, podcasts, documentação,
    documentação oficial, material, materiais, material de estudo, materiais de estudo, material de apoio,
    material complementar, materiais complementares, apostila, apostilas, slides, ferramenta, ferramentas,
    ferramentas recomendadas, ferramentas úteis, ferramentas utilizadas, plataformas, plataformas de estudo,
    plataformas de aprendizado, certificação, certificações, certificados, onde aprender, onde estudar, onde praticar,
    para saber mais, saiba mais, para aprofundar, aprofundamento, mais informações, veja também, ver também, palestras,
    perguntas de entrevista, formações
  `,
  projects: list`
    projeto, projetos, projeto final, projetos finais, projeto integrador, mini projeto, mini projetos, miniprojeto,
    miniprojetos, projeto prático, projetos práticos, projetos sugeridos, projetos propostos, projetos recomendados,
    projetos pessoais, projetos reais, ideias de projetos, ideias para projetos, sugestões de projetos, prática, práticas,
    prático, parte prática, trabalho prático, trabalhos práticos, portfólio, exercício, exercícios, exercícios práticos,
    exercícios propostos, lista de exercícios, listas de exercícios, desafio, desafios, tarefa, tarefas, atividade,
    atividades, atividades práticas, laboratório, laboratórios, oficina, oficinas, praticar, pratique, para praticar,
    mão na massa, mãos à obra, construa, construir, o que construir, o que você vai construir, dever de casa, estudo de
    caso
  `,
  skills: list`
    habilidade, habilidades, habilidades técnicas, habilidades necessárias, habilidades comportamentais,
    habilidades desenvolvidas, competência, competências, competências técnicas, aptidões, capacidades,
    conhecimentos técnicos, tecnologia, tecnologias, tecnologias utilizadas, tecnologias usadas,
    tecnologias e ferramentas, ferramentas e tecnologias, linguagens e ferramentas, linguagens de programação, linguagens,
    stack tecnológica, pilha tecnológica, minha stack
  `,
  outcomes: list`
    objetivo, objetivos, objetivo geral, objetivos específicos, objetivos de aprendizagem, objetivo da semana,
    objetivo principal, objetivo da fase, meta, metas, metas da semana, propósito, finalidade, resultado, resultados,
    resultado esperado, resultados esperados, resultados de aprendizagem, entregável, entregáveis, entrega, entregas,
    entrega final, marco, marcos, conquista, conquistas, duração, duração estimada, tempo, tempo estimado, tempo total,
    dedicação, carga horária, horas, horas estimadas, prazo, data limite, cronograma, calendário, ritmo, pré requisito,
    pré requisitos, requisitos, dica, dicas, nota, notas, observação, foco, por que, por quê, por que é importante,
    importância, status, situação, nível, dificuldade, prioridade, avaliação, avaliações, prova, provas, exame,
    questionário, autoavaliação, critérios de sucesso, critérios de avaliação, critério de conclusão, ao final,
    ao final da fase, ao final você será capaz de, ao concluir, ao terminar, será capaz de, resumo, revisão, reflexão,
    descrição, mercado de trabalho, modalidade, professor, créditos
  `,
  housekeeping: list`
    sumário, índice, tabela de conteúdo, tabela de conteúdos, conteúdo do repositório, links rápidos, navegação rápida,
    contribuir, contribuição, contribuições, contribuindo, contribua, como contribuir, quer contribuir, colaborar,
    colabore, colaboradores, contribuidores, contribuintes, guia de contribuição, código de conduta, sugestões, licença,
    licenças, direitos autorais, aviso legal, aviso, avisos, isenção de responsabilidade, como citar, novidades,
    atualizações, histórico de alterações, histórico de versões, perguntas frequentes, perguntas e respostas, dúvidas,
    dúvidas frequentes, créditos, agradecimento, agradecimentos, obrigado, obrigada, autor, autora, autores, autoria,
    sobre o autor, sobre a autora, sobre mim, sobre nós, quem sou eu, quem somos, feito por, criado por, desenvolvido por,
    feito com amor, inspiração, inspirado em, equipe, time, mantenedores, contato, contatos, contacto, entre em contato,
    fale comigo, redes sociais, me siga, siga me, siga nos, redes, ajuda, suporte, patrocinadores, patrocinador,
    patrocine, apoie, apoie o projeto, apoie este projeto, apoio, apoiadores, doações, doação, doe, me pague um café,
    deixe uma estrela, dê uma estrela, como usar, como usar este, como utilizar, como utilizar este, uso, utilização,
    modo de usar, instruções, instruções de uso, como funciona, como seguir, como seguir esta, como começar, como navegar,
    por onde começar, legenda, simbologia, instalação, início rápido, capturas de tela, comunidade, comunidades,
    junte se, participe, participe da comunidade, entre na comunidade, grupo do telegram, grupo no telegram,
    grupo do whatsapp, servidor do discord, boletim, inscreva se, sobre, sobre o projeto, sobre este projeto,
    sobre este repositório, sobre o repositório, sobre o curso, descrição, descrição do projeto, descrição do curso,
    visão geral, resumo do curso, apresentação, prefácio, prólogo, por que este, para quem é, para quem é este,
    público alvo, a quem se destina, missão, visão, conclusão, conclusões, considerações finais, palavras finais,
    encerramento, parabéns, bons estudos, boa sorte, traduções, tradução, idiomas, outros idiomas, progresso,
    meu progresso, acompanhamento, acompanhamento do progresso, progresso geral, registro de progresso, estatísticas,
    diário de bordo, estrutura do repositório, estrutura do projeto, estrutura do curso, estrutura de pastas,
    estrutura de diretórios, estrutura de arquivos, organização, organização do repositório, como está organizado,
    o que você encontrará, o que você vai encontrar, informações, informações importantes, status do projeto, história
  `,
  advice: list`
    dicas, dica, dicas de estudo, dicas de estudos, dicas gerais, dicas finais, dicas importantes, dicas para estudar,
    dicas extras, conselhos, conselho, recomendações, recomendação, recomendações gerais, sugestões de estudo, hábitos,
    hábito, hábitos de estudo, hábitos diários, como estudar, como aprender, como praticar, como se manter motivado,
    método de estudo, métodos de estudo, técnicas de estudo, estratégia, estratégia de estudo, estratégias de estudo,
    metodologia, rotina, rotina diária, rotina semanal, rotina de estudos, horário, horário de estudo, agenda diária,
    agenda semanal, plano diário, distribuição do tempo, gestão do tempo, gerenciamento de tempo, mentalidade, atitude,
    motivação, mantenha a motivação, constância, consistência, disciplina, erros comuns, erros frequentes,
    erros a evitar, o que evitar, o que não fazer, regras, regras do desafio, regras de ouro, lembre se, lembretes,
    tenha em mente, importante, nota importante, observações, chaves para o sucesso, filosofia, princípios,
    próximos passos, e agora, o que vem depois, depois do curso, após o curso, produtividade, bons hábitos
  `,
  prerequisites: list`
    pré requisito, pré requisitos, prerequisitos, requisito, requisitos, requisitos prévios, requisitos do curso,
    conhecimentos prévios, conhecimento prévio, conhecimentos necessários, conhecimentos recomendados, antes de começar,
    antes de iniciar, antes de tudo, o que você precisa, do que você precisa, você precisa, você vai precisar,
    você precisará, o que é necessário, material necessário, materiais necessários, ferramentas necessárias,
    software necessário, equipamento, equipamento necessário, preparação, preparativos, preparação do ambiente,
    configuração do ambiente, preparando o ambiente, ambiente de desenvolvimento, comece aqui, requisitos de hardware
  `,

  optional: list`
    opcional, opcionais, opcionalmente, optativo, optativa, optativas, optativos, eletivo, eletiva, eletivas, bônus, extra,
    se necessário, se precisar, se quiser, se tiver interesse, se der tempo, não obrigatório, não obrigatória, facultativo,
    facultativa, desejável, diferencial
  `,
  optionalHeadings: list`
    opcional, opcionais, tópicos opcionais, módulos opcionais, conteúdo opcional, conteúdo extra, conteúdos extras,
    conteúdo bônus, material extra, optativas, optativos, disciplinas optativas, matérias optativas, eletivas,
    disciplinas eletivas, cursos optativos, bônus, extras, diferenciais
  `,
  done: list`
    feito, feita, concluído, concluída, concluídos, completo, completa, completado, finalizado, finalizada, terminado,
    sim, pronto, pronta, aprendido, visto, vista, assistido, lido, aprovado, aprovada, realizado, cursada
  `,
  notDone: list`
    pendente, pendentes, em andamento, em progresso, em curso, a fazer, por fazer, não iniciado, não iniciada, não começado,
    não concluído, não, em breve, próximo, cursando, estudando, lendo, assistindo, incompleto, planejado, planeado,
    a iniciar, a estudar, falta, faltando, bloqueado, parado
  `,
  written: list`
    escrito*, escrita*, redigido*, publicado*
  `,

  topicColumns: list`
    tópico, tópicos, assunto, assuntos, tema, temas, aula, aulas, lição, lições, disciplina, disciplinas, matéria, matérias,
    curso, cursos, habilidade, habilidades, conceito, conceitos, módulo, módulos, título, nome, nome do curso,
    nome da disciplina, o que aprender, o que estudar, aprender, conteúdo, conteúdos, conteúdo programático, tarefa,
    tarefas, atividade, atividades, capítulo, capítulos, unidade, unidades, seção, tecnologia, tecnologias, área, áreas,
    foco, ementa, exercício, exercícios, problema, desafio, projeto, projetos, livro, livros, recurso, recursos, vídeo,
    vídeos, ferramenta
  `,
  statusColumns: list`
    status, estado, situação, feito, concluído, concluída, completo, completado, finalizado, progresso, andamento, pronto,
    visto, lido, assistido, realizado
  `,
  minorColumns: list`
    nº, núm, número, id, código, semana, semanas, dia, dias, fase, fases, etapa, mês, meses, passo, semestre, trimestre,
    bimestre, período, ano, nível, duração, tempo, tempo estimado, horas, carga horária, data, datas, início, fim,
    data de início, data de fim, prazo, tipo, modalidade, idioma, linguagem, dificuldade, prioridade, importância,
    universidade, instituição, plataforma, plataformas, professor, instrutor, autor, autora, autores, editora, link,
    links, nota, notas, observação, observações, comentário, comentários, descrição, detalhe, detalhes, resumo, requisitos,
    pré requisitos, frequência, formato, preço, custo, objetivo, objetivos, meta, metas, resultado, entregável,
    entregáveis, marco, pontos, créditos, porcentagem, fonte, solução, soluções, pasta, arquivo, arquivos, categoria,
    etiqueta, ordem, páginas, material, materiais, exemplo, exemplos,
    significado, significados, definição, definições, explicação, explicações, o que significa, o que quer dizer,
    tradução
  `,
  learntColumns: list`
    o que você vai aprender, o que você aprenderá, o que você aprende, o que vai aprender, o que aprendi, você aprende,
    aprendizado, aprendizados, habilidade, habilidades, conceito, conceitos, conceitos chave, conceitos praticados, tema,
    temas, assuntos, tópicos, tecnologia, tecnologias, tecnologias usadas, prática, práticas, competências, foco,
    ferramentas, funcionalidades
  `,
  paceColumns: list`
    duração, duração estimada, tempo, tempo estimado, horas, horas estimadas, carga horária, dedicação, esforço, semana,
    semanas, dia, dias, mês, meses, data, prazo, início, fim, pré requisito, pré requisitos, requisitos, status, situação,
    progresso, créditos, semestre, período, cronograma, fase
  `,

  roadmap: list`
    trilha de aprendizado, trilha de aprendizagem, trilha de estudo, trilha de estudos, trilha, trilhas, roteiro,
    roteiro de estudo, roteiro de estudos, plano de estudo, plano de estudos, plano de aprendizado, plano de carreira,
    plano de formação, guia de estudo, guia de estudos, guia de aprendizado, guia para aprender, cronograma de estudos,
    grade curricular, grade de estudos, matriz curricular, currículo, caminho, caminho para, caminho de aprendizado,
    jornada, jornada de aprendizado, jornada de estudos, percurso, percurso formativo, mapa de estudos, aprenda, aprender,
    aprendendo, como aprender, como se tornar, torne se, tornar se, curso, cursos, curso completo, do zero, do zero ao,
    de iniciante a, do básico ao avançado, dias de, em 30 dias, em 100 dias, formação, estudos, meus estudos, autodidata,
    mapa da carreira, preparação para, plano de treino
  `,
  learning: list`
    aprenda, aprender, aprenderá, aprendendo, aprendizado, aprendizagem, aprendi, estude, estudar, estudando, estudo,
    estudos, estudante, estudantes, curso, cursos, iniciante, iniciantes, desenvolvedor, desenvolvedora, desenvolvedores,
    engenheiro, engenheira, engenharia, carreira, fundamentos, conceitos, habilidade, habilidades, conhecimento,
    conhecimentos, aula, aulas, prática, práticas, praticar, tornar se, programador, programadora, programadores, analista,
    administrador, arquiteto, cientista de dados, designer, ensino, ensinar, educação, educacional, formação, autodidata,
    disciplina, disciplinas, matéria, matérias, exercícios, prova, faculdade, graduação, grade curricular, trilha,
    dominar, do zero, aluno, alunos, professor, teoria
  `,
  levels: list`
    iniciante, iniciantes, básico, básica, básicos, nível básico, conceitos básicos, fundamentos, fundamental,
    fundamentais, introdução, introdutório, inicial, intermediário, intermediária, nível intermediário, intermédio,
    avançado, avançada, avançados, nível avançado, especialista, especialistas, especialização, expert, novato, maestria,
    domínio, profissional, júnior, pleno, sênior, fácil, médio, difícil, elementar, essencial, essenciais
  `,

  productSections: list`
    instalação, como instalar, uso, como usar, configuração, características, recursos do sistema, funcionalidades,
    funcionalidade, funções, execução, como executar, como rodar, rodando o projeto, executando, executar, testes,
    rodando os testes, implantação, deploy, construído com, tecnologias utilizadas, tecnologias, arquitetura,
    capturas de tela, telas, demonstração, comandos, exemplo, exemplos, exemplos de uso, download, início rápido,
    começando, requisitos do sistema, desenvolvimento, desenvolvimento local, variáveis de ambiente, banco de dados,
    segurança, desempenho, solução de problemas, problemas conhecidos, limitações, dependências, estrutura do projeto,
    versionamento, rotas
  `,
  releases: list`
    planejado, planejados, planeado, em andamento, em progresso, em desenvolvimento, lançamento, lançado, publicado,
    curto prazo, médio prazo, longo prazo, a curto prazo, a longo prazo, em breve, próximos passos, próxima versão,
    próximas versões, futuro, planos futuros, melhorias futuras, futuras melhorias, funcionalidades futuras,
    implementações futuras, ideias, pendente, pendentes, a fazer, feito, concluído, finalizado, agora, depois, protótipo,
    primeira versão, versão 1, versão 2, versão estável, versão inicial, status atual, estado atual, status do projeto,
    prioridade alta, prioridade média, prioridade baixa, alta prioridade, baixa prioridade, bugs conhecidos, manutenção,
    descartado, expansão, crescimento
  `,
  releaseWords: list`
    funcionalidade, funcionalidades, característica, características, recurso, recursos, função, funções, versão, versões,
    estado, tarefa, tarefas, melhoria, melhorias, mudanças, trabalho, plano, planos, marco, marcos, objetivo, objetivos,
    projeto, produto, desenvolvimento, atual, atuais, prioridade, correções
  `,
  wishes: list`
    adicionar, acrescentar, adição de, adicionado, suporte, suporte a, suporte para, melhorar, melhoria, melhorias,
    implementar, implementação de, implementado, lançar, lançamento, corrigir, correção de, consertar, resolver, integrar,
    integração com, migrar, migração para, refatorar, otimizar, otimização de, permitir, publicar, implantar, criar,
    desenvolver, remover, substituir, atualizar, expandir, estender, redesenhar, automatizar, habilitar, incluir,
    suportar, reduzir, aumentar, modo escuro, painel administrativo, finalizar, validar, disponibilizar
  `,
  events: list`
    lançamento, lançamentos, parceria, parcerias, pré venda, venda de tokens, venda privada, venda pública,
    listagem em exchanges, rede principal, rede de testes, campanha de marketing, versão beta, beta público,
    beta fechado, beta privado, rodada de investimento, auditoria de segurança, entrada em produção
  `,
  collections: list`
    recursos, recursos úteis, lista de recursos, recursos gratuitos, links úteis, coleção, coletânea, compilado, livros,
    lista de livros, livros gratuitos, anotações, minhas anotações, notas, resumos, resumo de, perguntas,
    perguntas de entrevista, perguntas e respostas, seleção, colinha, guia de referência, glossário, dicionário,
    exercícios resolvidos, resoluções, soluções, exemplos, modelos, favoritos, ideias de projetos, lista de, provas,
    truques, boas práticas, manual, vagas, cursos gratuitos, materiais gratuitos, acervo
  `,
  things: list`
    gerador, construtor, aplicativo, aplicativos, aplicação, app, plataforma, site, página web, programa, ferramenta,
    modelo, complemento, extensão, assistente, visualizador, leitor, editor, painel, simulador, gerenciador, gestor,
    servidor, serviço, sistema, biblioteca, jogo, criador, planejador, rastreador, portal, cliente, robô
  `,
};
